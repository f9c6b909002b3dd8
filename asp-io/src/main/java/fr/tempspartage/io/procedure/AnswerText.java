package fr.tempspartage.io.procedure;

import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.procedure.MappingParts.Tie;
import fr.tempspartage.io.scalar.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of an answer for the fact that it is tied to: the part, the code or the words that such a fact takes. */
final class AnswerText {

    /** Department as the platform spells it: "33 - Gironde", "33 – Gironde" and, from older forms, "Gironde" alone. */
    private static final Pattern DEPARTMENT = Pattern.compile("([0-9][0-9AB][0-9]?)\\s*[-–—]\\s*\\S.*");

    private static final int SIREN = 9;
    private static final int SIRET = 14;

    private AnswerText() {}

    /** Texts that an answer states; none if it states nothing. */
    static List<String> of(Tie tie, Answer answer) {
        if (answer.ticked().isPresent()) {
            return answer.ticked().get()
                    ? List.of(tie.ticked())
                    : tie.unticked().map(List::of).orElse(List.of());
        }
        if (tie.part().isPresent()) {
            return Optional.ofNullable(answer.parts().get(tie.part().get()))
                    .map(List::of)
                    .orElse(List.of());
        }
        if (!answer.choices().isEmpty()) {
            return answer.choices();
        }
        Optional<String> text = answer.exact().or(answer::text);
        return tie.to().scalars().stream()
                .findFirst()
                .flatMap(type -> fitting(type, text, answer))
                .or(() -> text)
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<String> fitting(ScalarType<?> type, Optional<String> text, Answer answer) {
        return switch (type.name()) {
            case "department" ->
                part(answer, "departement.code")
                        .or(() -> part(answer, "department.code"))
                        .or(() -> part(answer, "departmentCode"))
                        .or(() -> text.map(AnswerText::department));
            case "inseeCode" ->
                part(answer, "commune.code").or(() -> part(answer, "cityCode")).or(() -> part(answer, "code"));
            case "siren" ->
                part(answer, "entreprise.siren")
                        .or(() -> text.filter(t -> digits(t, SIRET)).map(t -> t.substring(0, SIREN)));
            case "siret" -> part(answer, "etablissement.siret");
            default -> Optional.empty();
        };
    }

    private static boolean digits(String text, int count) {
        return text.length() == count && FactPath.isNumber(text);
    }

    private static String department(String text) {
        Matcher spelled = DEPARTMENT.matcher(text.strip());
        return spelled.matches() ? spelled.group(1) : text;
    }

    private static Optional<String> part(Answer answer, String end) {
        return answer.parts().entrySet().stream()
                .filter(part -> part.getKey().equals(end) || part.getKey().endsWith("." + end))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * What an answer means by the table of the mapping: empty if the table does not have it and nothing else can tell, a
     * meaning that is empty if it states nothing.
     */
    static Optional<Optional<String>> meaning(Tie tie, String text) {
        Optional<String> listed = tie.values().get(Spelling.plain(text));
        if (listed != null) {
            return Optional.of(listed);
        }
        boolean hasLabels = tie.to().takes("boolean")
                || tie.to().scalars().stream()
                        .anyMatch(type -> !Labels.of(type).values().isEmpty());
        return tie.values().isEmpty() || hasLabels ? Optional.of(Optional.of(text)) : Optional.empty();
    }
}
