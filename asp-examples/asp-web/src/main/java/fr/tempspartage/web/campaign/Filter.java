package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.io.report.DossierRow.Standing;
import fr.tempspartage.rules.verdict.FilingStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Which rows are asked for, and in which order (<i>filtre et tri</i>).
 *
 * @param verdict what came of the dossier
 * @param filing one status of its filing
 * @param department the code of a department; {@code none} for those that do not state one
 * @param text a part of the identifier, in lower case; empty for any
 */
record Filter(
        Optional<Standing> verdict,
        Optional<FilingStatus> filing,
        Optional<String> department,
        String text,
        Sort sort,
        boolean descending) {

    static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), "", Sort.NUMBER, false);

    /** Department of the dossiers that state none. */
    static final String NO_DEPARTMENT = "none";

    private static final int MOST_TEXT = 100;

    /** Order of the rows. */
    enum Sort {
        NUMBER,
        DOSSIER,
        VERDICT,
        DEPARTMENT,
        PRIORITY,
        DOCUMENTS,
        AMOUNT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads what was asked; what is no value of a filter counts for nothing. */
    static Filter of(Function<String, Optional<String>> asked) {
        return new Filter(
                asked.apply("verdict").flatMap(name -> constant(name, Standing.values())),
                asked.apply("filing").flatMap(name -> constant(name, FilingStatus.values())),
                asked.apply("department").filter(code -> code.length() <= NO_DEPARTMENT.length()),
                asked.apply("text")
                        .map(text -> text.strip().toLowerCase(Locale.ROOT))
                        .map(text -> text.substring(0, Math.min(MOST_TEXT, text.length())))
                        .orElse(""),
                asked.apply("sort")
                        .flatMap(name -> constant(name.replaceFirst("^-", ""), Sort.values()))
                        .orElse(Sort.NUMBER),
                asked.apply("sort").filter(name -> name.startsWith("-")).isPresent());
    }

    private static <E extends Enum<E>> Optional<E> constant(String name, E[] all) {
        for (E one : all) {
            if (one.name().equalsIgnoreCase(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Same rows in the order of a column; asked once more, the other way round. */
    Filter by(Sort other) {
        return new Filter(verdict, filing, department, text, other, other == sort && !descending);
    }

    /** How the order is asked for: {@code amount}, or {@code -amount} from the highest down. */
    String order() {
        return (descending ? "-" : "") + sort.code();
    }

    /** Whether rows are left out. */
    boolean isNarrowing() {
        return verdict.isPresent() || filing.isPresent() || department.isPresent() || !text.isEmpty();
    }

    /** Indices of the rows, in their order. */
    int[] rows(Rows rows) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (takes(rows.said(i))
                    && (text.isEmpty() || rows.id(i).toLowerCase(Locale.ROOT).contains(text))) {
                found.add(i);
            }
        }
        Comparator<Integer> order = order(rows);
        // Rows that are alike stay in the order of the file.
        found.sort(descending ? order.reversed() : order);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean takes(Said said) {
        return verdict.map(one -> said.standing() == one).orElse(true)
                && filing.map(one -> said.verdict().isPresent()
                                && said.verdict().get().filing().contains(one))
                        .orElse(true)
                && department
                        .map(one -> said.isAssessed() && said.department().equals(one.equals(NO_DEPARTMENT) ? "" : one))
                        .orElse(true);
    }

    private Comparator<Integer> order(Rows rows) {
        return switch (sort) {
            case NUMBER -> Comparator.naturalOrder();
            case DOSSIER -> Comparator.comparing(rows::id);
            case VERDICT -> Comparator.comparing(index -> rows.said(index).standing());
            case DEPARTMENT -> Comparator.comparing(index -> rows.said(index).department());
            case PRIORITY ->
                ranked(
                        rows,
                        said -> !said.priority().isEmpty()
                                ? 0
                                : said.priorityOpen().isEmpty() ? 2 : 1);
            case DOCUMENTS -> ranked(rows, Said::missing);
            case AMOUNT -> Comparator.comparingLong(rows::cents);
        };
    }

    private static Comparator<Integer> ranked(Rows rows, ToIntFunction<Said> rank) {
        return Comparator.comparingInt(index -> rank.applyAsInt(rows.said(index)));
    }

    /** What is asked, for links; without the text, which may say who somebody is. */
    String query() {
        Map<String, String> all = ImmutableMap.of(
                "verdict", verdict.map(Standing::name).orElse(""),
                "filing", filing.map(FilingStatus::name).orElse(""),
                "department", department.orElse(""),
                "sort", equals(ALL) ? "" : order());
        return all.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    }
}
