package fr.tempspartage.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One change of a JSON text at one place. */
final class SampleMutants {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String TWIN = "twin of a key";

    private SampleMutants() {}

    /** Kind of change. */
    enum Kind {
        DELETED,
        RENAMED,
        DUPLICATED,
        UNKNOWN_KEY_ADDED,
        OBJECT_LIST_OR_SCALAR_SWAPPED,
        NULL,
        TRUE,
        NUMBER_ONE,
        TEXT_ONE,
        NEGATIVE_FRACTION,
        HUGE_NUMBER,
        EMPTY_TEXT,
        HUGE_TEXT,
        LAST_CHARACTER_CHANGED,
        HUNDREDS_OF_ELEMENTS
    }

    static Map<String, String> places(String text) {
        return TreePlaces.of(MAPPER.readTree(text));
    }

    /** Changed text, or empty if the change makes no sense at the place. */
    static Optional<String> mutant(String text, String pointer, Kind kind) {
        JsonNode root = MAPPER.readTree(text);
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = root.at(at.head());
        JsonNode old = root.at(at);
        String key = at.last().getMatchingProperty();
        return switch (kind) {
            case DELETED -> parent instanceof ObjectNode object ? text(root, object.remove(key)) : Optional.empty();
            case RENAMED ->
                parent instanceof ObjectNode object
                        ? text(root, object.set(key + "x", object.remove(key)))
                        : Optional.empty();
            case DUPLICATED ->
                parent instanceof ObjectNode object
                        ? text(root, object.set(TWIN, old)).map(t -> t.replace("\"" + TWIN + "\"", "\"" + key + "\""))
                        : Optional.empty();
            case UNKNOWN_KEY_ADDED ->
                old instanceof ObjectNode object ? text(root, object.put("unknown", 1)) : Optional.empty();
            case OBJECT_LIST_OR_SCALAR_SWAPPED -> replaced(root, parent, at, old.isObject() ? "[]" : "{}");
            case NULL -> replaced(root, parent, at, "null");
            case TRUE -> replaced(root, parent, at, "true");
            case NUMBER_ONE -> replaced(root, parent, at, "1");
            case TEXT_ONE -> replaced(root, parent, at, "\"1\"");
            case NEGATIVE_FRACTION -> replaced(root, parent, at, "-1.5");
            case HUGE_NUMBER -> replaced(root, parent, at, "1" + "0".repeat(30));
            case EMPTY_TEXT -> replaced(root, parent, at, "\"\"");
            case HUGE_TEXT -> replaced(root, parent, at, "\"" + "x".repeat(5000) + "\"");
            case LAST_CHARACTER_CHANGED ->
                old.isString() && !old.stringValue().isEmpty()
                        ? replaced(root, parent, at, MAPPER.writeValueAsString(changed(old.stringValue())))
                        : Optional.empty();
            case HUNDREDS_OF_ELEMENTS ->
                old.isArray() && !old.isEmpty() ? many(root, (ArrayNode) old) : Optional.empty();
        };
    }

    /** The last digit is raised by one, any other last character becomes an x. */
    private static String changed(String text) {
        char last = text.charAt(text.length() - 1);
        boolean digit = last >= '0' && last <= '9';
        return text.substring(0, text.length() - 1) + (digit ? (char) ('0' + (last - '0' + 1) % 10) : 'x');
    }

    private static Optional<String> many(JsonNode root, ArrayNode list) {
        JsonNode first = list.get(0);
        while (list.size() < 600) {
            list.add(first);
        }
        return text(root, list);
    }

    private static Optional<String> replaced(JsonNode root, JsonNode parent, JsonPointer at, String json) {
        JsonNode value = MAPPER.readTree(json);
        return parent instanceof ArrayNode list
                ? text(root, list.set(at.last().getMatchingIndex(), value))
                : text(root, ((ObjectNode) parent).set(at.last().getMatchingProperty(), value));
    }

    /** Text of a tree once a change was made. */
    private static Optional<String> text(JsonNode root, Object unusedResult) {
        return Optional.of(MAPPER.writeValueAsString(root));
    }

    /** Places of several texts with the first text that has each. */
    static Map<String, Map.Entry<String, String>> places(Iterable<String> texts) {
        Map<String, Map.Entry<String, String>> all = new LinkedHashMap<>();
        texts.forEach(text ->
                places(text).forEach((place, pointer) -> all.putIfAbsent(place, Map.entry(text, pointer))));
        return all;
    }
}
