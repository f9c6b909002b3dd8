package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.SourceText;
import fr.tempspartage.io.tree.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What the fields of a form mean (<i>correspondance</i>): a YAML file that ties each of them, by the identifier of its
 * descriptor or by its label, to a fact of a dossier. This class is immutable and thread-safe.
 *
 * <p>Keys of the file: {@code call}; {@code fields}, each with {@code id}, {@code label} or {@code own}, and {@code to}, the
 * fact, such as {@code /candidate/name} or {@code posts[0].contractStart}, and where needed {@code values} (what each answer
 * means), {@code ticked} and {@code unticked}, {@code part}, {@code join},
 * {@code suffix}; {@code constants}, each with {@code to} and
 * {@code value}; {@code blocks}, the repeated ones, with fields and constants in whose paths {@code {row}} stands for the row;
 * {@code documents}, the files, with {@code types}, {@code partners}, and fields and constants whose paths start at the
 * document; {@code ignored}, what is left out on purpose. A constant inside an element of a list is stated only where the form
 * states something of that element. Every other field of a form is reported as not mapped.
 */
public final class FormMapping {

    private final CallId call;
    private final ImmutableList<MappingParts.Tie> ties;
    private final ImmutableList<MappingParts.Constant> constants;
    private final ImmutableList<MappingParts.Block> blocks;
    private final ImmutableList<MappingParts.Attachment> attachments;
    private final ImmutableList<MappingParts.Selector> ignored;

    FormMapping(
            CallId call,
            ImmutableList<MappingParts.Tie> ties,
            ImmutableList<MappingParts.Constant> constants,
            ImmutableList<MappingParts.Block> blocks,
            ImmutableList<MappingParts.Attachment> attachments,
            ImmutableList<MappingParts.Selector> ignored) {
        this.call = call;
        this.ties = ties;
        this.constants = constants;
        this.blocks = blocks;
        this.attachments = attachments;
        this.ignored = ignored;
    }

    /** Reads a mapping; everything wrong with it is said at its line and column. */
    public static ReadResult<FormMapping> read(String yaml) {
        Found found = new Found();
        Optional<FormMapping> mapping = new SourceText(AspJson.STANDARD_MAX_BYTES, found)
                .of(yaml)
                .flatMap(text -> YamlTree.read(text, found))
                .flatMap(tree -> new MappingReader(found).read(tree));
        return ReadResult.of(mapping, found.inOrder());
    }

    /**
     * Reads a mapping from a file in UTF-8.
     *
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    public static ReadResult<FormMapping> read(Path file) {
        Found found = new Found();
        try (InputStream bytes = Files.newInputStream(file)) {
            Optional<FormMapping> mapping = new SourceText(AspJson.STANDARD_MAX_BYTES, found)
                    .of(bytes)
                    .flatMap(text -> YamlTree.read(text, found))
                    .flatMap(tree -> new MappingReader(found).read(tree));
            return ReadResult.of(mapping, found.inOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Text of the mapping that is shipped for a call. It is for the form of the shipped samples, which is invented: the forms
     * of the agencies are not public, so each agency adapts it to its own.
     *
     * @return the YAML; empty for a call without one
     */
    public static Optional<String> shipped(CallId call) {
        try (InputStream bytes = FormMapping.class.getResourceAsStream(call + ".yaml")) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Call that the dossiers are for. */
    public CallId call() {
        return call;
    }

    ImmutableList<MappingParts.Tie> ties() {
        return ties;
    }

    ImmutableList<MappingParts.Constant> constants() {
        return constants;
    }

    ImmutableList<MappingParts.Block> blocks() {
        return blocks;
    }

    ImmutableList<MappingParts.Attachment> attachments() {
        return attachments;
    }

    ImmutableList<MappingParts.Selector> ignored() {
        return ignored;
    }

    /** Every field that the mapping names, those of a block where the block itself is met. */
    ImmutableList<MappingParts.Selector> selectors(Set<MappingParts.Selector> met) {
        ImmutableList.Builder<MappingParts.Selector> all = ImmutableList.builder();
        ties.forEach(tie -> all.add(tie.field()));
        for (MappingParts.Block block : blocks) {
            all.add(block.field());
            if (met.contains(block.field())) {
                block.ties().forEach(tie -> all.add(tie.field()));
            }
        }
        for (MappingParts.Attachment attachment : attachments) {
            all.add(attachment.field());
            attachment.ties().forEach(tie -> all.add(tie.field()));
        }
        return all.addAll(ignored).build();
    }
}
