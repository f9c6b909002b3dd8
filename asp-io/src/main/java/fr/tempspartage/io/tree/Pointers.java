package fr.tempspartage.io.tree;

/** JSON pointers (RFC 6901). */
public final class Pointers {

    private static final int LONGEST_NAME = 60;

    private Pointers() {}

    /** Pointer one level down; a very long name is cut. */
    public static String child(String pointer, String name) {
        String cut = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
        return pointer + "/" + cut.replace("~", "~0").replace("/", "~1");
    }

    /** Pointer to an element, counted from 0. */
    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** Pointer one level up; the whole file is above everything. */
    public static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
