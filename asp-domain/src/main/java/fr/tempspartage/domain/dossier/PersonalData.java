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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

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
        return changed(DossierFields.TYPE, dossier, value -> Optional.of(value instanceof String ? mask : value));
    }

    /** Leaves out every personal field of a dossier; what rules ask of it is then not known. */
    public static Dossier leftOutOf(Dossier dossier) {
        return changed(DossierFields.TYPE, dossier, value -> Optional.empty());
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

    private static <R> R changed(RecordType<R> type, Object value, Function<Object, Optional<Object>> personal) {
        Map<String, Object> values = new HashMap<>();
        boolean same = true;
        for (Field<?, ?> field : type.fields()) {
            Object inside = field.getFrom(value).orElse(null);
            if (inside == null) {
                continue;
            }
            Optional<Object> kept =
                    field.personal() ? personal.apply(inside) : Optional.of(inside(field.type(), inside, personal));
            same &= kept.isPresent() && kept.get() == inside;
            kept.ifPresent(one -> values.put(field.name(), one));
        }
        return same ? type.cast(value) : type.create(values);
    }

    /** The same object where nothing in it is personal. */
    private static Object inside(ValueType<?> type, Object value, Function<Object, Optional<Object>> personal) {
        if (type instanceof ListType<?> list) {
            ImmutableList.Builder<Object> elements = ImmutableList.builder();
            boolean same = true;
            for (Object element : list.cast(value)) {
                Object kept = inside(list.element(), element, personal);
                same &= kept == element;
                elements.add(kept);
            }
            return same ? value : elements.build();
        }
        if (type instanceof VariantType<?> variant) {
            return changed(recordOf(variant, value), value, personal);
        }
        return type instanceof RecordType<?> rec ? changed(rec, value, personal) : value;
    }

    private static <T> RecordType<?> recordOf(VariantType<T> type, Object value) {
        return type.variantOf(type.cast(value));
    }
}
