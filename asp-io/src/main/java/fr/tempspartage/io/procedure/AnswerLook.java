package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.JsonTree;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.Places;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** First look at an answer of the platform: where its dossiers and its revisions start, and what it says of itself. */
final class AnswerLook {

    /** Offsets at which dossiers start. */
    final Marks dossiers = new Marks();

    /** Offsets at which revisions start. */
    final Marks revisions = new Marks();

    /** Whether nothing of the text is lost. */
    boolean whole = true;

    /** Whether the platform answered with errors, so that nothing of the answer can be relied on. */
    boolean failed;

    /** Codes of those errors. */
    final Set<String> errorCodes = new LinkedHashSet<>();

    /** Whether another page follows. */
    boolean more;

    /** Whether it is a page of dossiers, perhaps without any. */
    boolean connection;

    /** Where the next page starts. */
    Optional<String> cursor = Optional.empty();

    /** Number of the procedure. */
    Optional<String> procedure = Optional.empty();

    private final Found found;

    private AnswerLook(Found found) {
        this.found = found;
    }

    /** Passes through a text once; where it cannot be read is said. */
    static AnswerLook at(String text, Found found) {
        AnswerLook look = new AnswerLook(found);
        Places places = new Places(text);
        try (JsonParser parser = JsonTree.parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                look.take(token, parser, places);
            }
        } catch (JacksonException e) {
            look.whole = false;
            JsonTree.unreadable(text, e, places, found);
        }
        return look;
    }

    private void take(JsonToken token, JsonParser parser, Places places) {
        TokenStreamContext context = parser.streamReadContext();
        switch (token) {
            case START_OBJECT -> {
                long start = offset(parser);
                dossiers.open(start);
                revisions.open(start);
                if (isDossier(context.getParent())) {
                    dossiers.mark();
                }
            }
            case END_OBJECT -> {
                dossiers.close();
                revisions.close();
            }
            case VALUE_NULL -> {
                if (isNode(context)) {
                    dossiers.markAlone(offset(parser));
                }
            }
            case PROPERTY_NAME -> property(parser, context, places);
            default -> {}
        }
    }

    private void property(JsonParser parser, TokenStreamContext context, Places places) {
        switch (parser.currentName()) {
            case "champs" -> dossiers.mark();
            case "champDescriptors", "annotationDescriptors" -> revisions.mark();
            case "errors" -> {
                TokenStreamContext around = up(context);
                if (around != null && around.inRoot()) {
                    parser.nextToken();
                    errors(JsonTree.read(parser, places, found).orElseThrow());
                }
            }
            case "endCursor" -> {
                boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
                if (text && isPage(context)) {
                    cursor = Optional.of(parser.getString());
                }
                passOver(parser);
            }
            case "hasNextPage" -> {
                connection |= isPage(context);
                more |= parser.nextToken() == JsonToken.VALUE_TRUE && isPage(context);
                passOver(parser);
            }
            case "number" -> {
                boolean ours = isIn(up(context), "demarche", "data");
                if (parser.nextToken().isScalarValue() && ours) {
                    procedure = Optional.of(parser.getString());
                }
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

    static long offset(JsonParser parser) {
        return parser.currentTokenLocation().getCharOffset();
    }

    /** Place where queries have dossiers, whatever they hold. */
    private static boolean isDossier(@Nullable TokenStreamContext around) {
        return isNode(around)
                || isIn(around, "dossier", "data")
                || (isIn(around, "node") && isIn(up(up(around)), "edges", "dossiers"));
    }

    private static boolean isNode(@Nullable TokenStreamContext around) {
        return around != null && around.inArray() && isIn(up(around), "nodes", "dossiers");
    }

    private static boolean isPage(TokenStreamContext context) {
        return isIn(up(context), "pageInfo", "dossiers");
    }

    private static @Nullable TokenStreamContext up(@Nullable TokenStreamContext context) {
        return context == null ? null : context.getParent();
    }

    /** Whether a value has this name in its object, that object the next name, and so on. */
    private static boolean isIn(@Nullable TokenStreamContext around, String... names) {
        TokenStreamContext context = around;
        for (String name : names) {
            if (context == null || !context.inObject() || !name.equals(context.currentName())) {
                return false;
            }
            context = context.getParent();
        }
        return true;
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
}
