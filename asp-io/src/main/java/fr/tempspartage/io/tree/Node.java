package fr.tempspartage.io.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Value of a file with its place; lines and columns count from 1, in characters. */
public abstract sealed class Node {

    private final Place place;

    private Node(Place place) {
        this.place = place;
    }

    /** Where it stands. */
    public Place place() {
        return place;
    }

    /**
     * Where a value or a key stands: line and column of its first character, or row and column of its cell.
     *
     * @param sheet the name of the sheet of a workbook; empty elsewhere
     */
    public record Place(int line, int column, Optional<String> sheet) {

        /** Place in a text. */
        public Place(int line, int column) {
            this(line, column, Optional.empty());
        }
    }

    /** Key and value of an object; keys may be repeated. */
    public record Member(String name, Place place, Node value) {}

    /** What a scalar is, as far as the notation says. */
    public enum Kind {
        /** Text in quotes. */
        TEXT,
        /** Number as it is written. */
        NUMBER,
        /** Word for yes or no. */
        BOOLEAN,
        /** Word for no value. */
        NULL,
        /** YAML without quotes: what the field expects, if it can be. */
        PLAIN,
        /** Already refused; nothing more is said about it. */
        BROKEN
    }

    /** Single value. */
    public static final class Scalar extends Node {

        private final Kind kind;
        private final String text;

        /** Scalar with its text as it is written. */
        public Scalar(Place place, Kind kind, String text) {
            super(place);
            this.kind = kind;
            this.text = text;
        }

        /** What it is. */
        public Kind kind() {
            return kind;
        }

        /** Text as it is written, without quotes. */
        public String text() {
            return text;
        }
    }

    /** Object or list that grows while the file is read, and is complete once its end was found. */
    public abstract static sealed class Container extends Node {

        private boolean complete;

        private Container(Place place) {
            super(place);
        }

        /** Whether its end was found. */
        public boolean isComplete() {
            return complete;
        }

        /** Notes that its end was found. */
        public void complete() {
            complete = true;
        }
    }

    /** Object: keys and values in their order. */
    public static final class Obj extends Container {

        private final List<Member> members = new ArrayList<>();

        /** Object without members so far. */
        public Obj(Place place) {
            super(place);
        }

        /** Members found so far, to which others are added. */
        public List<Member> members() {
            return members;
        }
    }

    /** List of values. */
    public static final class Arr extends Container {

        private final List<Node> elements = new ArrayList<>();

        /** List without elements so far. */
        public Arr(Place place) {
            super(place);
        }

        /** Elements found so far, to which others are added. */
        public List<Node> elements() {
            return elements;
        }
    }
}
