package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.scalar.Bounds;
import fr.tempspartage.io.scalar.ScalarReading;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Records made at random by their field tables: any subset of the optional fields, values of every form. They can exist,
 * but their parts need not agree.
 */
public final class ArbitraryRecords {

    private static final List<String> PIECES = List.of(
            "a", "É", "œ", "ç", " ", "\"", "\\", "/", "\n", "\t", "\u0001", "\u00a0", "\u2028", "😀", "𠮷", "null",
            "1e3", "#", ": ", "&x", "*x", "'", "—", "%");

    private static final Map<String, List<String>> IDENTIFIERS = Map.ofEntries(
            Map.entry("finess", List.of("870000015", "330781006", "690780002")),
            Map.entry("siren", List.of("732829320", "356000000")),
            Map.entry("siret", List.of("73282932000074")),
            Map.entry("rpps", List.of("10000001916", "10000001917", "10000005479")),
            Map.entry("inseeCode", List.of("87085", "2A004", "97411", "33063")),
            Map.entry("department", List.of("01", "2A", "87", "974")),
            Map.entry("specialty", List.of("SM40", "SCD01", "SM02", "CD")),
            Map.entry("callId", List.of("nouvelle-aquitaine-2026", "x")),
            Map.entry("partnerKey", List.of("a", "ch-sud", "B_2")),
            Map.entry("territorialHospitalGroup", List.of("limousin", "none")));

    private final Random random;

    private ArbitraryRecords(Random random) {
        this.random = random;
    }

    /** Records of a type, for properties; they do not shrink. */
    public static <R> Arbitrary<R> of(RecordType<R> type) {
        return Arbitraries.randomValue(random -> sample(type, random));
    }

    /** One record of a type. */
    public static <R> R sample(RecordType<R> type, Random random) {
        return new ArbitraryRecords(random).rec(type);
    }

    private <R> R rec(RecordType<R> type) {
        int percent = List.of(0, 30, 70, 100).get(random.nextInt(4));
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> optional = new ArrayList<>();
        for (Field<R, ?> field : type.fields()) {
            if (field.required() || random.nextInt(100) < percent) {
                values.put(field.name(), value(field.type()));
                if (!field.required()) {
                    optional.add(field.name());
                }
            }
        }
        while (true) {
            try {
                return type.create(values);
            } catch (IllegalArgumentException cannotExistTogether) {
                if (optional.isEmpty()) {
                    return rec(type);
                }
                values.remove(optional.remove(random.nextInt(optional.size())));
            }
        }
    }

    private Object value(ValueType<?> type) {
        if (type instanceof ScalarType<?> scalar) {
            return scalar(scalar);
        }
        if (type instanceof ListType<?> list) {
            ImmutableList.Builder<Object> elements = ImmutableList.builder();
            int size = random.nextInt(Math.min(list.maxSize(), 3) + 1);
            for (int i = 0; i < size; i++) {
                elements.add(value(list.element()));
            }
            return elements.build();
        }
        if (type instanceof VariantType<?> variant) {
            return rec(variant.variants().get(random.nextInt(variant.variants().size())));
        }
        return rec((RecordType<?>) type);
    }

    private Object scalar(ScalarType<?> type) {
        if (!type.allowed().isEmpty()) {
            return pick(type.allowed());
        }
        List<String> identifiers = IDENTIFIERS.get(type.name());
        String text = identifiers == null ? text(type) : pick(identifiers);
        return ScalarReading.of(type, text).value().isPresent() ? type.parse(text) : scalar(type);
    }

    private String text(ScalarType<?> type) {
        if (type.shape() == ScalarType.Shape.INTEGER) {
            int min = Integer.parseInt(Bounds.of(type).min());
            int max = Integer.parseInt(Bounds.of(type).max());
            return Integer.toString(min + random.nextInt(max - min + 1));
        }
        return switch (type.name()) {
            case "date" -> date().toString();
            case "instant" -> instant();
            case "boolean" -> Boolean.toString(random.nextBoolean());
            case "euros" -> pick(List.of("0", "0.01", "3249.7", "78000", "999999999.99"));
            case "quantity" -> pick(List.of("0", "0.5", "2.25", "10", "9999.99", "100"));
            case "rate" -> pick(List.of("1/2", "0", "1", "0.44", "45.97 %", "7/9", "0.123456%", "100\u00A0%"));
            case "workingTime" -> pick(List.of("1/2", "1", "0.8", "80%", "1/3"));
            case "text" -> words(type.maxLength());
            default -> throw new IllegalStateException("No values for the type " + type + ".");
        };
    }

    private LocalDate date() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
    }

    private String instant() {
        ZoneOffset offset = pick(List.of(ZoneOffset.UTC, ZoneOffset.ofHours(2), ZoneOffset.ofHoursMinutes(-9, -30)));
        int nanos = pick(List.of(0, 0, 500_000_000, 1));
        return OffsetDateTime.of(
                        date().atTime(random.nextInt(24), random.nextInt(60), pick(List.of(0, 0, 59)), nanos), offset)
                .toString();
    }

    private String words(int maxLength) {
        StringBuilder text = new StringBuilder("x");
        int pieces = random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            String piece = pick(PIECES);
            if (text.length() + piece.length() <= maxLength) {
                text.append(piece);
            }
        }
        return random.nextInt(20) == 0 ? "é".repeat(maxLength) : text.toString();
    }

    private <E> E pick(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }
}
