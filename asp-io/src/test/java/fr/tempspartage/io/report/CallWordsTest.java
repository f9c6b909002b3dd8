package fr.tempspartage.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words about calls, and what a call makes of each clause. */
class CallWordsTest {

    private static final CallDefinition NA = Calls.load().get("nouvelle-aquitaine-2026");
    private static final CallDefinition ARA = Calls.load().get("auvergne-rhone-alpes-2026");

    @Test
    void a_silence_of_the_text_is_told_from_one_of_the_plug_in() {
        assertThat(CallWords.said(datum(NA, "filingDeadline"))).isEqualTo(Bilingual.of("17 mai 2026", "17 May 2026"));
        assertThat(CallWords.said(datum(ARA, "filingDeadline")))
                .isEqualTo(Bilingual.of("non précisé par l’appel", "not stated by the call"));
        assertThat(CallWords.said(datum(NA, "townPractice")))
                .isEqualTo(Bilingual.of(
                        "non renseigné dans le module de cet appel", "not declared by the plug-in of this call"));
        assertThat(CallWords.deadline(NA).fr()).isEqualTo("17 mai 2026");
        assertThat(CallWords.deadline(ARA).fr()).isEqualTo("non précisée par l’appel");
    }

    private static Optional<Datum> datum(CallDefinition call, String name) {
        return call.data().stream().filter(datum -> datum.name().equals(name)).findFirst();
    }

    @Test
    void a_choice_says_why_it_stands_apart() {
        Interpretation unit = NA.interpretations().stream()
                .map(OpenPoint::interpretation)
                .filter(question -> question.key().equals("I-NA-10"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.choices().stream()
                        .map((Choice choice) -> CallWords.standing(unit, choice)
                                .map(Bilingual::fr)
                                .orElse("")))
                .containsExactly("par défaut", "", "exclue par le texte");
    }

    @Test
    void a_clause_is_seen_with_all_that_the_call_makes_of_it() {
        ClauseView share = view(NA, "NA-16");
        assertThat(share.rules()).extracting(rule -> rule.id().toString()).containsExactly("NA-16");
        assertThat(share.isMainOf(share.rules().get(0))).isTrue();
        assertThat(share.data()).extracting(Datum::name).containsExactly("timeRule");
        assertThat(share.questions()).extracting(Interpretation::key).containsExactly("I-NA-8", "I-NA-10", "I-NA-23");
        assertThat(share.parameters())
                .extracting(parameter -> parameter.name())
                .containsExactly("groups", "leastPeripheralShare");
        assertThat(share.documents()).isEmpty();
        ClauseView measured = view(NA, "NA-17");
        assertThat(measured.rules()).extracting(rule -> rule.id().toString()).containsExactly("NA-16");
        assertThat(measured.isMainOf(measured.rules().get(0))).isFalse();
        assertThat(view(NA, "NA-72").documents()).hasSize(1);
    }

    private static ClauseView view(CallDefinition call, String id) {
        return ClauseView.of(call, call.clause(ClauseId.parse(id)));
    }

    @Test
    void the_calls_of_the_library_make_something_of_every_clause() {
        for (CallDefinition call : Calls.load().all()) {
            assertThat(ClauseView.all(call))
                    .hasSameSizeAs(call.clauses())
                    .allMatch(ClauseView::isClaimed)
                    .extracting(ClauseView::clause)
                    .containsExactlyElementsOf(call.clauses());
        }
        Clause rule = NA.clause(ClauseId.parse("NA-16"));
        ClauseView nothing = new ClauseView(
                rule,
                ImmutableList.of(),
                view(NA, "NA-16").data(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
        assertThat(nothing.isClaimed()).isFalse();
    }
}
