package fr.tempspartage.io.tree;

import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Tree of a YAML 1.2 text, as far as it can be read: no anchors, no tags, keys that are texts. */
public final class YamlTree {

    private final Iterator<Event> events;
    private final String text;
    private final Found found;
    private @Nullable Node root;
    private int passed;
    private int values;

    private YamlTree(String text, Found found) {
        // One buffer for the whole text: the reader fails on some surrogates at the end of a buffer.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length() + 1)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
        this.text = text;
        this.found = found;
    }

    /** Reads a text; empty if not even the start of a value was found. */
    public static Optional<Node> read(String text, Found found) {
        YamlTree tree = new YamlTree(text, found);
        tree.read();
        return Optional.ofNullable(tree.root);
    }

    private void read() {
        try {
            Event event = next();
            while (events.hasNext() && !(event instanceof NodeEvent)) {
                event = next();
            }
            if (!(event instanceof NodeEvent)) {
                syntax(Integer.MAX_VALUE);
                return;
            }
            value(event, 0, "", node -> root = node);
            while (events.hasNext()) {
                Event after = next();
                if (after.getEventId() == Event.ID.DocumentStart) {
                    found.add(IssueCode.TRAILING_CONTENT, "", place(after));
                    return;
                }
            }
        } catch (TooDeep | JsonTree.TooMany alreadySaid) {
            return;
        } catch (MarkedYamlEngineException e) {
            syntax(e.getProblemMark().map(Mark::getIndex).orElse(0));
        } catch (ReaderException e) {
            syntax(e.getPosition());
        } catch (YamlEngineException e) {
            syntax(passed);
        }
    }

    private Event next() {
        Event event;
        try {
            event = events.next();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // The scanner lets these out on escapes that are cut short.
            throw new YamlEngineException(e);
        }
        passed = event.getEndMark().map(Mark::getIndex).orElse(passed);
        return event;
    }

    private void value(Event event, int depth, String pointer, Consumer<Node> parent) {
        Node.Place place = place(event);
        if (values++ == JsonTree.MAX_VALUES) {
            found.add(IssueCode.TOO_MANY_VALUES, pointer, place, Map.of("max", Integer.toString(JsonTree.MAX_VALUES)));
            throw new JsonTree.TooMany();
        }
        refuseAnchor(event, pointer);
        if (event instanceof AliasEvent alias) {
            found.add(
                    IssueCode.ANCHOR,
                    pointer,
                    place,
                    Map.of("text", "*" + shown(alias.getAlias().getValue())));
            parent.accept(new Node.Scalar(place, Node.Kind.BROKEN, ""));
        } else if (event instanceof ScalarEvent scalar) {
            parent.accept(scalar(scalar, place, pointer));
        } else if (depth == JsonTree.MAX_DEPTH) {
            found.add(IssueCode.TOO_DEEP, pointer, place, Map.of("max", Integer.toString(JsonTree.MAX_DEPTH)));
            parent.accept(new Node.Scalar(place, Node.Kind.BROKEN, ""));
            skip(event, depth);
        } else if (event instanceof MappingStartEvent mapping) {
            refuseTag(mapping.getTag(), pointer, place);
            Node.Obj object = new Node.Obj(place);
            parent.accept(object);
            for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
                member(key, object, depth, pointer);
            }
            object.complete();
        } else {
            refuseTag(((CollectionStartEvent) event).getTag(), pointer, place);
            Node.Arr array = new Node.Arr(place);
            parent.accept(array);
            for (Event next = next(); next.getEventId() != Event.ID.SequenceEnd; next = next()) {
                value(next, depth + 1, Pointers.child(pointer, array.elements().size()), array.elements()::add);
            }
            array.complete();
        }
    }

    private void member(Event key, Node.Obj object, int depth, String pointer) {
        Node.Place place = place(key);
        refuseAnchor(key, pointer);
        if (key instanceof ScalarEvent scalar) {
            String name = scalar.getValue();
            refuseTag(scalar.getTag(), Pointers.child(pointer, name), place);
            value(
                    next(),
                    depth + 1,
                    Pointers.child(pointer, name),
                    node -> object.members().add(new Node.Member(name, place, node)));
        } else {
            found.add(IssueCode.YAML_FEATURE, pointer, place, Map.of("text", key instanceof AliasEvent ? "*" : "?"));
            skip(key, depth);
            skip(next(), depth);
        }
    }

    private Node scalar(ScalarEvent scalar, Node.Place place, String pointer) {
        String tag = scalar.getTag().orElse("");
        if (tag.isEmpty()) {
            return new Node.Scalar(place, scalar.isPlain() ? Node.Kind.PLAIN : Node.Kind.TEXT, scalar.getValue());
        }
        refuseTag(scalar.getTag(), pointer, place);
        return new Node.Scalar(place, Node.Kind.BROKEN, "");
    }

    private void refuseAnchor(Event event, String pointer) {
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            node.getAnchor()
                    .ifPresent(anchor -> found.add(
                            IssueCode.ANCHOR, pointer, place(event), Map.of("text", "&" + shown(anchor.getValue()))));
        }
    }

    private void refuseTag(Optional<String> tag, String pointer, Node.Place place) {
        tag.ifPresent(t -> found.add(IssueCode.YAML_FEATURE, pointer, place, Map.of("text", shown(t))));
    }

    private void skip(Event event, int depth) {
        int open = event instanceof CollectionStartEvent ? 1 : 0;
        while (open > 0) {
            if (depth + open > JsonTree.PARSER_DEPTH) {
                throw new TooDeep();
            }
            Event.ID next = next().getEventId();
            if (next == Event.ID.MappingStart || next == Event.ID.SequenceStart) {
                open++;
            } else if (next == Event.ID.MappingEnd || next == Event.ID.SequenceEnd) {
                open--;
            }
        }
    }

    private void syntax(int codePoints) {
        int characters = text.codePointCount(0, text.length());
        int offset = text.offsetByCodePoints(0, Math.min(codePoints, characters));
        Unreadable.report(text, offset, new Places(text), found);
    }

    private static Node.Place place(Event event) {
        return event.getStartMark().map(YamlTree::place).orElse(new Node.Place(1, 1));
    }

    private static Node.Place place(Mark mark) {
        return new Node.Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String shown(String text) {
        return ScalarReading.shown(text);
    }

    /** Ends the reading of a text that is far too deep: the scanner would take minutes. */
    private static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
