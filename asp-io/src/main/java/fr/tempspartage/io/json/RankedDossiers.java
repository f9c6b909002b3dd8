package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.inquiry.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Dossiers of a ranking as they are read one after the other (<i>dossiers à classer</i>): those that cannot be used, or stand
 * there already, are left out and named. Not thread-safe.
 */
public final class RankedDossiers {

    private final Assessor assessor;
    private final List<Ranking.Row> rows = new ArrayList<>();
    private final List<ResultJson.Refused> leftOut = new ArrayList<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    /** Starts without any. */
    public RankedDossiers(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Assesses a dossier and adds it, unless its identifier stands there already; whatever a call throws passes through.
     *
     * @param source the file it comes from
     * @param line its line; empty if it is the whole file
     * @return why it was left out; empty if it was added
     */
    public Optional<Bilingual> add(String source, OptionalInt line, Dossier dossier) {
        String place = line.isPresent() ? source + ":" + line.getAsInt() : source;
        String first = places.get(dossier.getId());
        if (first != null) {
            Bilingual why = Bilingual.of(
                    "le dossier " + dossier.getId() + " est déjà dans " + first,
                    "the dossier " + dossier.getId() + " stands in " + first + " already");
            leaveOut(
                    source,
                    line,
                    List.of(Issue.at(
                            IssueCode.NO_DOSSIER, "", 0, 0, IssueCode.NO_DOSSIER.message(Map.of("reason", why)))));
            return Optional.of(why);
        }
        Ranking.Row row = new Ranking.Row(place, assessor.assess(dossier));
        // Whatever a rule throws when it says its evidence is the fault of this dossier too.
        row.reasons();
        row.criteria();
        row.shares();
        rows.add(row);
        places.put(dossier.getId(), place);
        return Optional.empty();
    }

    /** Names one that cannot be used. */
    public void leaveOut(String source, OptionalInt line, List<Issue> issues) {
        leftOut.add(new ResultJson.Refused(source, line, ImmutableList.copyOf(issues)));
    }

    /** Those added, in their order. */
    public ImmutableList<Ranking.Row> rows() {
        return ImmutableList.copyOf(rows);
    }

    /** Those left out, in their order. */
    public ImmutableList<ResultJson.Refused> leftOut() {
        return ImmutableList.copyOf(leftOut);
    }
}
