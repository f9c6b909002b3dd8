package fr.tempspartage.io.procedure;

import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.JsonTree;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.Places;
import fr.tempspartage.io.tree.Pointers;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Answer of the API of the form platform, of one dossier or a page of many, as JSON. Where dossiers stand in it follows the
 * query, so they are looked for by what they hold and not by their place: the whole text is passed through once for where they
 * are, and once more for what they say, one dossier in memory at a time.
 */
final class AnswerFile implements FormSource {

    private final String text;
    private final Found found;
    private final AnswerLook look;

    private AnswerFile(String text, Found found, AnswerLook look) {
        this.text = text;
        this.found = found;
        this.look = look;
    }

    /** Finds the dossiers and the revisions of a text; what is wrong with the text as a whole is said. */
    static AnswerFile of(String text, Found found) {
        AnswerLook look = AnswerLook.at(text, found);
        boolean nothing =
                look.dossiers.offsets().isEmpty() && look.revisions.offsets().isEmpty() && !look.connection;
        if (nothing && look.whole && !look.failed) {
            found.add(IssueCode.NO_FORM, "", new Node.Place(1, 1));
        }
        return new AnswerFile(text, found, look);
    }

    /** What the answer says of itself. */
    AnswerLook look() {
        return look;
    }

    @Override
    public int dossiers() {
        return look.dossiers.offsets().size();
    }

    @Override
    public boolean saysMore() {
        return look.more;
    }

    @Override
    public void revisions(Revisions into) {
        each(look.revisions.offsets(), (pointer, node) -> node.ifPresent(tree -> into.add(tree, pointer, found)));
    }

    @Override
    public void forms(Revisions known, Consumer<FormDossier> taker) {
        FormReader reader = new FormReader(known);
        each(look.dossiers.offsets(), (pointer, tree) -> {
            FormDossier form = reader.read(pointer, tree);
            taker.accept(look.failed ? FormSource.unreliable(form) : form);
        });
    }

    /** Hands over each of these values; one that cannot be read to its end comes without tree. */
    private void each(NavigableSet<Long> offsets, BiConsumer<String, Optional<Node>> taker) {
        NavigableSet<Long> left = new TreeSet<>(offsets);
        Places places = new Places(text);
        String last = "";
        try (JsonParser parser = JsonTree.parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null && !left.isEmpty(); token = parser.nextToken()) {
                boolean object = token == JsonToken.START_OBJECT;
                if ((object || token == JsonToken.VALUE_NULL) && left.first() == AnswerLook.offset(parser)) {
                    TokenStreamContext context = parser.streamReadContext();
                    int depth = context.getNestingDepth();
                    last = pointer(object ? context.getParent() : context);
                    Optional<Node> tree = JsonTree.read(parser, places, found);
                    left.pollFirst();
                    taker.accept(last, tree);
                    if (object) {
                        leave(parser, depth);
                    }
                }
            }
        } catch (JacksonException alreadySaid) {
            handOver(left.iterator(), last, taker);
        }
    }

    private static void handOver(Iterator<Long> left, String pointer, BiConsumer<String, Optional<Node>> taker) {
        left.forEachRemaining(offset -> taker.accept(pointer, Optional.empty()));
    }

    /** Passes over the rest of an object of which only the start was kept. */
    private static void leave(JsonParser parser, int depth) {
        JsonToken token = parser.currentToken();
        while (token != null && parser.streamReadContext().getNestingDepth() >= depth) {
            token = parser.nextToken();
        }
    }

    /** Pointer of a value in what is around it; very long names are cut. */
    private static String pointer(@Nullable TokenStreamContext around) {
        if (around == null || around.inRoot()) {
            return "";
        }
        String outer = pointer(around.getParent());
        return around.inArray()
                ? Pointers.child(outer, around.getCurrentIndex())
                : Pointers.child(outer, String.valueOf(around.currentName()));
    }
}
