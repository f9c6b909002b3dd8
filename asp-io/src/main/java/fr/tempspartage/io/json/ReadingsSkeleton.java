package fr.tempspartage.io.json;

import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.campaign.AgencyDeadlineFields;
import fr.tempspartage.domain.campaign.AgencyReadingFields;
import fr.tempspartage.domain.campaign.AgencyReadingsFields;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.io.tree.FormatKeys;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** File of readings to fill in: what the call leaves open, each with a decision to uncomment. */
final class ReadingsSkeleton {

    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();
    private final CallDefinition call;
    private final Language language;

    private ReadingsSkeleton(CallDefinition call, Language language) {
        this.call = call;
        this.language = language;
    }

    static String of(CallDefinition call, Language language) {
        ReadingsSkeleton skeleton = new ReadingsSkeleton(call, language);
        skeleton.head();
        skeleton.readings();
        skeleton.deadline();
        return skeleton.out.toString();
    }

    private void head() {
        comment("# ", call.campaign().getTitle().in(language));
        comment(
                "# ",
                say(
                        "Lectures retenues par l’agence. Pour chaque question qu’elle a tranchée, retirer le «\u00a0#\u00a0» devant "
                                + "les six lignes et les compléter toutes\u00a0; les autres questions restent comme l’appel les laisse.",
                        "Readings that the agency has decided. For each question that it has settled, remove the '#' before the "
                                + "six lines and complete them all; the other questions stay as the call leaves them."));
        comment(
                "# ",
                say(
                        "Un texte qui contient «\u00a0:\u00a0» ou «\u00a0#\u00a0» se met entre guillemets. Pour appliquer ce fichier\u00a0: asp check "
                                + call.id() + " dossier.yaml --readings readings.yaml",
                        "A text that holds ': ' or ' #' goes in quotes. To apply this file: asp check " + call.id()
                                + " dossier.yaml --readings readings.yaml"));
        line("formatVersion: \"" + FormatKeys.VERSION + "\"");
        line(AgencyReadingsFields.CALL.name() + ": " + call.id());
    }

    private void readings() {
        line("");
        line(AgencyReadingsFields.READINGS.name() + ":");
        for (OpenPoint point : call.interpretations()) {
            Interpretation interpretation = point.interpretation();
            line("");
            comment(
                    "  # ",
                    interpretation.key() + " – " + interpretation.question().in(language));
            for (Choice choice : interpretation.openChoices()) {
                boolean isDefault = interpretation.defaultChoice().equals(Optional.of(choice));
                comment(
                        "  #   ",
                        choice.slug() + " – " + choice.label().in(language)
                                + (isDefault ? say(" (par défaut)", " (the default)") : ""));
            }
            decision(
                    "  #- ",
                    "  #  ",
                    List.of(AgencyReadingFields.INTERPRETATION, AgencyReadingFields.CHOICE),
                    interpretation.key(),
                    AgencyReadingFields.DECIDED_BY,
                    AgencyReadingFields.DECIDED_ON,
                    AgencyReadingFields.WHY,
                    AgencyReadingFields.REFERENCE);
        }
    }

    private void deadline() {
        String stated = call.campaign()
                .getCalendar()
                .getDeadline()
                .map(day -> say("d’après l’appel, le ", "according to the call, ") + Dates.day(day, language))
                .orElse(say("l’appel n’en indique pas", "the call states none"));
        line("");
        comment(
                "# ",
                say(
                        "Date limite de dépôt annoncée depuis l’appel (" + stated
                                + ")\u00a0: retirer le «\u00a0#\u00a0» de même.",
                        "Filing deadline announced since the call (" + stated + "): remove the '#' likewise."));
        line("#" + AgencyReadingsFields.FILING_DEADLINE.name() + ":");
        decision(
                "#  ",
                "#  ",
                List.of(AgencyDeadlineFields.LAST_DAY),
                "",
                AgencyDeadlineFields.DECIDED_BY,
                AgencyDeadlineFields.DECIDED_ON,
                AgencyDeadlineFields.WHY,
                AgencyDeadlineFields.REFERENCE);
    }

    /** Lines of a decision, the first with its value, each with its label but for what is clear. */
    private void decision(String first, String others, List<Field<?, ?>> what, String value, Field<?, ?>... how) {
        String margin = first;
        for (Field<?, ?> field : what) {
            line((margin + field.name() + ": " + (margin.equals(first) ? value : "")).stripTrailing());
            margin = others;
        }
        for (Field<?, ?> field : how) {
            line(others + field.name() + ":");
        }
    }

    private void comment(String start, String text) {
        out.append(Lines.wrap(text, WIDTH).stream().collect(Collectors.joining("\n" + start + "  ", start, "\n")));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String say(String french, String english) {
        return language == Language.FRENCH ? french : english;
    }
}
