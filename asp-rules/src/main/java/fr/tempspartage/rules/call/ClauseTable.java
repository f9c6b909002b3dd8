package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.LineRange;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.rules.verdict.Texts;
import java.io.InputStream;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Table of the clauses of a call (<i>table des dispositions</i>), read from three files beside its definition.
 *
 * <p>{@code clauses.properties} gives the place, {@code NA-16 = 2; item 3; 29; RULE} (section, paragraph or item, lines,
 * treatment); {@code clauses_fr.properties} and {@code clauses_en.properties} give a sentence in our own words.
 */
public final class ClauseTable {

    private ClauseTable() {}

    /**
     * Loads the clauses in the order of their numbers.
     *
     * @param opener opens a file by name, such as {@code MyCall.class::getResourceAsStream}
     * @throws IllegalArgumentException if a file is missing, a line has another form, or a sentence lacks a language
     */
    public static ImmutableList<Clause> load(Function<String, @Nullable InputStream> opener) {
        Properties places = Texts.properties(opener, "clauses.properties");
        Texts sentences = Texts.load(opener, "clauses");
        TreeSet<ClauseId> ids = new TreeSet<>();
        places.stringPropertyNames().forEach(id -> ids.add(ClauseId.parse(id)));
        ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
        for (ClauseId id : ids) {
            String[] parts = places.getProperty(id.toString()).split(";", -1);
            if (parts.length != 4) {
                throw new IllegalArgumentException("The clause " + id + " has " + parts.length
                        + " parts.\nMaybe write 'section; place; lines; treatment'.");
            }
            clauses.add(new Clause(
                    id,
                    parts[0].trim(),
                    parts[1].trim(),
                    LineRange.parseAll(parts[2].trim()),
                    treatment(id, parts[3].trim()),
                    sentences.get(id.toString())));
        }
        return clauses.build();
    }

    private static Treatment treatment(ClauseId id, String name) {
        for (Treatment treatment : Treatment.values()) {
            if (treatment.name().equals(name)) {
                return treatment;
            }
        }
        throw new IllegalArgumentException("The clause " + id + " has the treatment '" + name + "'.\nMaybe one of "
                + ImmutableList.copyOf(Treatment.values()).stream()
                        .map(Coded::name)
                        .toList() + ".");
    }
}
