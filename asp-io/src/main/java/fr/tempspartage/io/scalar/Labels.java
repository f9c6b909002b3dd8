package fr.tempspartage.io.scalar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.specialty.Specialty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Labels of the values of a list (<i>libellés</i>), read where codes are: "médecin", "CHU", "Rhumatologie".
 *
 * <p>Case, accents, apostrophes, hyphens, no-break spaces and the form of Unicode do not count. Of "centre hospitalier
 * universitaire (CHU)" both parts are read on their own, and "Pédiatrie (SM40)" as a report prints it.
 */
public final class Labels<T> {

    private static final int MOST_SHOWN = 12;
    private static final int FEW_SHOWN = 3;

    private static final Map<ScalarType<?>, Labels<?>> BY_TYPE = new ConcurrentHashMap<>();
    private static final Map<VariantType<?>, Labels<RecordType<?>>> BY_VARIANT = new ConcurrentHashMap<>();

    private final ImmutableList<T> values;
    private final Function<T, String> codes;
    private final Function<T, Bilingual> labels;
    private final Function<String, Optional<T>> names;
    private final SetMultimap<String, T> bySpelling = LinkedHashMultimap.create();

    private Labels(
            List<T> values,
            Function<T, String> codes,
            Function<T, Bilingual> labels,
            Function<String, Optional<T>> names) {
        this.values = ImmutableList.copyOf(values);
        this.codes = codes;
        this.labels = labels;
        this.names = names;
        for (T value : values) {
            Bilingual label = labels.apply(value);
            add(codes.apply(value), value);
            add(label.fr(), value);
            add(label.en(), value);
            add(label.fr() + " " + codes.apply(value), value);
            add(label.en() + " " + codes.apply(value), value);
        }
        Set<String> whole = Set.copyOf(bySpelling.keySet());
        for (T value : values) {
            parts(labels.apply(value).fr(), value, whole);
            parts(labels.apply(value).en(), value, whole);
        }
    }

    /** Labels of a type; none for a type whose values are not listed. */
    @SuppressWarnings("unchecked")
    public static <T> Labels<T> of(ScalarType<T> type) {
        return (Labels<T>) BY_TYPE.computeIfAbsent(type, Labels::make);
    }

    /** Labels of the records that a variant may be. */
    public static Labels<RecordType<?>> of(VariantType<?> type) {
        return BY_VARIANT.computeIfAbsent(
                type,
                t -> new Labels<>(
                        List.copyOf(t.variants()), RecordType::name, RecordType::label, name -> Optional.empty()));
    }

    private static Labels<?> make(ScalarType<?> type) {
        return switch (type.name()) {
            case "specialty" ->
                new Labels<>(
                        Specialty.all(),
                        Specialty::code,
                        s -> Bilingual.of(s.label(), s.label()),
                        // Names beside the labels, and which code of a family is in force.
                        Specialty::byName);
            case "territorialHospitalGroup" ->
                new Labels<>(
                        TerritorialHospitalGroup.all(),
                        TerritorialHospitalGroup::toString,
                        TerritorialHospitalGroup::label,
                        name -> Optional.empty());
            case "department" ->
                new Labels<>(
                        Department.all(),
                        Department::code,
                        d -> Bilingual.of(d.name(), d.name()),
                        name -> Optional.empty());
            default ->
                new Labels<>(
                        type.allowed().stream().map(Coded.class::cast).toList(),
                        Coded::code,
                        Coded::label,
                        name -> Optional.empty());
        };
    }

    /** Values in their order; empty for a type whose values are not listed. */
    public ImmutableList<T> values() {
        return values;
    }

    /** Label of a value. */
    public Bilingual label(T value) {
        return labels.apply(value);
    }

    /** Label of a value, with its code where another value has the same label. */
    public Bilingual unmistakable(T value) {
        Bilingual label = labels.apply(value);
        String code = " (" + codes.apply(value) + ")";
        return Bilingual.of(
                label.fr() + (find(label.fr()).size() > 1 ? code : ""),
                label.en() + (find(label.en()).size() > 1 ? code : ""));
    }

    /** Values that people may mean by a text: none, one, or several if it is ambiguous. */
    public ImmutableList<T> find(String text) {
        Optional<T> named = names.apply(text);
        return named.isPresent()
                ? ImmutableList.of(named.get())
                : ImmutableList.copyOf(bySpelling.get(Spelling.plain(text)));
    }

    /** Values with the nearest to a text first, by their code or the nearest of their labels. */
    public ImmutableList<T> nearest(String text) {
        Map<T, Integer> distances = new LinkedHashMap<>();
        String plain = Spelling.plain(text);
        bySpelling.asMap().forEach((spelling, found) -> {
            int distance = Nearest.distance(plain, spelling);
            found.forEach(value -> distances.merge(value, distance, Math::min));
        });
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparingInt(value -> distances.getOrDefault(value, Integer.MAX_VALUE)));
        return ImmutableList.copyOf(sorted);
    }

    /** Proposal for a message: the nearest label if it is close, else all of them or the three nearest. */
    public Bilingual proposal(String text) {
        ImmutableList<T> nearest = nearest(text);
        if (nearest.size() == 1 || isClose(text, nearest.get(0))) {
            Bilingual label = unmistakable(nearest.get(0));
            return Bilingual.of("«\u00a0" + label.fr() + "\u00a0»", "'" + label.en() + "'");
        }
        List<Bilingual> shown = nearest.stream()
                .limit(nearest.size() > MOST_SHOWN ? FEW_SHOWN : MOST_SHOWN)
                .map(this::unmistakable)
                .toList();
        return Bilingual.of(
                "l’un de ceux-ci\u00a0: "
                        + String.join(", ", shown.stream().map(Bilingual::fr).toList()),
                "one of " + String.join(", ", shown.stream().map(Bilingual::en).toList()));
    }

    private boolean isClose(String text, T value) {
        String plain = Spelling.plain(text);
        return bySpelling.asMap().entrySet().stream()
                .filter(entry -> entry.getValue().contains(value))
                .anyMatch(entry -> Nearest.isClose(plain, entry.getKey()));
    }

    private void add(String text, T value) {
        bySpelling.put(Spelling.plain(text), value);
    }

    /** Both parts of "centre hospitalier (CH)", unless they are a whole label already. */
    private void parts(String label, T value, Set<String> whole) {
        int open = label.indexOf('(');
        if (open > 0 && label.endsWith(")")) {
            part(label.substring(0, open), value, whole);
            part(label.substring(open + 1, label.length() - 1), value, whole);
        }
    }

    private void part(String text, T value, Set<String> whole) {
        if (!whole.contains(Spelling.plain(text))) {
            add(text, value);
        }
    }
}
