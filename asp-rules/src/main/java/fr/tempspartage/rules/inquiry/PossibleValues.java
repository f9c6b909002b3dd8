package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.Siret;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.ParameterValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Values that stand for all that a fact could have (<i>valeurs possibles</i>): each constant of an enumeration, both sides
 * of the bounds of a call, the number of another partner and one of its own, an empty list and a typical one.
 *
 * <p>Nothing is listed for one call: bounds come from its parameters and calendar, and from what the dossier states.
 */
final class PossibleValues {

    private static final int LONGEST_CONTRACT = 120;
    private static final int FIRST_NUMBER = 870_000_010;
    private static final int NUMBERS_APART = 10_000_000;
    private static final int HALF_A_DAY = 12;
    private static final int DAY_AND_A_HALF = 36;
    private static final int YEAR = 12;
    private static final List<Integer> LENGTHS = List.of(YEAR, 18, 24);
    private static final List<String> WHOLE_NUMBERS = List.of("1", "2", "3", "4", "5", "6", "12", "24", "36");
    private static final List<Rate> RATES =
            Stream.of("100%", "80%", "50%", "10%").map(Rate::parse).toList();
    private static final List<Euros> AMOUNTS = List.of(Euros.parse("40000"), Euros.parse("90000"));
    private static final List<BigDecimal> QUANTITIES = List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(30));

    private final Assessment assessment;
    private final CallDefinition call;
    private final Dossier dossier;
    private final TypicalLists lists;
    private final List<LocalDate> bounds;
    private final List<Integer> lengths;

    PossibleValues(Assessment assessment) {
        this.assessment = assessment;
        this.call = assessment.call();
        this.dossier = assessment.dossier();
        Set<LocalDate> days = new TreeSet<>();
        Set<Integer> months = new TreeSet<>(LENGTHS);
        Set<Rate> shares = new LinkedHashSet<>(List.of(Rate.HALF));
        for (ParameterValue parameter : call.parameters()) {
            for (String part : parameter.written().split(",", -1)) {
                parsed(part, LocalDate::parse)
                        .or(() -> parsed(part, month -> YearMonth.parse(month).atDay(1)))
                        .ifPresent(days::add);
                parsed(part, Integer::valueOf)
                        .filter(number -> number > 0 && number <= LONGEST_CONTRACT)
                        .ifPresent(months::add);
                parsed(part, Rate::parse)
                        .filter(rate -> part.endsWith("%") && rate.compareTo(Rate.ONE) <= 0)
                        .ifPresent(shares::add);
            }
        }
        call.campaign().getCalendar().getStartMonths().forEach(month -> days.add(month.atDay(1)));
        this.bounds = new ArrayList<>(days);
        this.lengths = new ArrayList<>(months);
        this.lists = new TypicalLists(call, dossier, starts().get(0), shares);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeException other) {
            return Optional.empty();
        }
    }

    /** Values of a fact, each once; none where nobody can tell what it may be. */
    ImmutableList<Object> of(Place place) {
        Input<?> input = place.input();
        List<?> values;
        if (input.type() instanceof ListType<?> list) {
            values = list.element() instanceof ScalarType<?> scalar
                    ? lists.of(input, scalars(input, scalar))
                    : lists.of(place);
        } else {
            values = scalars(input, (ScalarType<?>) input.type());
        }
        return ImmutableSet.<Object>copyOf(values).asList();
    }

    private List<?> scalars(Input<?> input, ScalarType<?> type) {
        if (!type.allowed().isEmpty()) {
            return type.allowed();
        }
        return switch (type.name()) {
            case "boolean" -> List.of(true, false);
            case "specialty" -> Specialty.all();
            case "department" -> Department.all();
            case "territorialHospitalGroup" -> TerritorialHospitalGroup.all();
            case "partnerKey" -> lists.keys();
            case "date" -> days(input);
            case "instant" -> instants();
            case "rate", "workingTime" -> RATES;
            case "quantity" -> QUANTITIES;
            case "euros" -> AMOUNTS;
            case "siren" -> numbers(Siren.class, number -> Siren.parse(Integer.toString(number)));
            case "finess" -> numbers(Finess.class, number -> Finess.parse(Integer.toString(number)));
            case "siret" -> numbers(Siret.class, number -> Siret.parse(number + "00010"));
            case "rpps" -> numbers(Rpps.class, number -> Rpps.parse("10" + number));
            case "inseeCode" -> List.of(InseeCode.parse("87085"));
            default ->
                type.shape() == ScalarType.Shape.INTEGER
                        ? WHOLE_NUMBERS.stream()
                                .flatMap(number -> parsed(number, type::parse).stream())
                                .toList()
                        : texts(input);
        };
    }

    private List<?> texts(Input<?> input) {
        if (input.equals(DossierInputs.FILING_ADDRESS)) {
            return Stream.of(
                            call.campaign().getCalendar().getAddress(),
                            call.campaign().getContact(),
                            Optional.of("autre@example.org"))
                    .flatMap(Optional::stream)
                    .toList();
        }
        boolean project = input.equals(DossierInputs.PROJECT_ID) || input.equals(DossierInputs.PREVIOUS_PROJECT);
        if (!project) {
            return List.of("…");
        }
        List<String> names = new ArrayList<>(known(DossierInputs.PROJECT_ID));
        names.addAll(known(DossierInputs.PREVIOUS_PROJECT));
        names.addAll(List.of("projet-1", "projet-2"));
        return names;
    }

    /** Days around the bounds of the call and the start of the contract; ends by the lengths that there may be. */
    private List<LocalDate> days(Input<?> input) {
        Set<LocalDate> days = new LinkedHashSet<>();
        boolean start = input.equals(DossierInputs.CONTRACT_START) || input.equals(DossierInputs.FINANCED_START);
        boolean end = input.equals(DossierInputs.CONTRACT_END) || input.equals(DossierInputs.FINANCED_END);
        if (start) {
            starts().forEach(day -> days.addAll(List.of(day, day.plusDays(1), day.plusMonths(1))));
            known(DossierInputs.CONTRACT_END)
                    .forEach(last ->
                            lengths.forEach(months -> days.add(last.plusDays(1).minusMonths(months))));
        } else if (end) {
            days.addAll(known(DossierInputs.CONTRACT_END));
            for (LocalDate first : starts()) {
                lengths.forEach(months -> days.add(first.plusMonths(months).minusDays(1)));
                days.add(first.plusMonths(YEAR));
            }
            days.addAll(bounds);
        } else {
            starts().forEach(day -> around(day, days));
            bounds.forEach(day -> around(day, days));
        }
        return new ArrayList<>(days);
    }

    private static void around(LocalDate day, Set<LocalDate> days) {
        days.add(day.minusDays(1));
        days.add(day);
        days.add(day.plusDays(1));
    }

    /** Starts of the contract that the dossier states, or else that the call expects. */
    private List<LocalDate> starts() {
        List<LocalDate> stated = known(DossierInputs.CONTRACT_START);
        if (!stated.isEmpty()) {
            return stated;
        }
        List<LocalDate> expected = call.campaign().getCalendar().getStartMonths().stream()
                .map(month -> month.atDay(1))
                .toList();
        if (!expected.isEmpty()) {
            return expected;
        }
        return bounds.isEmpty() ? List.of(assessment.context().date()) : bounds;
    }

    /** Moments on both sides of the deadline; noon of the day of the assessment where there is none. */
    private List<OffsetDateTime> instants() {
        Optional<OffsetDateTime> limit = assessment.deadline().map(deadline -> deadline.toOffsetDateTime());
        return limit.isPresent()
                ? List.of(
                        limit.get().minusHours(DAY_AND_A_HALF),
                        limit.get().minusHours(HALF_A_DAY),
                        limit.get(),
                        limit.get().plusHours(HALF_A_DAY))
                : List.of(assessment
                        .context()
                        .date()
                        .atTime(HALF_A_DAY, 0)
                        .atZone(Calendar.PARIS)
                        .toOffsetDateTime());
    }

    /** Numbers of a kind that the dossier states, and one more than there are partners. */
    private <T> List<T> numbers(Class<T> kind, IntFunction<T> number) {
        Set<T> numbers = new LinkedHashSet<>();
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            for (Reading<?> reading : input.read(dossier)) {
                reading.value().filter(kind::isInstance).map(kind::cast).ifPresent(numbers::add);
            }
        }
        boolean shared = kind.equals(Siren.class) || kind.equals(Finess.class);
        for (int i = 0; i < (shared ? Math.max(1, lists.keys().size()) : 1); i++) {
            numbers.add(first(FIRST_NUMBER + i * NUMBERS_APART, number));
        }
        return new ArrayList<>(numbers);
    }

    /** The first number from one on that passes the check digits. */
    private static <T> T first(int from, IntFunction<T> number) {
        for (int n = from; n < from + NUMBERS_APART; n++) {
            try {
                return number.apply(n);
            } catch (IllegalArgumentException wrongKey) {
                // the next one, then
            }
        }
        throw new IllegalStateException("No number from " + from + " passes its check digits.");
    }

    private <T> List<T> known(Input<T> input) {
        return input.read(dossier).stream()
                .flatMap(reading -> reading.value().stream())
                .distinct()
                .toList();
    }
}
