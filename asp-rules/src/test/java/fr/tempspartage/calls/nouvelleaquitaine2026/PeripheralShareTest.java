package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeripheralShareTest {

    private static final RuleId RULE = RuleId.parse("NA-16");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '#', textBlock = """
            P-01 # chu ch # 2026-11-01/2028-10-31 # 12;h;chu=10|12;h;ch=10 # # S S U S # S #
            P-02 # chu ch # 2026-11-01/2028-10-31 # 12;h;ch=10|12;h;chu=10 # # S S U S # S #
            P-03 # chu ch # 2027-05-01/2029-04-30 # *;y;chu=1,ch=1 # # S S U S # S #
            P-04 # chu ch # 2027-05-01/2029-04-30 # *;y;ch=1,chu=1 # # S S U S # S #
            P-05 # chu ch # 2026-11-02/2028-10-31 # 2026-11-02/2027-10-31;h;ch=10|2027-11-01/2028-10-31;h;chu=10 # # S S U S # S #
            P-06 # chu ch # 2026-11-01/2027-10-31 # 6;h;ch=10|6;h;chu=10 # # S S U S # S #
            P-07 # chu ch # 2027-05-01/2028-04-30 # 2027-05-01/2027-10-31;h;chu=10|2027-11-01/2028-04-30;h;ch=10 # # S S U S # S #
            P-08 # chu ch # 2027-05-01/2028-04-30 # *;h;chu=5,ch=5 # # S S U S # S #
            P-09 # chu ch # 2027-05-01/2028-04-30 # *;h;chu=6,ch=4 # # N N U N # N #
            P-10 # chu ch # 2026-11-01/2028-10-31 # *;d;chu=2,ch=3 # # S S U S # S #
            P-11 # chu ch # 2026-11-01/2028-10-31 # 12;h;chu=6,ch=4|12;h;chu=4,ch=6 # # S S U S # S #
            P-12 # chu ch # 2026-11-01/2028-10-31 # 12;h;chu=4,ch=6|12;h;chu=6,ch=4 # # S S U S # S #
            P-13 # chu ch # 2026-11-01/2028-10-31 # *;m;chu=6,ch=18 # # S S U S # S #
            P-14 # chu ch # 2026-11-01/2028-10-31 # *;m;chu=18,ch=6 # # N N U N # N #
            P-15 # chu ch # 2026-11-01/2028-10-31 # *;w;chu=2,ch=2 # # S S U S # S #
            P-16 # chu ch # 2026-11-01/2027-10-31 # 2026-11-01/2027-05-15;h;chu=10|2027-05-16/2027-10-31;h;ch=10 # # N N U N # N #
            P-17 # chu ch # 2026-11-01/2028-10-31 # 12;h;chu=10|12;h;ch=8 # # S S U S # S # volume
            P-18 # chu ch # 2026-11-01/2028-10-31 # *;h;chu=10,ch=0 # # N N U N # N #
            P-19 # chu ch # 2026-11-01/2028-10-31 # *;h;chu=0,ch=10 # # S S U S # S #
            P-21 # ch chu # 2026-11-01/2028-10-31 # *;h;chu=4,ch=6 # # S S U N # S # d
            P-22 # chu ch # 2026-11-01/2028-04-30 # 6;h;chu=10|12;h;ch=10 # # S S U S # S #
            P-23 # chu ch ems # 2026-11-01/2028-10-31 # *;h;chu=4,ch=3,ems=3 # # N S U S # U # a b d
            P-24 # chu ch ems # 2026-11-01/2028-10-31 # *;h;chu=3,ch=5,ems=2 # # S S U S # S #
            P-25 # chu ch ems # 2026-11-01/2028-10-31 # *;h;chu=6,ch=2,ems=2 # # N N U N # N #
            P-26 # chu ch ems # 2026-11-01/2028-10-31 # 12;h;chu=10|12;h;ch=5,ems=5 # # N S U S # U # a b d
            P-27 # chu ems # 2026-11-01/2028-10-31 # *;h;chu=5,ems=5 # # N S U S # U # a b d
            P-28 # chu ems # 2026-11-01/2028-10-31 # *;h;chu=6,ems=4 # # N N U N # N #
            P-29 # chu espic # 2026-11-01/2028-10-31 # *;h;chu=5,espic=5 # # S S U S # S #
            P-30 # chuX chuY ch # 2026-11-01/2028-10-31 # *;h;chuX=3,chuY=3,ch=4 # # N N U S # N # d
            P-31 # chA chB # 2026-11-01/2028-10-31 # *;h;chA=5,chB=5 # # S S U S # S #
            P-32 # chA chB # 2026-11-01/2028-10-31 # *;h;chA=6,chB=4 # # S S U N # U # a b d
            P-33 # chA chB # 2026-11-01/2028-10-31 # *;h;chA=6,chB=4 # chB # S S N N # N # a b
            P-34 # chA chB # 2026-11-01/2028-10-31 # *;h;chA=6,chB=4 # chA # S S S N # S # d
            P-35 # chA chB # 2026-11-01/2028-10-31 # *;h;chA=4,chB=6 # chB # S S S S # S #
            P-36 # chA chB # 2026-11-01/2028-10-31 # 12;h;chA=10|12;h;chB=10 # # S S U S # S #
            P-37 # chA chB chC # 2026-11-01/2028-10-31 # *;h;chA=4,chB=3,chC=3 # # S S U S # U # a b d
            P-38 # chA chB chC # 2026-11-01/2028-10-31 # *;h;chA=4,chB=3,chC=3 # chB chC # S S S S # S #
            P-39 # chA chB chC # 2026-11-01/2028-10-31 # *;h;chA=4,chB=3,chC=3 # chC # S S N S # N # a b d
            P-40 # chA ems # 2026-11-01/2028-10-31 # *;h;chA=5,ems=5 # ems # S S S S # S #
            P-41 # chA ems # 2026-11-01/2028-10-31 # *;h;chA=4,ems=6 # ems # N S S S # U # a b c d
            P-42 # chu chA chB # 2026-11-01/2028-10-31 # *;h;chu=4,chA=3,chB=3 # # S S U S # S #
            P-43 # chu chA chB # 2026-11-01/2028-10-31 # *;h;chu=4,chA=3,chB=3 # chB # S S N S # S # c
            P-44 # chu chA chB # 2026-11-01/2028-10-31 # 12;h;chu=5,chA=5|12;h;chA=5,chB=5 # # S S U S # S #
            P-45X # chu ch # 2026-11-01/2028-10-31 # *;h;chu=7,ch=3 # # N N U N # N #
            P-45Y # chu ch # 2026-11-01/2028-10-31 # *;h;chu=3,ch=7 # # S S U S # S #
            """)
    void each_worked_case_has_its_outcome_under_each_reading(
            String number,
            String partners,
            String contract,
            String split,
            String named,
            String columns,
            String expected,
            String otherwise) {
        Dossier dossier = Dossiers.sharing(partners, contract, split);
        if (named != null) {
            dossier = Dossiers.with(dossier, DossierInputs.NAMED_PERIPHERAL, Dossiers.keys(named.split(" ", -1)));
        }
        Assessment assessment = RulesTest.CALL.assess(dossier, RulesTest.CONTEXT);
        Outcome byDefault = outcome(expected);
        assertThat(assessment.finding(RULE).outcome()).as(number).isEqualTo(byDefault);
        Set<String> others = new TreeSet<>();
        String[] letters = {"a", "b", "c", "d"};
        String[] answers = columns.split(" ", -1);
        for (int i = 0; i < letters.length; i++) {
            Outcome under = assessment.outcomeUnder(RULE, NouvelleAquitaine2026Interpretations.PERIPHERY, letters[i]);
            assertThat(under).as(number + " under " + letters[i]).isEqualTo(outcome(answers[i]));
            if (under != Outcome.UNKNOWN && under != byDefault) {
                others.add(letters[i]);
            }
        }
        if (assessment.outcomeUnder(RULE, NouvelleAquitaine2026Interpretations.UNIT, "volume") != byDefault) {
            others.add("volume");
        }
        assertThat(others).as(number).isEqualTo(otherwise == null ? Set.of() : Set.of(otherwise.split(" ", -1)));
    }

    private static Outcome outcome(String letter) {
        return letter.equals("S") ? Outcome.SATISFIED : letter.equals("N") ? Outcome.NOT_SATISFIED : Outcome.UNKNOWN;
    }

    @Test
    void case_P20_a_split_that_is_not_given_is_the_next_question() {
        Assessment assessment = RulesTest.CALL.assess(Dossiers.unsplit(Dossiers.base()), RulesTest.CONTEXT);
        assertThat(assessment.outcome(RULE)).isEqualTo(Outcome.UNKNOWN);
        assertThat(assessment.finding(RULE).missing())
                .extracting(missing -> missing.pointer())
                .containsExactly("/posts/0/timeAllocation/segments");
    }

    @Test
    void case_P18_and_P19_are_not_shared() {
        for (String split : new String[] {"*;h;chu=10,ch=0", "*;h;chu=0,ch=10"}) {
            Dossier dossier = Dossiers.sharing("chu ch", "2026-11-01/2028-10-31", split);
            assertThat(RulesTest.CALL.assess(dossier, RulesTest.CONTEXT).outcome(RuleId.parse("NA-05")))
                    .isEqualTo(Outcome.NOT_SATISFIED);
        }
    }

    @Test
    void case_P44_is_not_met_under_the_wording_of_earlier_editions() {
        Dossier dossier = Dossiers.sharing("chu chA chB", "2026-11-01/2028-10-31", "12;h;chu=5,chA=5|12;h;chA=5,chB=5");
        dossier = Dossiers.withAt(
                dossier,
                DossierInputs.HOSPITAL_GROUP,
                1,
                fr.tempspartage.domain.partner.TerritorialHospitalGroup.parse("navarre-cote-basque"));
        Assessment assessment = RulesTest.CALL.assess(dossier, RulesTest.CONTEXT);
        assertThat(assessment.outcomeUnder(RULE, NouvelleAquitaine2026Interpretations.PERIPHERY, "e"))
                .isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(assessment.outcome(RULE)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void the_share_is_given_in_the_reason() {
        Dossier dossier = Dossiers.sharing(
                "chu ch", "2026-11-01/2027-10-31", "2026-11-01/2027-05-15;h;chu=10|2027-05-16/2027-10-31;h;ch=10");
        assertThat(RulesTest.CALL
                        .assess(dossier, RulesTest.CONTEXT)
                        .finding(RULE)
                        .reason(fr.tempspartage.domain.Language.FRENCH))
                .contains("45,97");
    }

    @Tag("slow")
    @Test
    void half_of_the_contract_each_is_met_whatever_the_start_and_the_order() {
        Dossier withChu = Dossiers.base();
        Dossier withoutChu = Dossiers.sharing("chA chB", "2026-11-01/2028-10-31", "*;h;chA=5,chB=5");
        for (LocalDate start = LocalDate.of(2024, 1, 1); start.getYear() <= 2040; start = start.plusDays(1)) {
            for (int months : new int[] {12, 24}) {
                String contract = ServicePeriod.ofMonths(start, months).toString();
                for (String pair : new String[] {"chu ch", "chA chB"}) {
                    String[] keys = pair.split(" ", -1);
                    for (int first = 0; first < 2; first++) {
                        String split = months / 2 + ";h;" + keys[first] + "=10|" + months / 2 + ";h;" + keys[1 - first]
                                + "=10";
                        Post post = Dossiers.post(contract, split, PartnerKey.parse(keys[0]));
                        Dossier dossier = Dossiers.with(
                                first(pair, withChu, withoutChu), DossierInputs.POSTS, ImmutableList.of(post));
                        assertThat(RulesTest.CALL
                                        .assess(dossier, RulesTest.CONTEXT)
                                        .outcome(RULE))
                                .as(contract + " " + split)
                                .isEqualTo(Outcome.SATISFIED);
                    }
                }
            }
        }
    }

    private static Dossier first(String pair, Dossier withChu, Dossier withoutChu) {
        return pair.startsWith("chu") ? withChu : withoutChu;
    }
}
