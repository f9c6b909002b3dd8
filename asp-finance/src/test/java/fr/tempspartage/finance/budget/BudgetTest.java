package fr.tempspartage.finance.budget;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.terms;
import static fr.tempspartage.finance.budget.BudgetEntry.Standing.ACCEPTED;
import static fr.tempspartage.finance.budget.BudgetEntry.Standing.WAITING;
import static fr.tempspartage.finance.budget.BudgetHospital.Scheme.FINESS;
import static fr.tempspartage.finance.budget.BudgetHospital.Scheme.PARTNER;
import static fr.tempspartage.finance.budget.BudgetHospital.Scheme.SIREN;
import static fr.tempspartage.finance.budget.BudgetTables.Table.ELIGIBLE;
import static fr.tempspartage.finance.budget.BudgetTables.Table.REFUSED;
import static fr.tempspartage.finance.budget.BudgetTables.Table.TO_BE_CONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.monthly.Reform;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingTerms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetTest {

    private static final BudgetEntry A = entry(
            "a", ACCEPTED, true, "CHU", "87", terms("2026-11-01/2028-10-31").build());
    private static final BudgetEntry B = entry(
            "b",
            ACCEPTED,
            false,
            "CH",
            "23",
            terms("2027-05-01/2028-04-30").posts(2).build());
    private static final BudgetEntry C =
            entry("c", WAITING, true, "CH", "23", terms("2026-11-01/2027-10-31").build());
    private static final BudgetEntry UNKNOWN =
            entry("u", ACCEPTED, false, "", "", FundingTerms.builder().build());
    private static final Budget BUDGET = Budget.of(monthly(), DEFAULT, List.of(A, B, C));

    @Test
    void accepted_dossiers_commit_by_year_hospital_and_department() {
        BudgetAmounts committed = BUDGET.commitments();

        assertThat(committed.total()).isEqualTo(one("155989.92"));
        assertThat(committed.byYear().toString())
                .isEqualTo("{2026=" + one("6499.58") + ", 2027=" + one("90994.12") + ", 2028=" + one("58496.22") + "}");
        assertThat(committed.byHospital())
                .containsExactly(
                        new HospitalAmount(hospital("CH"), "CH", one("77994.96")),
                        new HospitalAmount(hospital("CHU"), "CHU", one("77994.96")));
        assertThat(committed.byDepartment()).containsOnlyKeys("23", "87");
        assertThat(committed.unknown()).isEmpty();
        assertThat(BUDGET.waiting().total()).isEqualTo(one("38997.48"));
        assertThat(BUDGET.entries()).containsExactly(A, B, C);
    }

    @Test
    void payments_follow_the_schedule_and_commitments_do_not() {
        assertThat(BUDGET.payments(PaymentSchedule.MONTHLY).byYear())
                .isEqualTo(BUDGET.commitments().byYear());
        BudgetAmounts paid = BUDGET.payments(PaymentSchedule.DOWN_PAYMENT);
        assertThat(paid.total()).isEqualTo(one("155989.92"));
        assertThat(paid.byYear())
                .containsEntry(2026, one("54596.47"))
                .containsEntry(2027, one("54596.47"))
                .containsEntry(2028, one("46796.98"));
    }

    @Test
    void scenarios_accept_all_priority_only_or_the_first_of_an_order() {
        assertThat(BUDGET.allAccepted().commitments().total()).isEqualTo(one("194987.40"));
        assertThat(BUDGET.priorityOnly().commitments().total()).isEqualTo(one("116992.44"));
        assertThat(BUDGET.priorityOnly().waiting().total()).isEqualTo(one("77994.96"));
        assertThat(BUDGET.first(0, List.of()).commitments().total()).isEqualTo(EurosRange.ZERO);
        assertThat(BUDGET.first(1, List.of("c", "a")).commitments().total()).isEqualTo(one("38997.48"));
        assertThat(BUDGET.first(2, List.of("c", "a")).commitments().total()).isEqualTo(one("116992.44"));
        assertThatThrownBy(() -> BUDGET.first(1, List.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The order names x, which is not in the budget or was named before.\n"
                        + "Maybe it is written otherwise.");
        assertThatThrownBy(() -> BUDGET.first(1, List.of("a", "a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BUDGET.first(3, List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The first 3 of 2 dossiers cannot be taken.\nMaybe a number from 0 to 2.");
        assertThatThrownBy(() -> BUDGET.first(-1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void intervals_add_lowest_to_lowest_and_highest_to_highest() {
        FundingTerms years = terms("2026-11-01/2028-10-31").build();
        Budget flat = Budget.of(
                flatSum(), DEFAULT, List.of(A, entry("b", ACCEPTED, false, "CH", "23", years.withPosts(2)), C));

        assertThat(flat.commitments().total()).isEqualTo(new EurosRange(euros("96000"), euros("192000")));
        assertThat(flat.commitments().byYear().get(2026))
                .isEqualTo(new EurosRange(euros("8000.01"), euros("15999.99")));
        assertThat(flat.plans(A).get(0).alternatives()).hasSize(2);
        assertThat(BUDGET.under(flatSum(), DEFAULT).commitments().unknown()).containsExactly("b");
    }

    @Test
    void a_dossier_of_unknown_amount_is_named_and_counts_for_nothing() {
        BudgetAmounts amounts = BUDGET.plus(UNKNOWN).commitments();

        assertThat(amounts.unknown()).containsExactly("u");
        assertThat(amounts.total()).isEqualTo(BUDGET.commitments().total());
        assertThat(amounts.knownTotal()).contains(amounts.total());
    }

    @Test
    void a_total_is_unknown_where_every_amount_is_and_nothing_where_there_is_none() {
        Budget none = Budget.of(monthly(), DEFAULT, List.of());
        Budget unknown = none.plus(UNKNOWN);

        assertThat(unknown.commitments().knownTotal()).isEmpty();
        assertThat(unknown.tables().knownTotal(ELIGIBLE)).isEmpty();
        assertThat(unknown.tables().knownTotal(REFUSED)).contains(EurosRange.ZERO);
        assertThat(none.commitments().knownTotal()).contains(EurosRange.ZERO);
        assertThat(none.tables().knownTotal(ELIGIBLE)).contains(EurosRange.ZERO);
        assertThat(BUDGET.plus(UNKNOWN).tables().knownTotal(ELIGIBLE))
                .contains(BUDGET.tables().total(ELIGIBLE));
    }

    @Test
    void one_more_post_costs_its_plan() {
        BudgetChange change = BUDGET.costOf(entry(
                "d", WAITING, false, "CH", "19", terms("2028-11-01/2029-10-31").build()));

        assertThat(change.low()).isEqualTo(euros("38997.48"));
        assertThat(change.high()).isEqualTo(change.low());
        assertThat(change.lowByYear().toString()).isEqualTo("{2026=0.00, 2027=0.00, 2028=6499.58, 2029=32497.90}");
        assertThat(change.highByYear()).isEqualTo(change.lowByYear());
        assertThat(change.before()).isEqualTo(one("155989.92"));
        assertThat(change.after()).isEqualTo(one("194987.40"));
        assertThatThrownBy(() -> BUDGET.plus(A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The dossier a stands twice in the budget.\nMaybe the same file was given twice.");
    }

    @Test
    void a_reform_is_a_diff_and_its_amounts_are_marked_as_simulated() {
        MonthlyFlatScheme sixty = Reform.share(monthly(), Rate.parse("60%"));
        assertThat(sixty.figures().getAmount()).isEqualTo(euros("3899.75"));
        assertThat(sixty.figures().getCitations())
                .allSatisfy(c -> assertThat(c.isFromCall()).isFalse());
        assertThat(sixty.figures().getLabel().en()).isEqualTo("monthly amount (simulated)");
        assertThat(sixty.reconciliation()).isEmpty();
        BudgetChange change = BudgetChange.between(
                BUDGET.commitments(), BUDGET.under(sixty, DEFAULT).commitments());
        assertThat(change.low()).isEqualTo(euros("31198.08"));

        assertThat(Reform.item(monthly(), "territorial", Rate.parse("1000"))
                        .figures()
                        .getAmount())
                .isEqualTo(euros("3465.79"));
        assertThat(Reform.item(monthly(), "territorial", Rate.parse("700"))
                        .figures()
                        .getAmount())
                .isEqualTo(euros("3249.79"));
        assertThat(Reform.monthlyAmount(monthly(), euros("0")).figures().getAmount())
                .isEqualTo(euros("0"));
        assertThatThrownBy(() -> Reform.share(sixty, Rate.HALF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This scheme has no printed cost to change.\nMaybe change its monthly amount.");
        assertThatThrownBy(() -> Reform.item(monthly(), "bonus", Rate.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No cost item 'bonus' holds on");
    }

    @Test
    @Tag("F-16")
    void a_refused_or_late_dossier_is_named_with_its_amount_and_counts_for_nothing() {
        BudgetEntry late = reserved("late", Reservation.INCOMPLETE, Reservation.LATE);
        BudgetEntry passed = reserved("passed", Reservation.DEADLINE_PASSED);
        BudgetEntry not = reserved("not", Reservation.NOT_ELIGIBLE);
        BudgetEntry incomplete = reserved("incomplete", Reservation.INCOMPLETE);
        Budget budget = Budget.of(monthly(), DEFAULT, List.of(late, A, passed, incomplete, not, C));

        assertThat(budget.tables().lines(ELIGIBLE))
                .containsExactly(new BudgetTables.Line("a", ELIGIBLE, List.of(), Optional.of(one("77994.96"))));
        assertThat(budget.tables().lines(TO_BE_CONFIRMED))
                .containsExactly(new BudgetTables.Line(
                        "incomplete", TO_BE_CONFIRMED, List.of(Reservation.INCOMPLETE), Optional.of(one("38997.48"))));
        assertThat(budget.tables().lines(REFUSED))
                .extracting(line -> line.dossier() + " " + line.reasons())
                .containsExactly("late [LATE]", "passed [DEADLINE_PASSED]", "not [NOT_ELIGIBLE]");
        assertThat(budget.tables().total(REFUSED)).isEqualTo(one("116992.44"));
        assertThat(budget.commitments().total()).isEqualTo(one("116992.44"));
        assertThat(budget.payments(PaymentSchedule.YEARLY).total()).isEqualTo(one("116992.44"));
        assertThat(budget.tables().counts(REFUSED)).isFalse();
        assertThat(budget.includingRefused().commitments().total()).isEqualTo(one("233984.88"));
        assertThat(budget.includingRefused().tables().counts(REFUSED)).isTrue();
        assertThat(budget.allAccepted()
                        .includingRefused()
                        .by(BudgetYear.parse("09-01"))
                        .commitments()
                        .total())
                .isEqualTo(one("272982.36"));
        assertThat(budget.includingRefused()
                        .under(monthly(), DEFAULT)
                        .commitments()
                        .total())
                .isEqualTo(one("233984.88"));
        assertThat(BUDGET.costOf(late).low()).isEqualTo(euros("0"));
        assertThat(BUDGET.costOf(late).notCounted()).containsExactly(Reservation.LATE);
        assertThat(BUDGET.includingRefused().costOf(late).low()).isEqualTo(euros("38997.48"));
        assertThat(BUDGET.includingRefused().costOf(late).notCounted()).isEmpty();
        assertThat(BUDGET.costOf(incomplete).low()).isEqualTo(euros("38997.48"));
        assertThat(BUDGET.costOf(incomplete).notCounted()).isEmpty();
    }

    @Test
    @Tag("F-16")
    void a_refused_dossier_of_unknown_amount_is_named_in_its_table_only() {
        Budget budget = Budget.of(
                monthly(),
                DEFAULT,
                List.of(new BudgetEntry(
                        "u",
                        ACCEPTED,
                        List.of(Reservation.LATE),
                        false,
                        BudgetHospital.NOT_KNOWN,
                        "",
                        UNKNOWN.terms())));

        assertThat(budget.tables().lines(REFUSED).get(0).amount()).isEmpty();
        assertThat(budget.tables().total(REFUSED)).isEqualTo(EurosRange.ZERO);
        assertThat(budget.commitments().unknown()).isEmpty();
        assertThat(budget.includingRefused().commitments().unknown()).containsExactly("u");
    }

    @ParameterizedTest
    @EnumSource(Reservation.class)
    @Tag("F-16")
    void only_what_the_call_refuses_or_a_passed_deadline_refuses(Reservation reservation) {
        boolean refuses = Set.of(Reservation.NOT_ELIGIBLE, Reservation.LATE, Reservation.DEADLINE_PASSED)
                .contains(reservation);

        assertThat(reserved("d", reservation).table()).isEqualTo(refuses ? REFUSED : TO_BE_CONFIRMED);
        assertThat(reservation.label().fr()).isNotEqualTo(reservation.label().en());
    }

    @Test
    @Tag("W-2")
    void two_hospitals_of_one_name_are_told_apart_and_one_of_two_spellings_is_one() {
        Budget budget = Budget.of(
                monthly(),
                DEFAULT,
                List.of(
                        at("a", FINESS, "869990036", "Hôpital"),
                        at("b", FINESS, "870000015", "Hôpital"),
                        at("c", SIREN, "869990036", "Hôpital"),
                        at("d", PARTNER, "d, chu", "Hôpital"),
                        at("e", FINESS, "870000015", "Ho\u0302pital "),
                        at("f", FINESS, "870000023", "Valclair"),
                        at("g", FINESS, "870000023", ""),
                        at("h", SIREN, "356000000", "")));

        assertThat(budget.commitments().byHospital())
                .extracting(each -> each.label() + ": " + each.amount().min())
                .containsExactly(
                        "Hôpital (FINESS 869990036): 38997.48",
                        "Hôpital (FINESS 870000015): 77994.96",
                        "Hôpital (SIREN 869990036): 38997.48",
                        "Hôpital (d, chu): 38997.48",
                        "Valclair: 77994.96",
                        "SIREN 356000000: 38997.48");
    }

    @Test
    @Tag("W-2")
    void a_hospital_is_known_by_its_finess_number_else_by_its_legal_entity_else_by_its_dossier() {
        Establishment numbered = Establishment.builder()
                .key(PartnerKey.parse("chu"))
                .name("CHU")
                .finess(Finess.parse("870000015"))
                .legalEntity(Siren.parse("356000000"))
                .build();

        assertThat(BudgetHospital.of("d", numbered)).isEqualTo(new BudgetHospital(FINESS, "870000015", "CHU"));
        assertThat(BudgetHospital.of("d", numbered.withFiness(Optional.empty())))
                .isEqualTo(new BudgetHospital(SIREN, "356000000", "CHU"));
        Establishment bare =
                Establishment.builder().key(PartnerKey.parse("chu")).build();
        assertThat(BudgetHospital.of("d", bare)).isEqualTo(new BudgetHospital(PARTNER, "d, chu", ""));
        assertThat(BudgetHospital.of("d", bare).label()).isEqualTo("d, chu");
        assertThat(BudgetHospital.of("d", bare.withLegalEntityFiness(Finess.parse("870000015"))))
                .isEqualTo(new BudgetHospital(FINESS, "870000015", ""));
    }

    private static BudgetEntry at(String id, BudgetHospital.Scheme scheme, String number, String name) {
        return new BudgetEntry(
                id, ACCEPTED, List.of(), false, new BudgetHospital(scheme, number, name), "23", C.terms());
    }

    private static BudgetEntry reserved(String id, Reservation... reservations) {
        return new BudgetEntry(id, ACCEPTED, List.of(reservations), false, hospital("CH"), "23", C.terms());
    }

    @Test
    void an_entry_needs_an_identifier_and_terms() {
        assertThatThrownBy(
                        () -> new BudgetEntry("a", ACCEPTED, List.of(), false, BudgetHospital.NOT_KNOWN, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A budget entry needs an identifier and terms: here 'a' and 0 terms.\n"
                        + "Maybe the dossier states no post.");
        assertThatThrownBy(
                        () -> new BudgetEntry(" ", ACCEPTED, List.of(), false, BudgetHospital.NOT_KNOWN, "", A.terms()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BudgetHospital hospital(String name) {
        return name.isEmpty() ? BudgetHospital.NOT_KNOWN : new BudgetHospital(BudgetHospital.Scheme.FINESS, name, name);
    }

    private static EurosRange one(String amount) {
        return new EurosRange(euros(amount), euros(amount));
    }

    private static BudgetEntry entry(
            String id,
            BudgetEntry.Standing standing,
            boolean priority,
            String hospital,
            String department,
            FundingTerms terms) {
        return new BudgetEntry(id, standing, List.of(), priority, hospital(hospital), department, List.of(terms));
    }
}
