package fr.tempspartage.io.cost;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.scalar.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * File of dated costs (<i>fichier de coûts</i>): pay scale, allowances and charges, each with its source and the days on
 * which it holds.
 *
 * <p>Format: UTF-8 text, lines ended by LF or CR LF, a byte order mark accepted. Empty lines and lines that start with
 * {@code #} are skipped. The first other line names the columns, all of them once, in any order:
 * {@code id;unit;amount;from;to;source}. Cells are separated by semicolons and have no quotes, so a cell holds no
 * semicolon; spaces around a cell are refused.
 *
 * <ul>
 *   <li>{@code id}: an identifier of {@link fr.tempspartage.domain.cost.StatutoryItem}, such as {@code iespe};
 *   <li>{@code unit}: the unit of that item: {@code eurosPerMonth}, {@code eurosPerYear}, {@code eurosOnce} or
 *       {@code share};
 *   <li>{@code amount}: digits, and optionally a dot and decimals: at most two for euros, six for a share; not negative;
 *   <li>{@code from}, {@code to}: first and last day, both inclusive, as {@code 2023-07-01}; {@code to} is empty while no
 *       end is known;
 *   <li>{@code source}: where the figure is printed; it is cited as outside the call.
 * </ul>
 *
 * <p>Two figures of one item on one day, and days without a figure between two figures of one item, are refused. Every
 * issue of a file is found at once, with its line and column. A file never holds more than {@link #MAX_BYTES} bytes.
 * Thread-safe.
 */
public final class CostFile {

    /** Largest size of a file in bytes, inclusive. */
    public static final int MAX_BYTES = 1_000_000;

    private static final Bilingual NAME = Bilingual.of("coûts de référence hors appel", "costs outside the calls");

    private CostFile() {}

    /**
     * Reads the file that comes with the library (<i>barème livré</i>): annexe V at 1 July 2023, allowances and contract
     * practitioners. It holds no rate of employer charges, for which no general source is known.
     */
    public static CostReference bundled() {
        try (InputStream in = CostFile.class.getResourceAsStream("remuneration.csv")) {
            if (in == null) {
                throw new IllegalStateException("remuneration.csv is not in this jar.\nMaybe the jar was cut down.");
            }
            return read(in).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file.
     *
     * @return the costs, or every issue
     * @throws UncheckedIOException if the file cannot be read at all
     */
    public static ReadResult<CostReference> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream, which stays open.
     *
     * @return the costs, or every issue
     * @throws IOException if the stream cannot be read
     */
    public static ReadResult<CostReference> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        Optional<Bilingual> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return refused(IssueCode.OTHER_FORMAT, Map.of("kind", kind.get()));
        }
        if (bytes.length > MAX_BYTES) {
            return refused(IssueCode.TOO_LARGE, Map.of("max", MAX_BYTES));
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return refused(IssueCode.INVALID_UTF8, Map.of());
        }
    }

    /**
     * Reads a text in the format of this class.
     *
     * @return the costs, or every issue in the order of the file
     */
    public static ReadResult<CostReference> read(String text) {
        CostRows rows = new CostRows();
        List<CostItem> items = rows.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return ReadResult.of(
                rows.issues().isEmpty()
                        ? Optional.of(CostReference.of(NAME, ImmutableList.copyOf(items)))
                        : Optional.empty(),
                rows.issues());
    }

    private static ReadResult<CostReference> refused(IssueCode code, Map<String, ?> values) {
        return ReadResult.of(Optional.empty(), List.of(Issue.at(code, "", 1, 1, code.message(values))));
    }
}
