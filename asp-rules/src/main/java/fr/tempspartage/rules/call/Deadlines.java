package fr.tempspartage.rules.call;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Deadline in words (<i>date limite</i>), with the day of the filing. */
final class Deadlines {

    private static final Texts TEXTS = Texts.load(Deadlines.class::getResourceAsStream, "summary");

    private final Assessment assessment;
    private final Language language;

    Deadlines(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
    }

    String text() {
        String deadline = inForce(assessment)
                .map(this::last)
                .orElseGet(() -> TEXTS.get(
                                assessment.call().declares("filingDeadline")
                                        ? "deadline.notStated"
                                        : "deadline.notDeclared")
                        .in(language));
        Optional<String> filed = filedOn(assessment).map(day -> Phrases.of(day, language));
        return filed.map(day -> TEXTS.get("deadline.filed")
                        .in(language)
                        .replace("{deadline}", deadline)
                        .replace("{day}", day))
                .orElse(deadline);
    }

    /** Day of the filing in Paris. */
    static Optional<LocalDate> filedOn(Assessment assessment) {
        return assessment
                .dossier()
                .getFiling()
                .flatMap(Filing::getFiledAt)
                .map(at -> at.atZoneSameInstant(Calendar.PARIS).toLocalDate());
    }

    /** Deadline that the rule applied, which depends on the reading; else the one that is stated. */
    static Optional<ZonedDateTime> inForce(Assessment assessment) {
        for (Rule rule : assessment.call().rules()) {
            if (rule.filingAspect().equals(Optional.of(FilingAspect.DEADLINE))) {
                for (Evidence run : assessment.finding(rule.id()).evidence()) {
                    if (run.values().get(Facts.FIRST_LATE_INSTANT) instanceof ZonedDateTime applied) {
                        return Optional.of(applied);
                    }
                }
            }
        }
        return assessment.deadline();
    }

    /** The last moment: a whole day, or an hour. */
    private String last(ZonedDateTime firstLateInstant) {
        ZonedDateTime late = firstLateInstant.withZoneSameInstant(Calendar.PARIS);
        boolean midnight = late.toLocalTime().equals(LocalTime.MIDNIGHT);
        return TEXTS.get(midnight ? "deadline.day" : "deadline.hour")
                .in(language)
                .replace("{day}", Phrases.of(midnight ? late.toLocalDate().minusDays(1) : late.toLocalDate(), language))
                .replace("{hour}", late.toLocalTime().toString());
    }
}
