package fr.tempspartage.calls;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.specialty.Specialty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values that a missing fact could have, one at least of each class that the rules of both calls tell apart; for lists,
 * those that other dossiers have, which are examples only.
 */
public final class FactValues {

    /** Value of a fact that is rightly absent: a draft has no day of filing. */
    static final Object NONE = new Object();

    private static final int EXAMPLES = 8;

    private static final List<Integer> LENGTHS = List.of(12, 24);

    private static final Map<Input<?>, List<?>> CLASSES = Map.ofEntries(
            Map.entry(
                    DossierInputs.FILED_AT,
                    instants(
                            "2026-05-10T12:00:00+02:00",
                            "2026-05-17T12:00:00+02:00",
                            "2026-05-18T00:00:00+02:00",
                            "2026-07-20T10:00:00+02:00",
                            "2026-10-05T10:00:00+02:00",
                            "2026-11-01T10:00:00+01:00",
                            "2027-01-10T10:00:00+01:00")),
            Map.entry(
                    DossierInputs.CONTRACT_START,
                    days(
                            "2026-10-01",
                            "2026-10-02",
                            "2026-11-01",
                            "2026-11-02",
                            "2026-11-16",
                            "2026-12-01",
                            "2027-05-01",
                            "2027-05-03")),
            Map.entry(
                    DossierInputs.CONTRACT_END,
                    days(
                            "2027-10-31",
                            "2027-11-15",
                            "2028-04-30",
                            "2028-09-30",
                            "2028-10-01",
                            "2028-10-31",
                            "2028-11-30",
                            "2029-04-30")),
            Map.entry(DossierInputs.FINANCED_START, days("2026-11-01", "2026-11-16", "2027-05-01")),
            Map.entry(
                    DossierInputs.FINANCED_END,
                    days("2027-10-31", "2027-11-15", "2028-04-30", "2028-10-31", "2029-04-30")),
            Map.entry(DossierInputs.DIPLOMA_DATE, days("2025-10-31", "2026-10-31", "2026-11-02", "2027-06-30")),
            Map.entry(DossierInputs.REGISTERED_SINCE, days("2026-03-01", "2026-11-01", "2026-11-02")),
            Map.entry(DossierInputs.REGISTRATION_PLANNED_ON, days("2026-08-01", "2026-10-20", "2026-11-02")),
            Map.entry(DossierInputs.REGISTRATION_STATED_ON, days("2026-10-31", "2026-11-01")),
            Map.entry(DossierInputs.POST_SPECIALTY, specialties()),
            Map.entry(DossierInputs.HOSPITAL_GROUP, groups()),
            Map.entry(
                    DossierInputs.DEPARTMENT,
                    Stream.of("19", "23", "87", "33", "75")
                            .map(Department::parse)
                            .toList()),
            Map.entry(DossierInputs.WORKING_TIME, List.of(Rate.ONE, Rate.parse("0.8"))),
            Map.entry(DossierInputs.SENIOR_HALF_DAYS, List.of(BigDecimal.ZERO, BigDecimal.valueOf(2))),
            Map.entry(DossierInputs.ASSISTANTS, List.of(1, 2, 3, 4)),
            Map.entry(DossierInputs.PREVIOUS_MONTHS, List.of(12, 24)),
            Map.entry(
                    DossierInputs.EARLIER_RENEWALS,
                    List.of(ImmutableList.of(), ImmutableList.of(6), ImmutableList.of(12))),
            Map.entry(
                    DossierInputs.FILING_ADDRESS,
                    List.of("ars-ara-dos-bureau-ph@ars.sante.fr", "contact@ars.sante.fr")),
            Map.entry(DossierInputs.PROJECT_ID, List.of("projet-1", "projet-2")),
            Map.entry(DossierInputs.PREVIOUS_PROJECT, List.of("projet-1", "projet-2")),
            Map.entry(DossierInputs.FORM_PARTS, formParts()),
            Map.entry(DossierInputs.INTERRUPTIONS, interruptions()),
            Map.entry(
                    DossierInputs.LEGAL_ENTITY,
                    Stream.of("100000009", "200000008", "300000007")
                            .map(Siren::parse)
                            .toList()),
            Map.entry(
                    DossierInputs.LEGAL_ENTITY_FINESS, List.of(Finess.parse("339900011"), Finess.parse("339900029"))));

    private final Map<String, Set<Object>> examples = new HashMap<>();

    public FactValues(List<Dossier> dossiers) {
        for (Dossier dossier : dossiers) {
            for (Input<?> input : Input.all(DossierFields.TYPE)) {
                Set<Object> known = examples.computeIfAbsent(input.name(), name -> new LinkedHashSet<>());
                for (Reading<?> reading : input.read(dossier)) {
                    reading.value().filter(value -> known.size() < EXAMPLES).ifPresent(known::add);
                }
            }
        }
    }

    private static List<OffsetDateTime> instants(String... instants) {
        return Stream.of(instants).map(OffsetDateTime::parse).toList();
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private static List<Specialty> specialties() {
        return Stream.of("SM40", "SM26", "SM03", "SM53", "SCD01", "PH", "SF", "SM05")
                .map(Specialty::parse)
                .toList();
    }

    private static List<TerritorialHospitalGroup> groups() {
        return Stream.of("charente", "limousin", "none", "vienne")
                .map(TerritorialHospitalGroup::parse)
                .toList();
    }

    private static List<ImmutableList<FormPart>> formParts() {
        ImmutableList<FormPart> all = ImmutableList.copyOf(FormPart.values());
        return List.of(
                all,
                ImmutableList.of(),
                ImmutableList.of(FormPart.COOPERATION_PROJECT),
                all.stream()
                        .filter(part -> part != FormPart.COOPERATION_PROJECT)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static List<ImmutableList<Interruption>> interruptions() {
        return List.of(
                ImmutableList.of(),
                ImmutableList.of(Interruption.builder()
                        .start(LocalDate.of(2027, 6, 7))
                        .end(LocalDate.of(2027, 6, 20))
                        .build()));
    }

    /** Tells whether the values of a fact stand for all it could have; keys do where there are partners to name. */
    boolean isComplete(Input<?> input, Dossier dossier) {
        return input.type().equals(ScalarType.BOOLEAN)
                || CLASSES.containsKey(input)
                || (input.type() instanceof ScalarType<?> scalar
                        && !scalar.allowed().isEmpty())
                || (isOfKeys(input)
                        && dossier.getProject()
                                .flatMap(project -> project.getPartners())
                                .filter(partners -> !partners.isEmpty())
                                .isPresent());
    }

    private static boolean isOfKeys(Input<?> input) {
        return input.equals(DossierInputs.RECRUITERS)
                || input.equals(DossierInputs.SALARY_PAYERS)
                || input.equals(DossierInputs.NAMED_PERIPHERAL)
                || input.equals(DossierInputs.MAIN_SITE);
    }

    /** Values of a fact that is missing from a dossier; where the rest of it gives bounds, those too. */
    List<?> of(Input<?> input, Dossier dossier) {
        Set<Object> values = new LinkedHashSet<>();
        if (input.type().equals(ScalarType.BOOLEAN)) {
            values.addAll(List.of(true, false));
        } else if (isOfKeys(input)) {
            addKeys(dossier, input, values);
        } else if (CLASSES.containsKey(input)) {
            values.addAll(CLASSES.get(input));
            addBounds(dossier, input, values);
            if (input.equals(DossierInputs.FILED_AT)) {
                values.add(NONE);
            }
        } else if (input.type() instanceof ScalarType<?> scalar
                && !scalar.allowed().isEmpty()) {
            values.addAll(scalar.allowed());
        } else {
            values.addAll(examples.getOrDefault(input.name(), Set.of()));
        }
        return new ArrayList<>(values);
    }

    private static void addKeys(Dossier dossier, Input<?> input, Set<Object> values) {
        List<PartnerKey> keys = dossier.getProject().flatMap(project -> project.getPartners()).stream()
                .flatMap(List::stream)
                .map(Partner::getKey)
                .toList();
        if (input.equals(DossierInputs.MAIN_SITE)) {
            values.addAll(keys);
            return;
        }
        values.add(ImmutableList.of());
        keys.forEach(key -> values.add(ImmutableList.of(key)));
        values.add(ImmutableList.copyOf(keys));
    }

    /** A missing start or end of a year or two years, a day beside a known one, a number that another place has. */
    private static void addBounds(Dossier dossier, Input<?> input, Set<Object> values) {
        if (input.equals(DossierInputs.CONTRACT_START) || input.equals(DossierInputs.FINANCED_START)) {
            for (LocalDate end : known(dossier, DossierInputs.CONTRACT_END, DossierInputs.FINANCED_END)) {
                LENGTHS.forEach(months -> values.add(end.plusDays(1).minusMonths(months)));
            }
            known(dossier, DossierInputs.CONTRACT_START, DossierInputs.DIPLOMA_DATE)
                    .forEach(day -> values.addAll(List.of(day, day.minusDays(1))));
        } else if (input.equals(DossierInputs.CONTRACT_END) || input.equals(DossierInputs.FINANCED_END)) {
            for (LocalDate start : known(dossier, DossierInputs.CONTRACT_START, DossierInputs.FINANCED_START)) {
                LENGTHS.forEach(months -> values.add(start.plusMonths(months).minusDays(1)));
                values.add(start.plusDays(20));
            }
            values.addAll(known(dossier, DossierInputs.CONTRACT_END));
        } else if (input.equals(DossierInputs.DIPLOMA_DATE)) {
            known(dossier, DossierInputs.CONTRACT_START).forEach(day -> values.addAll(List.of(day, day.plusDays(1))));
        } else if (input.equals(DossierInputs.LEGAL_ENTITY) || input.equals(DossierInputs.LEGAL_ENTITY_FINESS)) {
            values.addAll(known(dossier, input));
            if (input.equals(DossierInputs.LEGAL_ENTITY)) {
                known(dossier, DossierInputs.PREVIOUS_PARTNERS).forEach(values::addAll);
            }
        }
    }

    @SafeVarargs
    private static <T> List<T> known(Dossier dossier, Input<? extends T>... inputs) {
        List<T> known = new ArrayList<>();
        for (Input<? extends T> input : inputs) {
            input.read(dossier).forEach(reading -> reading.value().ifPresent(known::add));
        }
        return known;
    }
}
