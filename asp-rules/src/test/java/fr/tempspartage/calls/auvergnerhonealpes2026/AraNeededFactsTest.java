package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.calls.EvidenceOfNeed;
import fr.tempspartage.calls.FactValues;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What a rule compares makes it UNKNOWN where its values would give different answers, and nowhere else. */
@Tag("F-10")
class AraNeededFactsTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();
    private static final List<AraScenarios.Scenario> CASES = AraScenarios.all();
    private static final FactValues VALUES =
            new FactValues(CASES.stream().map(AraScenarios.Scenario::dossier).toList());

    private static final String KIND = "the kind of the request is settled before its dates";

    /** Where it is asked whether something is stated, its absence stays an absence. */
    private static final Map<String, String> STATED_OR_NOT = exempt();

    /** Facts asked for before the rule looks further. */
    private static final Map<String, String> ASKED_FIRST =
            Map.of("ARA-21 request", KIND, "ARA-22 request", KIND, "ARA-37 request", KIND);

    private static Map<String, String> exempt() {
        Map<String, String> exempt = new TreeMap<>();
        exempt.put("ARA-11 project.durability", "the remark asks whether there is a text");
        exempt.put("ARA-56 project.need", "people read the text, if there is one");
        exempt.put("ARA-56 project.coConstruction", "people read the text, if there is one");
        exempt.put("ARA-56 project.durability", "people read the text, if there is one");
        for (String fact : List.of(
                "rpps",
                "hasRpps",
                "registration.status",
                "registration.since",
                "registration.plannedOn",
                "registration.statedOn")) {
            exempt.put("ARA-54 candidate." + fact, "what is registered is what is stated (F-1, F-2)");
        }
        for (String rule : List.of("ARA-19", "ARA-20")) {
            exempt.put(
                    rule + " project.partners[communityPractice].kind",
                    "advanced consultations are refused whatever the structure (S-36, S-39)");
            exempt.put(
                    rule + " project.partners",
                    "advanced consultations are refused whatever the structure (S-36, S-39)");
        }
        exempt.put("ARA-48 candidate.rpps", "the document asks whether the number is stated (R-02)");
        exempt.put("ARA-48 candidate.registration.status", "only a stated status takes the certificate back (F-1)");
        for (Input<?> input : CALL.rules().stream()
                .filter(r -> r.id().toString().equals("ARA-09"))
                .findFirst()
                .orElseThrow()
                .inputs()) {
            exempt.put(
                    "ARA-09 " + input.name(), "second where no first is known, the other place unknown included (T-7)");
        }
        return exempt;
    }

    @Provide
    Arbitrary<AraScenarios.Scenario> cases() {
        return Arbitraries.of(CASES);
    }

    @Example
    void what_is_missing_from_each_case_decides_or_is_not_needed() {
        EvidenceOfNeed evidence = new EvidenceOfNeed(CALL, STATED_OR_NOT, ASKED_FIRST, VALUES, new Random(10));
        CASES.forEach(one -> evidence.look(one.dossier(), rule(one), one.context()));
        assertThat(evidence.looked()).isGreaterThan(100);
        assertThat(evidence.found()).isEmpty();
    }

    @Tag("slow")
    @Property(tries = 200, seed = "10")
    void what_is_missing_decides_or_is_not_needed(@ForAll("cases") AraScenarios.Scenario one, @ForAll Random random) {
        EvidenceOfNeed evidence = new EvidenceOfNeed(CALL, STATED_OR_NOT, ASKED_FIRST, VALUES, random);
        evidence.forget(one.dossier(), rule(one), 1 + random.nextInt(4), one.context());
        assertThat(evidence.found()).as(one.toString()).isEmpty();
    }

    private static Rule rule(AraScenarios.Scenario one) {
        return CALL.rules().stream()
                .filter(rule -> rule.id().equals(RuleId.parse(one.rule())))
                .findFirst()
                .orElseThrow();
    }
}
