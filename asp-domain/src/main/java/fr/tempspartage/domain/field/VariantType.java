package fr.tempspartage.domain.field;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import java.util.Optional;

/**
 * One of several records (<i>fiche à variantes</i>), told apart in files by the field {@code type}.
 *
 * <p>Example: a partner is an {@code establishment} or a {@code communityPractice}.
 *
 * @param <T> the common Java type
 */
public final class VariantType<T> implements ValueType<T> {

    /** Name of the field that tells the variants apart in files. */
    public static final String DISCRIMINATOR = "type";

    private final Class<T> javaType;
    private final String name;
    private final Bilingual label;
    private final ImmutableList<RecordType<? extends T>> variants;

    private VariantType(
            Class<T> javaType, String name, Bilingual label, ImmutableList<RecordType<? extends T>> variants) {
        this.javaType = javaType;
        this.name = name;
        this.label = label;
        this.variants = variants;
    }

    /**
     * Describes a variant type.
     *
     * @param type the common Java type
     * @param name the name of the type, in lower camel case
     * @param variants the records, whose names are the values of the field {@code type}
     * @param <T> the common Java type
     */
    public static <T> VariantType<T> of(
            Class<T> type, String name, Bilingual label, ImmutableList<RecordType<? extends T>> variants) {
        return new VariantType<>(type, name, label, variants);
    }

    /** Name of the type, in lower camel case. */
    public String name() {
        return name;
    }

    /** Label shown to people. */
    public Bilingual label() {
        return label;
    }

    /**
     * Java type that the records have in common.
     *
     * @return the interface
     */
    public Class<T> javaType() {
        return javaType;
    }

    /** Records to choose from. */
    public ImmutableList<RecordType<? extends T>> variants() {
        return variants;
    }

    /**
     * Variant with a name.
     *
     * @param variantName the value of the field {@code type}
     * @return the variant, or empty if there is none of that name
     */
    public Optional<RecordType<? extends T>> variant(String variantName) {
        for (RecordType<? extends T> variant : variants) {
            if (variant.name().equals(variantName)) {
                return Optional.of(variant);
            }
        }
        return Optional.empty();
    }

    /** Variant of a value. */
    public RecordType<? extends T> variantOf(T value) {
        for (RecordType<? extends T> variant : variants) {
            if (variant.javaType().isInstance(value)) {
                return variant;
            }
        }
        throw new IllegalArgumentException(
                "No variant of " + name + " for " + value.getClass().getName() + ".");
    }

    @Override
    public T cast(Object value) {
        return javaType.cast(value);
    }
}
