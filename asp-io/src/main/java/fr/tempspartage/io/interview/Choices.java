package fr.tempspartage.io.interview;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.io.scalar.Labels;
import fr.tempspartage.io.typed.TypedValue;

/** What there is to choose from in answer to a question (<i>réponses proposées</i>). */
public final class Choices {

    private Choices() {}

    /**
     * Value to choose.
     *
     * @param value the value, of the Java type of the fact
     * @param text what files and forms write for it
     * @param label what people read
     */
    public record Choice(Object value, String text, Bilingual label) {}

    /**
     * Constants of an enumeration, or the partners of the project; none for a type that is typed in.
     *
     * @param type the type of the fact, or of one element of it
     * @param dossier the dossier whose partners may be meant
     */
    public static ImmutableList<Choice> of(ScalarType<?> type, Dossier dossier) {
        return type.javaType().equals(PartnerKey.class) ? partners(dossier) : constants(type);
    }

    /** Values that are listed and yet too many to be shown at once, such as specialties, in their order; none for other types. */
    public static ImmutableList<Choice> listed(ScalarType<?> type) {
        return type.allowed().isEmpty() ? labelled(type) : ImmutableList.of();
    }

    private static <T> ImmutableList<Choice> labelled(ScalarType<T> type) {
        Labels<T> labels = Labels.of(type);
        return labels.values().stream()
                .map(value -> new Choice(value, type.print(value), labels.unmistakable(value)))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> ImmutableList<Choice> constants(ScalarType<T> type) {
        return type.allowed().stream()
                .filter(Coded.class::isInstance)
                .map(value -> new Choice(value, type.print(value), ((Coded) value).label()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Choice> partners(Dossier dossier) {
        ImmutableList<Partner> partners =
                dossier.getProject().flatMap(SharedMedicalProject::getPartners).orElse(ImmutableList.of());
        return PartnerLabels.of(partners).entrySet().stream()
                .map(one ->
                        new Choice(one.getKey(), one.getKey().toString(), Bilingual.of(one.getValue(), one.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    /** What is typed in for a type, in words, such as "une date, comme 01/11/2026". */
    public static Bilingual expected(ScalarType<?> type) {
        return switch (type.name()) {
            case "boolean" -> Bilingual.of("oui ou non", "yes or no");
            case "date" -> Bilingual.of("une date, comme 01/11/2026", "a date, day first, as 01/11/2026");
            case "instant" ->
                Bilingual.of(
                        "date et heure de Paris, comme 17/05/2026 14:30",
                        "date and time in Paris, as 17/05/2026 14:30");
            case "rate", "workingTime" -> Bilingual.of("un taux, comme 80\u00a0%", "a rate, as 80%");
            default -> TypedValue.expected(type);
        };
    }
}
