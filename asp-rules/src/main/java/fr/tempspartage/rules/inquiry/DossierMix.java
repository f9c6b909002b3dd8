package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.rules.verdict.FactLabel;
import fr.tempspartage.rules.verdict.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dossier between two others (<i>dossier intermédiaire</i>): the first with some of the facts of the second. The walk that
 * makes it finds, in one order, the facts in which they differ.
 *
 * <p>Partners are matched by their keys and documents by what they are and whom they concern, wherever they stand; elements
 * of other lists by their places. The identifier and the call of a dossier are no facts about it.
 */
final class DossierMix {

    private static final Set<String> NAMES = Set.of("id", "call");
    private static final int LISTED = 3;
    private static final Pattern AT_END = Pattern.compile("/[0-9]+$");
    private static final Bilingual ELEMENTS = Bilingual.of("{count} éléments", "{count} elements");

    private final Dossier before;
    private final Dossier after;
    private final IntPredicate taken;
    private final List<Difference> found = new ArrayList<>();

    private DossierMix(Dossier before, Dossier after, IntPredicate taken) {
        this.before = before;
        this.after = after;
        this.taken = taken;
    }

    /** The facts in which two dossiers differ, in the order of files. */
    static ImmutableList<Difference> differences(Dossier before, Dossier after) {
        DossierMix mix = new DossierMix(before, after, place -> false);
        mix.whole();
        return ImmutableList.copyOf(mix.found);
    }

    /**
     * The first dossier with some facts of the second.
     *
     * @param taken the places of the facts in the list of {@link #differences}
     * @throws IllegalArgumentException if such a dossier cannot exist
     */
    static Dossier of(Dossier before, Dossier after, IntPredicate taken) {
        return new DossierMix(before, after, taken).whole();
    }

    private Dossier whole() {
        return rec(DossierFields.TYPE, before, after, "", false);
    }

    private <R> R rec(RecordType<R> type, Object first, Object second, String place, boolean personal) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field<R, ?> field : type.fields()) {
            Optional<?> value = place.isEmpty() && NAMES.contains(field.name())
                    ? field.getFrom(first)
                    : known(field, field.getFrom(first), field.getFrom(second), place, personal || field.personal());
            value.ifPresent(known -> values.put(field.name(), known));
        }
        return type.create(values);
    }

    private Optional<?> known(
            Field<?, ?> field, Optional<?> first, Optional<?> second, String place, boolean personal) {
        String here = place + "/" + field.name();
        if (first.isPresent() && second.isPresent()) {
            return Optional.of(both(field.type(), first.get(), second.get(), here, field.label(), personal));
        }
        return first.isEmpty() && second.isEmpty()
                ? first
                : found(here, field.label(), field.type(), first, second, personal);
    }

    private Object both(
            ValueType<?> type, Object first, Object second, String place, Bilingual label, boolean personal) {
        if (first.equals(second)) {
            return first;
        }
        if (type instanceof RecordType<?> one) {
            return rec(one, first, second, place, personal);
        }
        if (type instanceof VariantType<?> several) {
            RecordType<?> one = variant(several, first);
            if (one.javaType().isInstance(second)) {
                return rec(one, first, second, place, personal);
            }
        }
        if (type instanceof ListType<?> list && isOfRecords(list)) {
            return list(list, (ImmutableList<?>) first, (ImmutableList<?>) second, place, label, personal);
        }
        return found(place, label, type, Optional.of(first), Optional.of(second), personal)
                .orElseThrow();
    }

    private ImmutableList<Object> list(
            ListType<?> type,
            ImmutableList<?> first,
            ImmutableList<?> second,
            String place,
            Bilingual label,
            boolean personal) {
        Map<Object, Integer> places = places(second);
        ImmutableList.Builder<Object> all = ImmutableList.builder();
        Bilingual one = label(type.element()).orElse(label);
        places(first).forEach((key, at) -> {
            Integer other = places.remove(key);
            Object element = first.get(at);
            if (other == null) {
                found(place + "/" + at, one, type.element(), Optional.of(element), Optional.empty(), personal)
                        .ifPresent(all::add);
            } else {
                all.add(both(type.element(), element, second.get(other), place + "/" + other, one, personal));
            }
        });
        places.values().stream()
                .sorted()
                .forEach(at -> found(
                                place + "/" + at,
                                one,
                                type.element(),
                                Optional.empty(),
                                Optional.of(second.get(at)),
                                personal)
                        .ifPresent(all::add));
        return all.build();
    }

    /** Places of the elements of a list by what tells them apart, in the order of the list. */
    private static Map<Object, Integer> places(List<?> elements) {
        Map<Object, Integer> places = new LinkedHashMap<>();
        Map<Object, Integer> met = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Object key = key(elements.get(i), i);
            places.put(List.of(key, met.merge(key, 1, Integer::sum)), i);
        }
        return places;
    }

    private static Object key(Object element, int place) {
        if (element instanceof Partner partner) {
            return partner.getKey();
        }
        return element instanceof SupportingDocument document
                ? List.of(document.getTypes(), document.getPartners())
                : place;
    }

    private Optional<?> found(
            String place, Bilingual label, ValueType<?> type, Optional<?> first, Optional<?> second, boolean personal) {
        Dossier holder = second.isPresent() ? after : before;
        boolean used = taken.test(found.size());
        found.add(new Difference(
                Difference.Kind.FACT,
                place,
                FactLabel.of(label, AT_END.matcher(place).replaceFirst(""), holder),
                first.map(value -> side(type, value, before)),
                second.map(value -> side(type, value, after)),
                personal,
                Optional.of(type),
                ImmutableList.of()));
        return used ? second : first;
    }

    private static Difference.Side side(ValueType<?> type, Object value, Dossier dossier) {
        return new Difference.Side(
                value,
                Bilingual.of(
                        words(type, value, dossier, Language.FRENCH), words(type, value, dossier, Language.ENGLISH)));
    }

    /** A partner by its name, a record by what is known of it and not personal, a long list of records by its length. */
    private static String words(ValueType<?> type, Object value, Dossier dossier, Language language) {
        if (value instanceof PartnerKey key) {
            return partner(key, dossier)
                    .map(found -> Phrases.of(found, language))
                    .orElse(key.toString());
        }
        if (value instanceof Partner || !(isOfRecords(type) || value instanceof ImmutableList<?>)) {
            return Phrases.of(value, language);
        }
        if (value instanceof ImmutableList<?> list) {
            ValueType<?> element = ((ListType<?>) type).element();
            return isOfRecords(element) && list.size() > LISTED
                    ? ELEMENTS.in(language).replace("{count}", Integer.toString(list.size()))
                    : list.isEmpty()
                            ? Phrases.of(list, language)
                            : list.stream()
                                    .map(one -> words(element, one, dossier, language))
                                    .collect(Collectors.joining(isOfRecords(element) ? " / " : ", "));
        }
        return record(type, value).fields().stream()
                .filter(field -> !field.personal())
                .flatMap(field -> field.getFrom(value).stream()
                        .map(known -> field.label().in(language) + " " + words(field.type(), known, dossier, language)))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Partner> partner(PartnerKey key, Dossier dossier) {
        return dossier.getProject()
                .flatMap(SharedMedicalProject::getPartners)
                .flatMap(partners -> partners.stream()
                        .filter(partner -> partner.getKey().equals(key))
                        .findFirst());
    }

    private static boolean isOfRecords(ValueType<?> type) {
        return type instanceof ListType<?> list
                ? isOfRecords(list.element())
                : type instanceof RecordType<?> || type instanceof VariantType<?>;
    }

    private static RecordType<?> record(ValueType<?> type, Object value) {
        return type instanceof VariantType<?> several ? variant(several, value) : (RecordType<?>) type;
    }

    private static <T> RecordType<?> variant(VariantType<T> type, Object value) {
        return type.variantOf(type.cast(value));
    }

    private static Optional<Bilingual> label(ValueType<?> type) {
        return type instanceof RecordType<?> one
                ? Optional.of(one.label())
                : type instanceof VariantType<?> several ? Optional.of(several.label()) : Optional.empty();
    }
}
