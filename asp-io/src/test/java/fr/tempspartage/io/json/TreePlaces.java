package fr.tempspartage.io.json;

import fr.tempspartage.io.tree.Pointers;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Places of JSON trees, each once: elements of a list are alike, so only the first with a value at a place counts. */
final class TreePlaces {

    private TreePlaces() {}

    /** Pointers by the place that they stand for, such as {@code /posts/*}{@code /contractStart}; the root is not one. */
    static Map<String, String> of(JsonNode root) {
        Map<String, String> places = new LinkedHashMap<>();
        walk(root, "", "", places);
        return places;
    }

    private static void walk(JsonNode node, String pointer, String place, Map<String, String> places) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                child(node.get(i), pointer + "/" + i, place + "/*", places);
            }
        } else if (node.isObject()) {
            for (String name : node.propertyNames()) {
                child(node.get(name), Pointers.child(pointer, name), place + "/" + name, places);
            }
        }
    }

    private static void child(JsonNode node, String pointer, String place, Map<String, String> places) {
        places.putIfAbsent(place, pointer);
        walk(node, pointer, place, places);
    }
}
