package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.tiny.Expected;
import fr.tempspartage.io.tiny.TinyCall;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.call.DecidingFacts;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The skeleton for people: all that a call reads, filled in from its comments alone. */
@Tag("F-11")
@Tag("W-6")
class SkeletonForPeopleTest {

    private static final String NA = "nouvelle-aquitaine-2026";
    private static final String ARA = "auvergne-rhone-alpes-2026";

    @TempDir
    private Path folder;

    private static CallDefinition call(String id) {
        return Calls.load().get(id);
    }

    private static String skeleton(String call, String language) {
        return Skeleton.yaml(call(call), language.equals("fr") ? Language.FRENCH : Language.ENGLISH);
    }

    private Assessment assess(String id, String yaml, LocalDate day) throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.yaml"), yaml);
        ReadResult<Dossier> read = AspJson.standard().answering(call(id).id()).readDossier(file);
        assertThat(read.describe(Language.FRENCH)).isEmpty();
        return call(id).assess(read.orElseThrow(), AssessmentContext.on(day));
    }

    @ParameterizedTest
    @CsvSource({NA + ",fr", NA + ",en", ARA + ",fr", ARA + ",en"})
    void the_untouched_skeleton_is_a_valid_file_in_which_nothing_is_known(String id, String language)
            throws IOException {
        Assessment assessment = assess(id, skeleton(id, language), LocalDate.of(2026, 5, 4));
        assertThat(assessment.verdict().eligibility()).isEqualTo(Eligibility.TO_BE_CONFIRMED);
        assertThat(assessment.dossier().getDocuments()).isEmpty();
        assertThat(assessment.dossier().getPosts()).isEmpty();
        assertThat(assessment.dossier().getCandidate()).isEmpty();
        assertThat(assessment.dossier().getProject().orElseThrow().getPartners().orElseThrow())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({NA + ",fr", NA + ",en", ARA + ",fr", ARA + ",en"})
    void every_fact_that_the_call_reads_is_asked_for_with_its_label(String id, String language) {
        FilledSkeleton skeleton = new FilledSkeleton(skeleton(id, language));
        Set<String> asked = new TreeSet<>();
        skeleton.paths().forEach(path -> asked.add(path.replaceAll("\\[[0-9]+]", "")));
        for (DecidingFacts.Fact fact : DecidingFacts.of(call(id)).inOrder()) {
            assertThat(asked).contains(fact.input().name().replaceAll("\\[[a-zA-Z]*]", ""));
            String path = fact.input().name().replaceAll("\\[[a-zA-Z]*]", "[]");
            // Nouvelle-Aquitaine reads the kind of a structure of the town, and takes none.
            if (id.equals(NA) && fact.input().equals(DossierInputs.COMMUNITY_KIND)) {
                continue;
            }
            if (!path.equals("project.partners") && !path.equals("posts") && !path.equals("documents")) {
                assertThat(skeleton.comment(path))
                        .as(path)
                        .contains(fact.input().label().in(Language.parse(language)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({NA + ",fr", NA + ",en", ARA + ",fr", ARA + ",en"})
    void the_documents_that_the_call_asks_for_are_there_by_their_labels(String id, String language) {
        String skeleton = skeleton(id, language);
        for (DocumentRequirement requirement : call(id).documents()) {
            assertThat(skeleton)
                    .contains("#- types: [" + requirement.type().label().in(Language.parse(language)) + "]");
        }
    }

    @ParameterizedTest
    @CsvSource({NA + ",en", ARA + ",fr"})
    void the_untouched_skeleton_is_the_one_that_was_proofread(String id, String language) {
        Expected.check("skeleton-" + id + "_" + language + ".yaml", skeleton(id, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_skeleton_of_a_call_of_three_rules_is_the_one_that_was_proofread(Language language) {
        Expected.check("skeleton_" + language.code() + ".yaml", Skeleton.yaml(new TinyCall(), language));
    }

    @Test
    void the_facts_that_decide_come_first() {
        String skeleton = skeleton(NA, "fr");
        String withRequest = skeleton(ARA, "fr");
        assertThat(withRequest.indexOf("\nrequest:")).isBetween(0, withRequest.indexOf("\nproject:"));
        assertThat(skeleton.indexOf("\ncandidate:")).isBetween(0, skeleton.indexOf("\nfiling:"));
        assertThat(skeleton.indexOf("  profession:")).isBetween(0, skeleton.indexOf("  professionalProject:"));
        assertThat(skeleton.indexOf("  recruiters:")).isBetween(0, skeleton.indexOf("  supervision:"));
    }

    @Test
    void filled_in_from_its_comments_in_french_it_is_eligible_in_nouvelle_aquitaine() throws IOException {
        FilledSkeleton skeleton = new FilledSkeleton(skeleton(NA, "fr"));
        skeleton.choose("request", "première demande")
                .choose("candidate.profession", "médecin")
                .write("candidate.diplomaDate", "15 octobre 2025")
                .write("candidate.intendedPlace", "Brumeval")
                .write("candidate.professionalProject", "Un poste de praticien à Brumeval.")
                .write("project.assistants", "1")
                .choose("project.distinctLegalPersons", "oui")
                .choose("project.recruiters", "[etablissement-1]")
                .choose("project.salaryPayers", "[etablissement-1]")
                .choose("project.namedPeripheral", "[etablissement-2]")
                .choose("posts[0].specialty", "Rhumatologie")
                .choose("posts[0].status", "assistant spécialiste")
                .write("posts[0].workingTime", "100 %")
                .write("posts[0].contractStart", "1er novembre 2026")
                .write("posts[0].contractEnd", "31/10/2028")
                .choose("posts[0].timeAllocation.segments[0].unit", "demi-journées par semaine")
                .choose("posts[0].timeAllocation.segments[0].sites[0].partner", "etablissement-1")
                .write("posts[0].timeAllocation.segments[0].sites[0].amount", "4")
                .choose("posts[0].timeAllocation.segments[0].sites[1].partner", "etablissement-2")
                .write("posts[0].timeAllocation.segments[0].sites[1].amount", "6")
                .choose("filing.state", "déposé")
                .write("filing.filedAt", "04/05/2026 18:20")
                .choose("filing.submitter", "candidat")
                .choose("filing.channel", "plateforme «\u00a0démarches simplifiées\u00a0» (démarche numérique)")
                .choose(
                        "filing.formParts",
                        "[identité du candidat, parcours de formation, projet de coopération, projet professionnel]");
        for (int i = 0; i < 2; i++) {
            String partner = "project.partners[" + i + "].";
            skeleton.choose(
                            partner + "kind",
                            i == 0 ? "centre hospitalier universitaire (CHU)" : "centre hospitalier (CH)")
                    .choose(partner + "legalStatus", "établissement public de santé (EPS)")
                    .choose(partner + "department", "Vienne")
                    .choose(partner + "hospitalGroup", "GHT du Limousin")
                    .choose(partner + "groupMembership", "partie au GHT")
                    .choose(partner + "hasServiceHead", "oui")
                    .choose(partner + "hasPole", "oui")
                    .write(partner + "vacancyRate", "8,5 %");
        }
        skeleton.attachDocuments(Map.of("avis", List.of("date: 10 avril 2026", "favourable: oui")));
        Assessment assessment = assess(NA, skeleton.toString(), LocalDate.of(2026, 5, 20));
        assertEligible(assessment, FilingStatus.IN_TIME);
    }

    @Test
    void filled_in_from_its_comments_in_english_it_is_eligible_in_auvergne_rhone_alpes() throws IOException {
        FilledSkeleton skeleton = new FilledSkeleton(skeleton(ARA, "en"));
        skeleton.choose("request", "first award")
                .choose("candidate.profession", "physician")
                .write("candidate.rpps", "10000001916")
                .choose("candidate.hasRpps", "yes")
                .choose("candidate.registration.status", "definitive registration")
                .write("candidate.registration.since", "2 December 2024")
                .choose("project.distinctLegalPersons", "yes")
                .choose("project.recruiters", "[etablissement]")
                .write("project.need", "Eight months of waiting.")
                .write("project.coConstruction", "Written together.")
                .write("project.durability", "A common team in 2028.")
                .write("project.statedCost", "158,000.00")
                .choose("project.partners[0].kind", "hospital centre (CH)")
                .choose("project.partners[0].legalStatus", "public health establishment (EPS)")
                .choose("project.partners[0].zone", "priority intervention zone (ZIP)")
                .choose("project.partners[1].kind", "multi-professional health house (MSP)")
                .choose("project.partners[1].zone", "outside zones")
                .choose("posts[0].specialty", "Dermatologie et Vénéréologie")
                .choose("posts[0].status", "specialist assistant")
                .write("posts[0].workingTime", "100%")
                .write("posts[0].contractStart", "1 November 2026")
                .write("posts[0].contractEnd", "31/10/2028")
                .choose("posts[0].timeAllocation.segments[0].unit", "half-days a week")
                .choose("posts[0].timeAllocation.segments[0].sites[0].partner", "etablissement")
                .write("posts[0].timeAllocation.segments[0].sites[0].amount", "5")
                .choose("posts[0].timeAllocation.segments[0].sites[1].partner", "structure-de-soins-de-ville")
                .write("posts[0].timeAllocation.segments[0].sites[1].amount", "5")
                .choose("posts[0].communityPresences[0].partner", "structure-de-soins-de-ville")
                .choose("posts[0].communityPresences[0].mode", "advanced consultations")
                .choose("filing.state", "filed")
                .write("filing.filedAt", "22/07/2026 08:30")
                .choose("filing.submitter", "recruiting establishment")
                .choose("filing.channel", "e-mail")
                .write("filing.address", "ars-ara-dos-bureau-ph@ars.sante.fr");
        skeleton.attachDocuments(Map.of(
                "model commitment letter",
                List.of(
                        "date: 2 July 2026",
                        "onModel: yes",
                        "subjects: [shared medical project, recruitment]",
                        "signatories:",
                        "  - quality: director of the establishment",
                        "    partner: etablissement",
                        "  - quality: legal representative",
                        "    partner: structure-de-soins-de-ville")));
        Assessment assessment = assess(ARA, skeleton.toString(), LocalDate.of(2026, 7, 24));
        assertEligible(assessment, FilingStatus.DEADLINE_NOT_STATED);
    }

    private static void assertEligible(Assessment assessment, FilingStatus filing) {
        String open = assessment.findings().stream()
                .filter(f -> f.outcome() != fr.tempspartage.rules.verdict.Outcome.SATISFIED)
                .map(f -> f + " " + f.reason(Language.FRENCH))
                .reduce("", (a, b) -> a + "\n" + b);
        assertThat(assessment.verdict().eligibility()).as(open).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(assessment.verdict().completeness()).as(open).isEqualTo(Completeness.COMPLETE);
        assertThat(assessment.verdict().filing()).as(open).containsExactly(filing);
    }
}
