package fr.tempspartage.processor;

import javax.lang.model.element.Element;

/** A description that nothing can be written from, with the place that the compiler shows. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Element place;

    RefusedException(Element place, String message) {
        super(message);
        this.place = place;
    }

    Element place() {
        return place;
    }
}
