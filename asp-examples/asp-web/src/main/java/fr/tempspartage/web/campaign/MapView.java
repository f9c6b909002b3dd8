package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.web.campaign.Results.DepartmentCount;
import fr.tempspartage.web.site.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Dossiers by department of the recruiter (<i>carte</i>): shapes in steps of colour, squares for those overseas, and the same
 * figures in a table.
 *
 * @param shapes the departments of the mainland and Corsica
 * @param squares those overseas
 * @param legend what each step of colour stands for, from none up
 * @param rows the departments that have dossiers, those that state none last
 */
public record MapView(
        ImmutableList<Shape> shapes,
        ImmutableList<Square> squares,
        ImmutableList<Legend> legend,
        ImmutableList<DepartmentRow> rows) {

    /** Steps of colour beside that for none. */
    private static final int STEPS = 4;

    private static final int SIDE = 36;
    private static final int GAP = 8;

    /** Outlines by code: © MapSVG, adapted by Victor Cazanave, CC BY 4.0; see the file itself. */
    private static final ImmutableMap<String, String> OUTLINES = outlines();

    private static final ImmutableMap<String, Department> KNOWN = Maps.uniqueIndex(Department.all(), Department::code);

    /** Department of the mainland or Corsica. */
    public record Shape(String code, String path, int step, String title) {}

    /** Department overseas, for which there is no outline. */
    public record Square(String code, int x, int y, int side, int step, String title) {}

    /** One step of the legend. */
    public record Legend(int step, String text) {}

    /** Row of the table. */
    public record DepartmentRow(
            String value, String name, String all, String eligible, String toBeConfirmed, String notEligible) {}

    static MapView of(Results results, Page page) {
        Map<String, DepartmentCount> counts = results.departments();
        int most = counts.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty())
                .mapToInt(one -> one.getValue().all())
                .max()
                .orElse(0);
        int wide = Math.max(1, (most + STEPS - 1) / STEPS);
        Function<String, Integer> all =
                code -> counts.containsKey(code) ? counts.get(code).all() : 0;
        ImmutableList.Builder<Shape> shapes = ImmutableList.builder();
        OUTLINES.forEach((code, path) ->
                shapes.add(new Shape(code, path, step(all.apply(code), wide), title(code, all.apply(code), page))));
        ImmutableList.Builder<Square> squares = ImmutableList.builder();
        int y = 0;
        for (Department department : Department.all()) {
            String code = department.code();
            if (!OUTLINES.containsKey(code)) {
                squares.add(
                        new Square(code, 0, y, SIDE, step(all.apply(code), wide), title(code, all.apply(code), page)));
                y += SIDE + GAP;
            }
        }
        return new MapView(shapes.build(), squares.build(), legend(most, wide, page), rows(counts, page));
    }

    private static int step(int count, int wide) {
        return count == 0 ? 0 : Math.min(STEPS, (count - 1) / wide + 1);
    }

    private static ImmutableList<Legend> legend(int most, int wide, Page page) {
        Language language = page.language();
        ImmutableList.Builder<Legend> legend = ImmutableList.builder();
        legend.add(new Legend(0, page.say("map.none")));
        for (int step = 1; step <= STEPS && (step - 1) * wide < most; step++) {
            int from = (step - 1) * wide + 1;
            int to = Math.min(most, step * wide);
            legend.add(new Legend(
                    step,
                    from == to
                            ? Spoken.count(from, language)
                            : page.say("map.from", Spoken.count(from, language), Spoken.count(to, language))));
        }
        return legend.build();
    }

    private static ImmutableList<DepartmentRow> rows(Map<String, DepartmentCount> counts, Page page) {
        List<String> codes = new ArrayList<>(counts.keySet());
        // The blank one comes first in the order of codes, and last for people.
        if (codes.remove("")) {
            codes.add("");
        }
        ImmutableList.Builder<DepartmentRow> rows = ImmutableList.builder();
        for (String code : codes) {
            DepartmentCount count = Objects.requireNonNull(counts.get(code));
            rows.add(new DepartmentRow(
                    code.isEmpty() ? Filter.NO_DEPARTMENT : code,
                    name(code, page),
                    Spoken.count(count.all(), page.language()),
                    Spoken.count(count.eligible(), page.language()),
                    Spoken.count(count.toBeConfirmed(), page.language()),
                    Spoken.count(count.notEligible(), page.language())));
        }
        return rows.build();
    }

    private static String title(String code, int count, Page page) {
        return page.say(
                count == 1 ? "map.title.one" : "map.title.many",
                name(code, page),
                Spoken.count(count, page.language()));
    }

    /** Name of a department with its code; that it is not stated, where it is blank. */
    static String name(String code, Page page) {
        if (code.isEmpty()) {
            return page.say("department.none");
        }
        Department known = KNOWN.get(code);
        return known == null ? page.say("department.unknown", code) : code + " " + known.name();
    }

    private static ImmutableMap<String, String> outlines() {
        ImmutableMap.Builder<String, String> outlines = ImmutableMap.builder();
        try (InputStream file = Objects.requireNonNull(MapView.class.getResourceAsStream("departments.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                outlines.put(line.substring(0, tab), line.substring(tab + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outlines.buildOrThrow();
    }
}
