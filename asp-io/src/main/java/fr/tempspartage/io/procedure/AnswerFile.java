package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.JsonTree;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.Places;
import fr.tempspartage.io.tree.Pointers;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Answer of the API of the form platform, of one dossier or a page of many, as JSON. Where dossiers stand in it follows the
 * query, so they are looked for by what they hold and not by their place: the whole text is passed through once for where they
 * are, and once more for what they say, one dossier in memory at a time.
 */
final class AnswerFile implements FormSource {

    private static final String FIELDS = "champs";
    private static final String DESCRIPTORS = "champDescriptors";

    private final String text;
    private final Found found;
    private final Set<String> dossiers = new LinkedHashSet<>();
    private final Set<String> revisions = new LinkedHashSet<>();
    private boolean whole = true;
    /** Whether the platform answered with errors, so that nothing of the answer can be relied on. */
    private boolean failed;

    private boolean more;
    private boolean connection;
    private Optional<String> cursor = Optional.empty();
    private Optional<String> procedure = Optional.empty();
    private final Set<String> errorCodes = new LinkedHashSet<>();

    private AnswerFile(String text, Found found) {
        this.text = text;
        this.found = found;
    }

    /** Finds the dossiers and the revisions of a text; what is wrong with the text as a whole is said. */
    static AnswerFile of(String text, Found found) {
        AnswerFile file = new AnswerFile(text, found);
        file.look();
        prune(file.dossiers);
        prune(file.revisions);
        if (file.dossiers.isEmpty() && file.revisions.isEmpty() && !file.connection && file.whole && !file.failed) {
            found.add(IssueCode.NO_FORM, "", new Node.Place(1, 1));
        }
        return file;
    }

    @Override
    public int dossiers() {
        return dossiers.size();
    }

    @Override
    public boolean saysMore() {
        return more;
    }

    /** Whether nothing of the text is lost. */
    boolean isWhole() {
        return whole;
    }

    /** Whether the platform answered with errors. */
    boolean failed() {
        return failed;
    }

    /** Codes of those errors. */
    Set<String> errorCodes() {
        return errorCodes;
    }

    /** Whether it is a page of dossiers, perhaps without any. */
    boolean hasConnection() {
        return connection;
    }

    /** Where the next page starts. */
    Optional<String> cursor() {
        return cursor;
    }

    /** Number of the procedure. */
    Optional<String> procedure() {
        return procedure;
    }

    @Override
    public void revisions(Revisions into) {
        each(revisions, (pointer, node) -> node.ifPresent(tree -> into.add(tree, pointer, found)), false);
    }

    @Override
    public void forms(Revisions known, Consumer<FormDossier> taker) {
        FormReader reader = new FormReader(known);
        each(
                dossiers,
                (pointer, tree) -> {
                    FormDossier form = reader.read(pointer, tree);
                    taker.accept(failed ? FormSource.unreliable(form) : form);
                },
                true);
    }

    private void look() {
        Places places = new Places(text);
        try (JsonParser parser = JsonTree.parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    property(parser, places);
                } else if (token == JsonToken.START_OBJECT || token == JsonToken.VALUE_NULL) {
                    String pointer = pointer(parser);
                    if (isDossier(pointer) && (token == JsonToken.START_OBJECT || pointer.contains("/nodes/"))) {
                        dossiers.add(pointer);
                    }
                }
            }
        } catch (JacksonException e) {
            whole = false;
            JsonTree.unreadable(text, e, places, found);
        }
    }

    private void property(JsonParser parser, Places places) {
        String name = parser.currentName();
        switch (name) {
            case FIELDS -> dossiers.add(Pointers.parent(pointer(parser)));
            case DESCRIPTORS, "annotationDescriptors" -> revisions.add(Pointers.parent(pointer(parser)));
            case "errors" -> {
                if (pointer(parser).equals("/errors")) {
                    parser.nextToken();
                    errors(JsonTree.read(parser, places, found).orElseThrow());
                }
            }
            case "endCursor" -> {
                if (parser.nextToken() == JsonToken.VALUE_STRING
                        && pointer(parser).contains("/dossiers/")) {
                    cursor = Optional.of(parser.getString());
                } else {
                    passOver(parser);
                }
            }
            case "number" -> {
                JsonToken value = parser.nextToken();
                if (value.isScalarValue() && pointer(parser).equals("/data/demarche/number")) {
                    procedure = Optional.of(parser.getString());
                } else {
                    passOver(parser);
                }
            }
            case "hasNextPage" -> {
                connection |= pointer(parser).contains("/dossiers/");
                more |= parser.nextToken() == JsonToken.VALUE_TRUE
                        && pointer(parser).contains("/dossiers/");
                passOver(parser);
            }
            default -> {}
        }
    }

    private static void passOver(JsonParser parser) {
        if (parser.currentToken() != null && parser.currentToken().isStructStart()) {
            parser.skipChildren();
        }
    }

    /** Errors beside data, which may be there in part: what is missing cannot be told from what was never answered. */
    private void errors(Node node) {
        ImmutableList<Node> errors =
                node instanceof Node.Arr list ? ImmutableList.copyOf(list.elements()) : ImmutableList.of(node);
        for (Node error : errors) {
            if (!Members.isNull(error)) {
                failed = true;
                code(error).ifPresent(errorCodes::add);
                found.add(
                        IssueCode.PLATFORM_ERRORS,
                        "/errors",
                        error.place(),
                        Map.of("text", ScalarReading.shown(message(error))));
            }
        }
    }

    private static String message(Node error) {
        String code = code(error).map(c -> " (" + c + ")").orElse("");
        if (error instanceof Node.Obj object) {
            return new Members(object, "", new Found()).text("message").orElse("?") + code;
        }
        return error instanceof Node.Scalar scalar ? scalar.text() : "?";
    }

    private static Optional<String> code(Node error) {
        return error instanceof Node.Obj object
                ? new Members(object, "", new Found())
                        .object("extensions")
                        .flatMap(extensions -> extensions.text("code"))
                : Optional.empty();
    }

    private void each(Set<String> wanted, BiConsumer<String, Optional<Node>> taker, boolean all) {
        Set<String> left = new LinkedHashSet<>(wanted);
        Places places = new Places(text);
        try (JsonParser parser = JsonTree.parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null && !left.isEmpty(); token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT || token == JsonToken.VALUE_NULL) {
                    String pointer = pointer(parser);
                    if (left.contains(pointer)) {
                        int depth = parser.streamReadContext().getNestingDepth();
                        Optional<Node> tree = JsonTree.read(parser, places, found);
                        left.remove(pointer);
                        taker.accept(pointer, tree);
                        if (token == JsonToken.START_OBJECT) {
                            leave(parser, depth);
                        }
                    }
                }
            }
        } catch (JacksonException alreadySaid) {
            whole = false;
        }
        if (all) {
            left.forEach(pointer -> taker.accept(pointer, Optional.empty()));
        }
    }

    /** Passes over the rest of an object of which only the start was kept. */
    private static void leave(JsonParser parser, int depth) {
        JsonToken token = parser.currentToken();
        while (token != null && parser.streamReadContext().getNestingDepth() >= depth) {
            token = parser.nextToken();
        }
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Place where queries have dossiers, whatever they hold. */
    private static boolean isDossier(String pointer) {
        String[] keys = pointer.split("/", -1);
        int last = keys.length - 1;
        return (last == 2 && keys[2].equals("dossier") && keys[1].equals("data"))
                || (last >= 2 && keys[last - 1].equals("nodes") && keys[last - 2].equals("dossiers"))
                || (last >= 3
                        && keys[last].equals("node")
                        && keys[last - 2].equals("edges")
                        && keys[last - 3].equals("dossiers"));
    }

    /** Leaves out what stands inside another: rows of a repetition, linked dossiers. */
    private static void prune(Set<String> pointers) {
        Set<String> all = Set.copyOf(pointers);
        pointers.removeIf(pointer -> {
            boolean inside = false;
            for (String up = pointer; !up.isEmpty() && !inside; ) {
                up = Pointers.parent(up);
                inside = all.contains(up);
            }
            return inside;
        });
    }
}
