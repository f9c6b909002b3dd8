package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.domain.partner.Partner;
import java.util.ArrayList;
import java.util.List;

/**
 * Label of a fact at one place of a dossier (<i>libellé d'une donnée</i>): "SIREN de la personne morale (CH Sud)", "début du contrat (poste 2)". A
 * partner is called by its name; of other lists the number is said only where there are several elements.
 */
public final class FactLabel {

    private FactLabel() {}

    static Bilingual of(Input<?> input, String pointer, Dossier dossier) {
        return of(input.label(), pointer, dossier);
    }

    /**
     * Says whose fact it is that stands at a place.
     *
     * @param label the label of the fact by itself
     * @param pointer the JSON pointer of the fact
     */
    public static Bilingual of(Bilingual label, String pointer, Dossier dossier) {
        List<Bilingual> whose = whose(pointer.split("/", -1), dossier);
        return Bilingual.of(text(label, whose, Language.FRENCH), text(label, whose, Language.ENGLISH));
    }

    private static String text(Bilingual label, List<Bilingual> whose, Language language) {
        String names = String.join(", ", whose.stream().map(w -> w.in(language)).toList());
        return label.in(language) + (names.isEmpty() ? "" : " (" + names + ")");
    }

    private static List<Bilingual> whose(String[] keys, Dossier dossier) {
        List<Bilingual> whose = new ArrayList<>();
        ValueType<?> type = DossierFields.TYPE;
        Object value = dossier;
        for (int at = 1; at < keys.length; at++) {
            if (value instanceof ImmutableList<?> list && type instanceof ListType<?> elements) {
                int place = Integer.parseInt(keys[at]);
                if (place >= list.size()) {
                    break;
                }
                value = list.get(place);
                type = elements.element();
                if (value instanceof Partner || list.size() > 1) {
                    whose.add(name(value, type, place));
                }
            } else {
                Field<?, ?> field = record(type, value).field(keys[at]).orElseThrow();
                Object inside = field.getFrom(value).orElse(null);
                if (inside == null) {
                    break;
                }
                value = inside;
                type = field.type();
            }
        }
        return whose;
    }

    private static RecordType<?> record(ValueType<?> type, Object value) {
        return type instanceof VariantType<?> variant ? variant(variant, value) : (RecordType<?>) type;
    }

    private static <T> RecordType<?> variant(VariantType<T> type, Object value) {
        return type.variantOf(type.cast(value));
    }

    private static Bilingual name(Object value, ValueType<?> type, int place) {
        if (value instanceof Partner partner) {
            String name = Phrases.of(partner, Language.FRENCH);
            return Bilingual.of(name, name);
        }
        Bilingual label = record(type, value).label();
        return Bilingual.of(label.fr() + " " + (place + 1), label.en() + " " + (place + 1));
    }
}
