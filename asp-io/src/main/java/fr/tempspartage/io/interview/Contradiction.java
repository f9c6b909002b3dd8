package fr.tempspartage.io.interview;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.tree.Impossible;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Why answers cannot exist together (<i>contradiction</i>), as a sentence that names them. */
public final class Contradiction {

    private static final Bilingual WITH_OTHERS =
            Bilingual.of("Cette réponse ne va pas avec les précédentes.", "This answer does not go with those before.");

    private Contradiction() {}

    /**
     * Why a record of these values cannot exist, such as "La fin du contrat, le 31 octobre 2026, précède le début, le 1er
     * novembre 2026."
     *
     * @param values the values by the names of their fields
     */
    public static Bilingual between(RecordType<?> type, Map<String, ?> values) {
        Bilingual reason = Impossible.reason(type, values);
        return Bilingual.of(sentence(reason.fr()), sentence(reason.en()));
    }

    /** Why a dossier cannot have a value at a place. */
    static Bilingual at(Dossier dossier, String pointer, Object value) {
        String[] keys = pointer.split("/", -1);
        RecordType<?> type = DossierFields.TYPE;
        Object rec = dossier;
        for (int at = 1; at < keys.length - 1; at++) {
            Optional<Field<?, ?>> field = field(type, keys[at]);
            Optional<?> inside = field.isPresent() ? field.get().getFrom(rec) : Optional.empty();
            if (inside.isEmpty()) {
                return WITH_OTHERS;
            }
            rec = inside.get();
            ValueType<?> of = field.get().type();
            if (of instanceof ListType<?> list && rec instanceof ImmutableList<?> all) {
                at++;
                int index = Integer.parseInt(keys[at]);
                if (index >= all.size()) {
                    return WITH_OTHERS;
                }
                rec = all.get(index);
                of = list.element();
            }
            if (of instanceof VariantType<?> variant) {
                of = variantOf(variant, rec);
            }
            if (!(of instanceof RecordType<?> next)) {
                return WITH_OTHERS;
            }
            type = next;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field<?, ?> field : type.fields()) {
            field.getFrom(rec).ifPresent(known -> values.put(field.name(), known));
        }
        values.put(keys[keys.length - 1], value);
        return between(type, values);
    }

    private static <T> RecordType<? extends T> variantOf(VariantType<T> type, Object value) {
        return type.variantOf(type.cast(value));
    }

    private static Optional<Field<?, ?>> field(RecordType<?> type, String name) {
        return type.field(name).map(field -> field);
    }

    private static String sentence(String reason) {
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".";
    }
}
