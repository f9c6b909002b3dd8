package fr.tempspartage.calls.auvergnerhonealpes2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.rules.verdict.Texts;
import java.util.Optional;

/** What the text states, or expressly does not state (<i>données de l'appel</i>), under the names that calls share. */
final class AuvergneRhoneAlpes2026Data {

    private static final Texts TEXTS = Texts.load(AuvergneRhoneAlpes2026Data.class::getResourceAsStream, "data");

    static final ImmutableList<Datum> ALL = ImmutableList.of(
            stated("edition", "ARA-01"),
            notStated("legalBasis", "ARA-64"),
            notStated("contact", "ARA-43", "ARA-64"),
            stated("submitter", "ARA-42", "ARA-43"),
            stated("channel", "ARA-41", "ARA-59"),
            notStated("form", "ARA-41"),
            notStated("filingDeadline", "ARA-60"),
            notStated("committee", "ARA-64"),
            stated("decision", "ARA-61"),
            stated("startDates", "ARA-22", "ARA-62"),
            stated("duration", "ARA-21", "ARA-22", "ARA-63"),
            stated("partners", "ARA-03", "ARA-04", "ARA-06", "ARA-55", "ARA-66"),
            stated("recruiter", "ARA-16", "ARA-18", "ARA-42"),
            stated("status", "ARA-15", "ARA-16", "ARA-18"),
            stated("townPractice", "ARA-05", "ARA-17", "ARA-19", "ARA-20"),
            stated("timeRule", "ARA-57"),
            stated("territory", "ARA-07", "ARA-08", "ARA-09", "ARA-40", "ARA-58"),
            stated("specialties", "ARA-25", "ARA-26", "ARA-27", "ARA-28"),
            stated("registration", "ARA-48", "ARA-49", "ARA-54"),
            stated("money", "ARA-12", "ARA-13", "ARA-14", "ARA-63"),
            notStated("payee", "ARA-64"),
            notStated("schedule", "ARA-64"),
            notStated("clawback", "ARA-64"),
            notStated("posts", "ARA-64"),
            stated("documents", "ARA-44", "ARA-45", "ARA-46", "ARA-47", "ARA-48", "ARA-50"),
            notStated("plannedDateAuthor", "ARA-49", "ARA-64"),
            notStated("letterModel", "ARA-50", "ARA-64"),
            stated("renewal", "ARA-36", "ARA-37"));

    private AuvergneRhoneAlpes2026Data() {}

    private static Datum stated(String name, String... clauses) {
        return datum(name, Optional.of(TEXTS.get(name + ".value")), clauses);
    }

    private static Datum notStated(String name, String... clauses) {
        return datum(name, Optional.empty(), clauses);
    }

    private static Datum datum(String name, Optional<Bilingual> value, String... clauses) {
        ImmutableList.Builder<ClauseId> ids = ImmutableList.builder();
        for (String clause : clauses) {
            ids.add(ClauseId.parse(clause));
        }
        return new Datum(name, TEXTS.get(name + ".label"), value, ids.build());
    }
}
