package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.scalar.Bounds;
import fr.tempspartage.io.scalar.Labels;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.FormatKeys;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DecidingFacts.Bearing;
import fr.tempspartage.rules.call.DocumentRequirement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of a {@link Skeleton}: keys, and comments that say what may be written. */
final class SkeletonText {

    static final Bilingual COPY = Bilingual.of(
            "copier le bloc pour en ajouter, le supprimer s’il est de trop",
            "copy the block to add one, remove it if it is one too many");
    static final Bilingual NONE = Bilingual.of("[] s’il n’y en a pas", "[] if there is none");
    static final Bilingual DOCUMENTS = Bilingual.of(
            "retirer le «\u00a0#\u00a0» devant les lignes de chaque pièce jointe, compléter ce qui est connu\u00a0; [] si aucune n’est jointe. Une pièce peut porter",
            "remove the '#' before the lines of each document attached, add what is known; [] if none is. A document may have");

    private static final int WIDTH = 100;
    private static final int LONG_LIST = 12;

    private final StringBuilder out = new StringBuilder();
    private final Map<Bilingual, Labels<?>> longLists = new LinkedHashMap<>();
    private final Language language;
    private final ImmutableList<String> partners;
    private boolean silent;
    private int commentedFrom = -1;
    private Optional<String> dash = Optional.empty();

    SkeletonText(Language language, ImmutableList<String> partners) {
        this.language = language;
        this.partners = partners;
    }

    /** Key of a sample partner: its kind, as "structure-de-soins-de-ville". */
    static String key(Bilingual label) {
        return Spelling.plain(label.fr()).replace(' ', '-');
    }

    void head(CallDefinition call) {
        String id = call.id().toString();
        comment(call.campaign().getTitle().in(language), 0);
        comment(
                say(
                        "À compléter après les deux-points\u00a0; une rubrique laissée vide n’est pas connue. Les valeurs "
                                + "possibles sont séparées par «\u00a0|\u00a0»\u00a0: en recopier une. Ce qui décide vient d’abord.",
                        "Write after the colons; what is left open is not known. The values to choose from are "
                                + "separated by |: copy one. What decides comes first."),
                0);
        comment(
                say(
                        "Un texte qui contient «\u00a0:\u00a0» ou «\u00a0#\u00a0» se met entre guillemets. Pour examiner le dossier\u00a0: asp "
                                + "check " + id + " dossier.yaml",
                        "A text that holds ': ' or ' #' goes in quotes. To assess the dossier: asp check " + id
                                + " dossier.yaml"),
                0);
        line("formatVersion: \"" + FormatKeys.VERSION + "\"", 0);
        line("id: a-completer", 0);
        line("call: " + id, 0);
    }

    void heading(Bearing bearing, int indent) {
        if (!silent) {
            blank();
            comment("— " + bearing.label().in(language) + " —", indent);
        }
    }

    void blank() {
        out.append('\n');
    }

    /** A value, or a list of values, to be written on one line. */
    void plain(String name, Bilingual label, ScalarType<?> type, boolean list, int indent) {
        String values = values(type);
        if (list) {
            String first = values.contains(" | ") ? values.substring(0, values.indexOf(" | ")) : "…";
            values += say(
                    " (une ou plusieurs, entre crochets et séparées par des virgules\u00a0: [" + first + "])",
                    " (one or several, in brackets and separated by commas: [" + first + "])");
        }
        comment(label.in(language) + say("\u00a0: ", ": ") + values, indent);
        line(name + ":", indent);
    }

    /** A key with others below it. */
    void group(String name, Bilingual label, Optional<Bilingual> more, int indent) {
        if (indent == 0) {
            blank();
        }
        comment(
                label.in(language)
                        + more.map(m -> say("\u00a0: ", ": ") + m.in(language)).orElse(""),
                indent);
        line(name + ":", indent);
    }

    void item(String name, String value, int indent) {
        line("- " + name + ": " + value, indent);
    }

    /** An element of a list, whose first key stands after the dash; of a repeated one the comments are left out. */
    void element(boolean repeated, int indent, Runnable content) {
        boolean before = silent;
        silent |= repeated;
        dash = Optional.of(margin(indent) + "- ");
        content.run();
        dash = Optional.empty();
        silent = before;
    }

    /** Lines that are comments as a whole. */
    void commented(int indent, Runnable content) {
        commentedFrom = indent;
        content.run();
        commentedFrom = -1;
    }

    void document(DocumentRequirement requirement, Optional<String> partner, int indent) {
        String label = requirement.label().in(language);
        comment(label + partner.map(p -> " – " + p).orElse(""), indent);
        line("#- types: [" + requirement.type().label().in(language) + "]", indent);
        partner.ifPresent(p -> line("#  partners: [" + p + "]", indent));
    }

    /** Long lists of values, to which comments point. */
    void lists() {
        longLists.forEach((name, labels) -> {
            blank();
            comment(name.in(language) + say("\u00a0: ", ": ") + joined(labels), 0);
        });
    }

    void line(String text, int indent) {
        if (dash.isPresent()) {
            out.append(dash.get()).append(text);
            dash = Optional.empty();
        } else {
            out.append(margin(indent)).append(text);
        }
        out.append('\n');
    }

    private void comment(String text, int indent) {
        if (silent) {
            return;
        }
        String margin = margin(indent) + "# ";
        StringBuilder row = new StringBuilder(margin);
        for (String word : text.split(" ", -1)) {
            if (row.length() > margin.length() && row.length() + word.length() > WIDTH) {
                out.append(row.toString().stripTrailing()).append('\n');
                row = new StringBuilder(margin).append("  ");
            }
            row.append(word).append(' ');
        }
        out.append(row.toString().stripTrailing()).append('\n');
    }

    private String margin(int indent) {
        return commentedFrom < 0
                ? " ".repeat(indent)
                : " ".repeat(commentedFrom) + "#   " + " ".repeat(indent - commentedFrom);
    }

    /** What may be written for a value of a type. */
    private <T> String values(ScalarType<T> type) {
        Labels<T> labels = Labels.of(type);
        if (labels.values().size() > LONG_LIST) {
            Bilingual name = listName(type.name());
            longLists.put(name, labels);
            return say("l’une des valeurs de la liste «\u00a0", "a value of the list '")
                    + name.in(language)
                    + say("\u00a0» en fin de fichier", "' at the end of the file");
        }
        if (!labels.values().isEmpty()) {
            return joined(labels);
        }
        return switch (type.name()) {
            case "boolean" -> say("oui | non", "yes | no");
            case "date" -> say("date, comme 01/11/2026", "date, day first, as 01/11/2026");
            case "instant" ->
                say("date et heure de Paris, comme 17/05/2026 14:30", "date and time in Paris, as 17/05/2026 14:30");
            case "euros" -> say("montant en euros, comme 45\u00a0497,06", "amount in euros, as 45497.06");
            case "rate" -> say("taux, comme 50\u00a0%", "rate, as 50%");
            case "quantity" -> say("nombre, comme 4,5", "number, as 4.5");
            case "partnerKey" ->
                String.join(" | ", partners)
                        + say(" (repère d’un partenaire du projet)", " (key of a partner of the project)");
            case "text" -> say("texte", "text");
            default ->
                type.shape() == ScalarType.Shape.INTEGER
                        ? say(
                                "nombre entier de " + Bounds.of(type).min() + " à "
                                        + Bounds.of(type).max(),
                                "whole number from " + Bounds.of(type).min() + " to "
                                        + Bounds.of(type).max())
                        : ScalarReading.expected(type).in(language);
        };
    }

    private static Bilingual listName(String type) {
        return switch (type) {
            case "specialty" -> Bilingual.of("Spécialités", "Specialties");
            case "department" -> Bilingual.of("Départements", "Departments");
            case "territorialHospitalGroup" ->
                Bilingual.of("Groupements hospitaliers de territoire (GHT)", "Territorial hospital groups (GHT)");
            default -> Bilingual.of(type, type);
        };
    }

    private <T> String joined(Labels<T> labels) {
        return IntStream.range(0, labels.values().size())
                .mapToObj(i -> labels.unmistakable(labels.values().get(i)).in(language))
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private String say(String french, String english) {
        return language == Language.FRENCH ? french : english;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
