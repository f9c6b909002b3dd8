package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Personal data of a dossier (<i>données à caractère personnel</i>): the fields that are {@link Field#personal}, such as a name
 * or an RPPS number.
 */
public final class PersonalData {

    /** Words that stand in a result for what is not shown. */
    public static final Bilingual MASK = Bilingual.of("[donnée personnelle]", "[personal datum]");

    private PersonalData() {}

    /** Values of the personal fields of a dossier. */
    public static ImmutableSet<Object> of(Dossier dossier) {
        Set<Object> values = new HashSet<>();
        collect(DossierFields.TYPE, dossier, values::add);
        return ImmutableSet.copyOf(values);
    }

    /**
     * Hides the texts of a dossier that are personal: each is there and says only that. Numbers and dates stay, since rules
     * compare them; results hide them where the context of the assessment asks for it.
     *
     * @param mask the words instead of each text
     */
    public static Dossier hidingTexts(Dossier dossier, String mask) {
        return hiding(DossierFields.TYPE, dossier, mask);
    }

    private static void collect(ValueType<?> type, Object value, Consumer<Object> personal) {
        if (type instanceof ListType<?> list) {
            for (Object element : list.cast(value)) {
                collect(list.element(), element, personal);
            }
        } else if (type instanceof VariantType<?> variant) {
            collect(recordOf(variant, value), value, personal);
        } else if (type instanceof RecordType<?> rec) {
            for (Field<?, ?> field : rec.fields()) {
                field.getFrom(value).ifPresent(inside -> {
                    if (field.personal()) {
                        personal.accept(inside);
                    } else {
                        collect(field.type(), inside, personal);
                    }
                });
            }
        }
    }

    private static <R> R hiding(RecordType<R> type, Object value, String mask) {
        Map<String, Object> values = new HashMap<>();
        for (Field<?, ?> field : type.fields()) {
            field.getFrom(value).ifPresent(inside -> values.put(field.name(), hidden(field, inside, mask)));
        }
        return type.create(values);
    }

    private static Object hidden(Field<?, ?> field, Object value, String mask) {
        return field.personal() ? (value instanceof String ? mask : value) : inside(field.type(), value, mask);
    }

    private static Object inside(ValueType<?> type, Object value, String mask) {
        if (type instanceof ListType<?> list) {
            ImmutableList.Builder<Object> elements = ImmutableList.builder();
            for (Object element : list.cast(value)) {
                elements.add(inside(list.element(), element, mask));
            }
            return elements.build();
        }
        if (type instanceof VariantType<?> variant) {
            return hiding(recordOf(variant, value), value, mask);
        }
        return type instanceof RecordType<?> rec ? hiding(rec, value, mask) : value;
    }

    private static <T> RecordType<?> recordOf(VariantType<T> type, Object value) {
        return type.variantOf(type.cast(value));
    }
}
