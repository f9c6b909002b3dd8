package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.tree.AfterReading;
import fr.tempspartage.io.tree.Binder;
import fr.tempspartage.io.tree.CallCheck;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.GroupCheck;
import fr.tempspartage.io.tree.JsonTree;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.SourceText;
import fr.tempspartage.io.tree.YamlTree;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;

/**
 * Dossiers as JSON or YAML (<i>lecture et écriture des dossiers</i>), for example
 * {@code AspJson.standard().readDossier("{…}").value()}.
 *
 * <p>Reading is strict and complete: everything that is wrong with a file is found in one pass, with its line and its
 * column, and a file with one error gives no value. A key that is absent is not known; {@code null} is refused. Writing
 * gives the same bytes for equal values: fields in the order of their table, two spaces, LF, amounts with two decimals,
 * times with their seconds.
 *
 * <p>JSON is written by programs, and only labels are read there beside codes. YAML is written by people: values are
 * read as reports print them, such as "45 497,06 €", 31/10/2027 or "oui", and a key left open is not known.
 *
 * <p>The key {@code formatVersion} is optional when read and always written; {@code $schema} is accepted and not read.
 * This class is immutable and thread-safe.
 */
public final class AspJson {

    /** Largest number of bytes that {@link #standard()} reads, inclusive: one mebibyte. */
    public static final int STANDARD_MAX_BYTES = 1 << 20;

    private static final AspJson STANDARD =
            new AspJson(STANDARD_MAX_BYTES, CallCheck.NONE, GroupCheck.STANDARD, AfterReading.NOTHING);

    private static final Pattern BETWEEN_VALUES = Pattern.compile("\n *");

    private final int maxBytes;
    private final CallCheck callCheck;
    private final GroupCheck groupCheck;
    private final AfterReading after;

    private AspJson(int maxBytes, CallCheck callCheck, GroupCheck groupCheck, AfterReading after) {
        this.maxBytes = maxBytes;
        this.callCheck = callCheck;
        this.groupCheck = groupCheck;
        this.after = after;
    }

    /** Reader and writer with the usual limit of {@value #STANDARD_MAX_BYTES} bytes. */
    public static AspJson standard() {
        return STANDARD;
    }

    /**
     * Reader and writer with a limit of its own.
     *
     * @param maxBytes the largest number of bytes read, inclusive, in UTF-8
     * @throws IllegalArgumentException if the limit is below 1 or is {@link Integer#MAX_VALUE}
     */
    public static AspJson withMaxBytes(int maxBytes) {
        if (maxBytes < 1 || maxBytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A limit of " + maxBytes + " bytes is refused.\n"
                    + "Maybe use AspJson.standard(), which reads up to " + STANDARD_MAX_BYTES + ".");
        }
        return new AspJson(maxBytes, CallCheck.NONE, GroupCheck.STANDARD, AfterReading.NOTHING);
    }

    /** Same reader, which refuses dossiers that answer another call ({@link IssueCode#OTHER_CALL}). */
    public AspJson answering(CallId call) {
        return new AspJson(maxBytes, new CallCheck(Optional.of(call), callCheck.known()), groupCheck, after);
    }

    /**
     * Same reader, which says of each dossier whether its call is one of these ({@link IssueCode#UNKNOWN_CALL}, a
     * warning).
     *
     * @param calls the calls at hand; if there is none, nothing is said
     */
    public AspJson knowing(Collection<CallId> calls) {
        return new AspJson(maxBytes, new CallCheck(callCheck.asked(), ImmutableList.copyOf(calls)), groupCheck, after);
    }

    /**
     * Same reader, which looks at these calls alone: whether the call of a dossier is one of them
     * ({@link IssueCode#UNKNOWN_CALL}), and whether it reads hospital groups, so that one that is not known is said
     * ({@link IssueCode#UNKNOWN_HOSPITAL_GROUP}). Both are warnings.
     *
     * @param calls the calls at hand
     */
    public AspJson knowing(Calls calls) {
        return new AspJson(maxBytes, callCheck, new GroupCheck(() -> calls, groupCheck.others()), after)
                .knowing(calls.all().stream().map(CallDefinition::id).toList());
    }

    /**
     * Same reader, which takes these hospital groups as known, beside those of the list.
     *
     * @param groups the groups, as a register names them
     */
    public AspJson knowingGroups(Collection<TerritorialHospitalGroup> groups) {
        return new AspJson(maxBytes, callCheck, new GroupCheck(groupCheck.calls(), ImmutableSet.copyOf(groups)), after);
    }

    /**
     * Same reader, which asks this of each dossier too, such as what registers say of its numbers; in place of what was
     * asked before.
     *
     * @param check gives issues with the JSON pointers of values; their lines and columns are found here
     */
    public AspJson checking(Function<Dossier, List<Issue>> check) {
        return new AspJson(maxBytes, callCheck, groupCheck, after.checking(check));
    }

    /**
     * Same reader, which gives what this makes of each result, such as a dossier without names.
     *
     * @param change what is done last, once all is checked
     */
    public AspJson passing(UnaryOperator<ReadResult<Dossier>> change) {
        return new AspJson(maxBytes, callCheck, groupCheck, after.passing(change));
    }

    /**
     * Reads JSON Lines in UTF-8: one dossier on each line that is not blank, one line in memory at a time. A line that
     * cannot be read does not stop the others. The limit of bytes is for each line. The stream is not closed.
     *
     * @return the dossiers in their order; asking for the next one throws an {@link UncheckedIOException} if the stream
     *     fails
     */
    public Iterator<DossierLine> readDossierLines(InputStream lines) {
        return new Lines(lines, maxBytes, (text, line) -> new DossierLine(line, readDossierLine(text, line)));
    }

    /**
     * Reads a dossier from one line of a text, and checks that its parts agree.
     *
     * @param json the bytes of the line, in UTF-8
     * @param line the number of the line, from 1, which issues name
     */
    public ReadResult<Dossier> readDossierLine(byte[] json, int line) {
        return validated(reading -> reading.of(json), Notation.JSON, new Found(line));
    }

    /** Largest number of bytes that is read, inclusive. */
    public int maxBytes() {
        return maxBytes;
    }

    /** Reads a dossier from JSON, and checks that its parts agree. */
    public ReadResult<Dossier> readDossier(String json) {
        return readDossier(json, Notation.JSON);
    }

    /** Reads a dossier from JSON or YAML, and checks that its parts agree. */
    public ReadResult<Dossier> readDossier(String text, Notation notation) {
        return validated(reading -> reading.of(text), notation);
    }

    /**
     * Reads a dossier from JSON in UTF-8, and checks that its parts agree. The stream is not closed.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public ReadResult<Dossier> readDossier(InputStream json) {
        return readDossier(json, Notation.JSON);
    }

    /**
     * Reads a dossier from JSON or YAML in UTF-8, and checks that its parts agree. The stream is not closed.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public ReadResult<Dossier> readDossier(InputStream text, Notation notation) {
        return validated(reading -> reading.of(text), notation);
    }

    /**
     * Reads a dossier from JSON, and checks that its parts agree. The reader is not closed.
     *
     * @throws UncheckedIOException if the reader fails
     */
    public ReadResult<Dossier> readDossier(Reader json) {
        return validated(reading -> reading.of(json), Notation.JSON);
    }

    /**
     * Reads a dossier from a file, and checks that its parts agree: YAML if its name ends with {@code .yaml} or
     * {@code .yml}, else JSON; UTF-8 in both cases.
     *
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    public ReadResult<Dossier> readDossier(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        Notation notation = name.endsWith(".yaml") || name.endsWith(".yml") ? Notation.YAML : Notation.JSON;
        try (InputStream bytes = Files.newInputStream(file)) {
            return validated(reading -> reading.of(bytes), notation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads any record by its field table; whether its parts agree is not checked. */
    public <R> ReadResult<R> read(RecordType<R> type, String text, Notation notation) {
        Binder binder = new Binder(new Found(), notation == Notation.YAML, groupCheck);
        return binder.read(
                type,
                tree(text(reading -> reading.of(text), binder.found()), notation, binder.found()),
                CallCheck.NONE);
    }

    /** Writes a dossier; ends with a line break. */
    public String writeDossier(Dossier dossier) {
        return write(DossierFields.TYPE, dossier);
    }

    /** Writes a dossier on one line, as JSON Lines hold it; ends with a line break. */
    public String writeDossierLine(Dossier dossier) {
        // Texts in JSON hold no line break, so that those between values are all there are.
        return BETWEEN_VALUES.matcher(writeDossier(dossier)).replaceAll("") + "\n";
    }

    /**
     * Writes a dossier that starts with {@code $schema}, for editors that check while one types; ends with a line break.
     *
     * @param schema where the schema of a dossier lies, as a path from the file or a URL
     */
    public String writeDossier(Dossier dossier, String schema) {
        return RecordWriter.write(DossierFields.TYPE, dossier, Optional.of(schema));
    }

    /** Writes any record by its field table; ends with a line break. */
    public <R> String write(RecordType<R> type, R rec) {
        return RecordWriter.write(type, rec, Optional.empty());
    }

    /** Reads the dossier at which a parser of somebody else stands, and checks that its parts agree. */
    ReadResult<Dossier> readDossier(JsonParser parser) {
        Binder binder = new Binder(new Found(), false, groupCheck);
        return after.of(binder.dossier(JsonTree.read(parser, binder.found()), callCheck), binder);
    }

    /** Reads the value at which a parser of somebody else stands; whether its parts agree is not checked. */
    <T> ReadResult<T> read(ValueType<T> type, JsonParser parser) {
        Binder binder = new Binder(new Found(), false, groupCheck);
        return binder.read(type, JsonTree.read(parser, binder.found()), CallCheck.NONE);
    }

    private ReadResult<Dossier> validated(Opening opening, Notation notation) {
        return validated(opening, notation, new Found());
    }

    private ReadResult<Dossier> validated(Opening opening, Notation notation, Found found) {
        Optional<String> text = text(opening, found);
        Optional<Dossier> quick =
                text.filter(t -> notation == Notation.JSON).flatMap(t -> QuickReader.read(t, callCheck));
        if (quick.isPresent() && after.isSilent(quick.get())) {
            return after.change().apply(ReadResult.of(quick, ImmutableList.of()));
        }
        Binder binder = new Binder(found, notation == Notation.YAML, groupCheck);
        return after.of(binder.dossier(tree(text, notation, found), callCheck), binder);
    }

    private static Optional<Node> tree(Optional<String> text, Notation notation, Found found) {
        return text.flatMap(t -> notation == Notation.YAML ? YamlTree.read(t, found) : JsonTree.read(t, found));
    }

    private Optional<String> text(Opening opening, Found found) {
        try {
            return opening.open(new SourceText(maxBytes, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Way to the text of a file. */
    private interface Opening {

        Optional<String> open(SourceText source) throws IOException;
    }
}
