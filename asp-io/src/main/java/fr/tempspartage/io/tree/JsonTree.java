package fr.tempspartage.io.tree;

import static java.util.Objects.requireNonNull;

import fr.tempspartage.io.IssueCode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Tree of a JSON text, as far as it can be read. */
public final class JsonTree {

    /** Largest number of objects and lists around a value. */
    public static final int MAX_DEPTH = 32;

    /** Depth at which nothing more is read; what is deeper than {@link #MAX_DEPTH} is only passed over. */
    static final int PARSER_DEPTH = 500;

    /** Largest number of values kept of one file; a dossier whose every list is full has half as many. */
    public static final int MAX_VALUES = 50_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(PARSER_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            // Keys of strangers are not kept from one file to the next.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final Function<TokenStreamLocation, Node.Place> places;
    private final Found found;
    private @Nullable Node root;
    private int values;

    private JsonTree(Function<TokenStreamLocation, Node.Place> places, Found found) {
        this.places = places;
        this.found = found;
    }

    /** Reads a text; empty if not even the start of a value was found. */
    public static Optional<Node> read(String text, Found found) {
        Places places = new Places(text, found.firstLine());
        JsonTree tree = new JsonTree(location -> places.at(location.getCharOffset()), found);
        tree.read(text, places);
        return Optional.ofNullable(tree.root);
    }

    /**
     * Reads the value at which a parser of somebody else stands, and leaves the parser at its last token. Places are those
     * that the parser says, none where it reads no text.
     *
     * @throws tools.jackson.core.JacksonException if the text cannot be read
     */
    public static Optional<Node> read(JsonParser parser, Found found) {
        return new JsonTree(JsonTree::said, found).one(parser);
    }

    private Optional<Node> one(JsonParser parser) {
        try {
            value(parser, 0, "", node -> root = node);
        } catch (TooMany alreadySaid) {
            return Optional.ofNullable(root);
        }
        return Optional.ofNullable(root);
    }

    /** Parser of a text, with the limits of this reader. */
    public static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** Says where a parser of ours could not go on. */
    public static void unreadable(String text, JacksonException end, Places places, Found found) {
        long offset = end.getLocation() == null ? 0 : end.getLocation().getCharOffset();
        if (end instanceof StreamConstraintsException) {
            found.add(IssueCode.TOO_DEEP, "", places.at(offset), Map.of("max", Integer.toString(PARSER_DEPTH)));
        } else {
            Unreadable.report(text, offset, places, found);
        }
    }

    /**
     * Reads the value at which a parser of ours stands, one of many in its text, and leaves the parser at its last token, or
     * inside the value if it holds too many.
     *
     * @param places the places of the text that the parser reads
     * @throws tools.jackson.core.JacksonException if the text cannot be read
     */
    public static Optional<Node> read(JsonParser parser, Places places, Found found) {
        return new JsonTree(location -> places.at(location.getCharOffset()), found).one(parser);
    }

    private static Node.Place said(TokenStreamLocation location) {
        return new Node.Place(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private void read(String text, Places places) {
        try (JsonParser parser = parser(text)) {
            if (parser.nextToken() == null) {
                Unreadable.report(text, text.length(), places, found);
                return;
            }
            value(parser, 0, "", node -> root = node);
            int after = skipBlanks(text, (int) end(parser));
            if (after < text.length()) {
                found.add(IssueCode.TRAILING_CONTENT, "", places.at(after));
            }
        } catch (TooMany alreadySaid) {
            return;
        } catch (StreamConstraintsException tooDeep) {
            // Already said, at a lesser depth.
            return;
        } catch (StreamReadException e) {
            Unreadable.report(text, e.getLocation().getCharOffset(), places, found);
        }
    }

    private void value(JsonParser parser, int depth, String pointer, Consumer<Node> parent) {
        Node.Place place = places.apply(parser.currentTokenLocation());
        JsonToken token = requireNonNull(parser.currentToken());
        if (values++ == MAX_VALUES) {
            found.add(IssueCode.TOO_MANY_VALUES, pointer, place, Map.of("max", Integer.toString(MAX_VALUES)));
            throw new TooMany();
        }
        if (token.isStructStart() && depth == MAX_DEPTH) {
            found.add(IssueCode.TOO_DEEP, pointer, place, Map.of("max", Integer.toString(MAX_DEPTH)));
            parent.accept(new Node.Scalar(place, Node.Kind.BROKEN, ""));
            parser.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
            Node.Obj object = new Node.Obj(place);
            parent.accept(object);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                Node.Place key = places.apply(parser.currentTokenLocation());
                parser.nextToken();
                value(
                        parser,
                        depth + 1,
                        Pointers.child(pointer, name),
                        node -> object.members().add(new Node.Member(name, key, node)));
            }
            object.complete();
        } else if (token == JsonToken.START_ARRAY) {
            Node.Arr array = new Node.Arr(place);
            parent.accept(array);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                String child = Pointers.child(pointer, array.elements().size());
                value(parser, depth + 1, child, array.elements()::add);
            }
            array.complete();
        } else {
            parent.accept(new Node.Scalar(place, kind(token), parser.getString()));
        }
    }

    private static Node.Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> Node.Kind.TEXT;
            case VALUE_TRUE, VALUE_FALSE -> Node.Kind.BOOLEAN;
            case VALUE_NULL -> Node.Kind.NULL;
            default -> Node.Kind.NUMBER;
        };
    }

    private static long end(JsonParser parser) {
        return parser.currentLocation().getCharOffset();
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Ends the reading of a text that holds too many values. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
