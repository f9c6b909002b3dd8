package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import java.util.Optional;

/**
 * What comes of a posted answer.
 *
 * @param value the value; empty where nothing was said or something is refused
 * @param errors why it is refused, by the name of the control
 */
record Answered(Optional<Object> value, ImmutableListMultimap<String, Bilingual> errors) {

    static Answered of(Object value) {
        return new Answered(Optional.of(value), ImmutableListMultimap.of());
    }

    static Answered nothing() {
        return new Answered(Optional.empty(), ImmutableListMultimap.of());
    }

    static Answered refused(String name, Bilingual why) {
        return new Answered(Optional.empty(), ImmutableListMultimap.of(name, why));
    }

    static Answered refused(String name, ImmutableList<Bilingual> why) {
        return new Answered(
                Optional.empty(),
                ImmutableListMultimap.<String, Bilingual>builder()
                        .putAll(name, why)
                        .build());
    }
}
