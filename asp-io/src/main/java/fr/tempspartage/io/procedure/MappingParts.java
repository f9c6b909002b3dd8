package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.io.tree.Node;
import java.util.Optional;

/** What a mapping file is made of; each part keeps its place in that file. */
final class MappingParts {

    private MappingParts() {}

    /**
     * Which field of a form is meant.
     *
     * @param id the identifier of its descriptor, which wins where the file has identifiers
     * @param label its label, as spelling compares them
     * @param own the name of what the platform itself knows
     */
    record Selector(Optional<String> id, Optional<String> label, Optional<String> own) {

        /** Name for people. */
        String shown() {
            return label.or(() -> own).or(() -> id).orElse("?");
        }
    }

    /**
     * A field tied to a fact.
     *
     * @param values what answers mean, by their plain spelling; an empty meaning states nothing
     * @param part the part of the answer that is taken, such as {@code commune.code}
     * @param ticked what a ticked box means, {@code true} unless said
     * @param unticked what a box that is not ticked means; nothing unless said
     * @param join what stands between this answer and the one before it in the same text
     * @param suffix what is added to an answer, such as a percent sign
     */
    record Tie(
            Selector field,
            FactPath to,
            ImmutableMap<String, Optional<String>> values,
            Optional<String> part,
            String ticked,
            Optional<String> unticked,
            Optional<String> join,
            String suffix,
            Node.Place place) {}

    /** A fact that the form does not ask, since it is the same in every dossier of the procedure. */
    record Constant(FactPath to, String value, Node.Place place) {}

    /** A repeated block, with what each of its rows states. */
    record Block(Selector field, ImmutableList<Tie> ties, ImmutableList<Constant> constants, Node.Place place) {}

    /** Files that are documents of the dossier; paths start at the document. */
    record Attachment(Selector field, ImmutableList<Tie> ties, ImmutableList<Constant> constants, Node.Place place) {}
}
