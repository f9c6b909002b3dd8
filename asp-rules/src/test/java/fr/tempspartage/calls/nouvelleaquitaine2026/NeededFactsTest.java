package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.calls.EvidenceOfNeed;
import fr.tempspartage.calls.FactValues;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What a rule compares makes it UNKNOWN where its values would give different answers, and nowhere else. */
@Tag("F-10")
class NeededFactsTest {

    private static final NouvelleAquitaine2026 CALL = new NouvelleAquitaine2026();
    private static final List<RuleCases.Case> CASES = RuleCases.all();
    private static final FactValues VALUES =
            new FactValues(CASES.stream().map(RuleCases.Case::dossier).toList());

    /** Where it is asked whether something is stated, its absence stays an absence. */
    private static final Map<String, String> STATED_OR_NOT = Map.ofEntries(
            Map.entry("NA-04 candidate.diplomaDate", "the remark tells the day, whatever it is"),
            Map.entry(
                    "NA-11 project.partners[establishment].vacancyRate",
                    "the remark tells the rates, whatever they are"),
            Map.entry("NA-22 candidate.intendedPlace", "the remark asks whether a place is stated"),
            Map.entry("NA-30 candidate.professionalProject", "the committee reads the text, if there is one"),
            Map.entry("NA-15 posts", "the number stated answers, or posts and links do (F-11)"),
            Map.entry("NA-15 linkedDossiers", "the number stated answers, or posts and links do (F-11)"),
            Map.entry("NA-15 project.assistants", "the number stated answers, or posts and links do (F-11)"),
            Map.entry("NA-16 posts[].financedStart", "a split that changes asks for the stated period (I-NA-9)"),
            Map.entry("NA-16 posts[].financedEnd", "a split that changes asks for the stated period (I-NA-9)"),
            Map.entry("NA-52 posts[].interruptions", "the remark tells those that are stated"),
            Map.entry(
                    "NA-72 posts[].timeAllocation.segments",
                    "an opinion in the file is there, wherever the assistant works"),
            Map.entry(
                    "NA-73 posts[].timeAllocation.segments",
                    "an opinion in the file is there, wherever the assistant works"),
            Map.entry(
                    "NA-74 posts[].timeAllocation.segments",
                    "an opinion in the file is there, wherever the assistant works"),
            Map.entry("NA-57 posts[].mainSite", "distances are told from it: without it they say nothing"));

    /** Facts asked for before the rule looks further. */
    private static final Map<String, String> ASKED_FIRST = Map.ofEntries(
            Map.entry(
                    "NA-07 project.distinctLegalPersons",
                    "people can answer it; of three partners it may not tell which"),
            Map.entry("NA-07 project.partners[].legalEntity", "of three partners one number may not tell"),
            Map.entry("NA-16 posts[].contractStart", "without dates there is no share to look at"),
            Map.entry("NA-16 posts[].contractEnd", "without dates there is no share to look at"),
            Map.entry(
                    "NA-16 project.namedPeripheral",
                    "what the project names may settle what sites of one CHU count for"),
            Map.entry(
                    "NA-16 project.distinctLegalPersons",
                    "people can answer it; of three partners it may not tell which"),
            Map.entry("NA-08 I-NA-12=peripheral", "which partner is peripheral is asked for along with its group"),
            Map.entry("NA-31 I-NA-12=peripheral", "which partner is peripheral is asked for along with its group"),
            Map.entry("NA-35 I-NA-12=peripheral", "which partner is peripheral is asked for along with its group"),
            Map.entry(
                    "NA-72 project.partners[establishment].hasServiceHead",
                    "asked at every establishment that may have one"),
            Map.entry(
                    "NA-73 project.partners[establishment].hasPole", "asked at every establishment that may have one"));

    @Provide
    Arbitrary<RuleCases.Case> cases() {
        return Arbitraries.of(CASES);
    }

    @Example
    void what_is_missing_from_each_case_decides_or_is_not_needed() {
        EvidenceOfNeed evidence = new EvidenceOfNeed(CALL, STATED_OR_NOT, ASKED_FIRST, VALUES, new Random(10));
        CASES.forEach(one -> evidence.look(one.dossier(), rule(one), RulesTest.context(one)));
        assertThat(evidence.looked()).isGreaterThan(100);
        assertThat(evidence.found()).isEmpty();
    }

    @Tag("slow")
    @Property(tries = 80, seed = "10")
    void what_is_missing_decides_or_is_not_needed(@ForAll("cases") RuleCases.Case one, @ForAll Random random) {
        EvidenceOfNeed evidence = new EvidenceOfNeed(CALL, STATED_OR_NOT, ASKED_FIRST, VALUES, random);
        evidence.forget(one.dossier(), rule(one), 1 + random.nextInt(4), RulesTest.context(one));
        assertThat(evidence.found()).as(one.toString()).isEmpty();
    }

    private static Rule rule(RuleCases.Case one) {
        return CALL.rules().stream()
                .filter(rule -> rule.id().equals(RuleId.parse(one.rule())))
                .findFirst()
                .orElseThrow();
    }
}
