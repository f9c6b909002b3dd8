package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.procedure.MappingParts.Tie;
import fr.tempspartage.io.scalar.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of an answer for the fact that it is tied to: the part, the code or the words that such a fact takes. */
final class AnswerText {

    /** Department as the platform spells it: "33 - Gironde", "33 – Gironde" and, from older forms, "Gironde" alone. */
    private static final Pattern DEPARTMENT = Pattern.compile("([0-9][0-9AB][0-9]?)\\s*[-–—]\\s*\\S.*");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private static final int SIREN = 9;
    private static final int SIRET = 14;

    private AnswerText() {}

    /** Texts that an answer states; none if it states nothing. */
    static List<String> of(Tie tie, Answer answer) {
        Optional<Boolean> ticked = ticked(tie, answer);
        if (ticked.isPresent()) {
            return ticked.get()
                    ? List.of(tie.ticked())
                    : tie.unticked().or(() -> no(tie, answer)).map(List::of).orElse(List.of());
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
        if (tie.to().list() && text.isPresent()) {
            return split(tie, text.get());
        }
        return tie.to().scalars().stream()
                .findFirst()
                .flatMap(type -> fitting(type, text, answer))
                .or(() -> text)
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * Whether a box is ticked. An export says so in words that follow how it was made: on and off, true and false, 1 and 0; "Oui"
     * and "Non" are answers.
     */
    static Optional<Boolean> ticked(Tie tie, Answer answer) {
        boolean box = tie.to().takes("boolean")
                || tie.unticked().isPresent()
                || !tie.ticked().equals("true");
        if (answer.ticked().isPresent() || !box) {
            return answer.ticked();
        }
        return answer.text().flatMap(text -> switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "on", "true", "vrai", "1", "oui" -> Optional.of(true);
            case "off", "false", "faux", "0", "non" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** A no that somebody chose, which an export tells from an untouched question. */
    private static Optional<String> no(Tie tie, Answer answer) {
        return answer.text()
                .filter(text -> tie.to().takes("boolean") && text.strip().equalsIgnoreCase("non"));
    }

    /** Choices that a comma joins, where the table of the mapping or the list of the fact has each of them, else the text. */
    private static List<String> split(Tie tie, String text) {
        List<String> pieces = List.of(text.split(", ", -1));
        List<String> chosen = new ArrayList<>();
        int from = 0;
        while (from < pieces.size()) {
            int to = pieces.size();
            while (to > from && !isListed(tie, String.join(", ", pieces.subList(from, to)))) {
                to--;
            }
            if (to == from) {
                return List.of(text);
            }
            chosen.add(String.join(", ", pieces.subList(from, to)));
            from = to;
        }
        return chosen;
    }

    private static boolean isListed(Tie tie, String choice) {
        return tie.values().containsKey(Spelling.plain(choice))
                || tie.to().scalars().stream()
                        .anyMatch(type -> Labels.of(type).find(choice).size() == 1);
    }

    /** Files of a field; an export joins their names, of which each ends with its extension. */
    static ImmutableList<FormFile> files(Answer answer) {
        if (!answer.files().isEmpty() || answer.text().isEmpty()) {
            return answer.files();
        }
        ImmutableList.Builder<FormFile> files = ImmutableList.builder();
        StringBuilder name = new StringBuilder();
        for (String piece : answer.text().get().split(", ", -1)) {
            name.append(name.isEmpty() ? "" : ", ").append(piece);
            if (EXTENSION.matcher(piece).find()) {
                files.add(new FormFile(name.toString(), Optional.empty()));
                name.setLength(0);
            }
        }
        if (!name.isEmpty()) {
            files.add(new FormFile(name.toString(), Optional.empty()));
        }
        return files.build();
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
        if (!tie.values().isEmpty()) {
            Optional<String> listed = tie.values().get(Spelling.plain(text));
            if (listed != null) {
                return Optional.of(listed);
            }
        }
        boolean hasLabels = tie.to().takes("boolean")
                || tie.to().scalars().stream()
                        .anyMatch(type -> !Labels.of(type).values().isEmpty());
        return tie.values().isEmpty() || hasLabels ? Optional.of(Optional.of(text)) : Optional.empty();
    }
}
