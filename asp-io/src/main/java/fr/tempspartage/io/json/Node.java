package fr.tempspartage.io.json;

import java.util.ArrayList;
import java.util.List;

/** Value of a file with its place; lines and columns count from 1, in characters. */
abstract sealed class Node {

    private final Place place;

    private Node(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    /** Line and column of the first character of a value or a key. */
    record Place(int line, int column) {}

    /** Key and value of an object; keys may be repeated. */
    record Member(String name, Place place, Node value) {}

    /** What a scalar is, as far as the notation says. */
    enum Kind {
        /** Text in quotes. */
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL,
        /** YAML without quotes: what the field expects, if it can be. */
        PLAIN,
        /** Already refused; nothing more is said about it. */
        BROKEN
    }

    static final class Scalar extends Node {

        private final Kind kind;
        private final String text;

        Scalar(Place place, Kind kind, String text) {
            super(place);
            this.kind = kind;
            this.text = text;
        }

        Kind kind() {
            return kind;
        }

        String text() {
            return text;
        }
    }

    /** Object or list that grows while the file is read, and is complete once its end was found. */
    abstract static sealed class Container extends Node {

        private boolean complete;

        private Container(Place place) {
            super(place);
        }

        boolean isComplete() {
            return complete;
        }

        void complete() {
            complete = true;
        }
    }

    static final class Obj extends Container {

        private final List<Member> members = new ArrayList<>();

        Obj(Place place) {
            super(place);
        }

        List<Member> members() {
            return members;
        }
    }

    static final class Arr extends Container {

        private final List<Node> elements = new ArrayList<>();

        Arr(Place place) {
            super(place);
        }

        List<Node> elements() {
            return elements;
        }
    }
}
