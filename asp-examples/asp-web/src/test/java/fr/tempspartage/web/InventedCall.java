package fr.tempspartage.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.domain.source.SourcePage;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentRequirement;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.time.LocalDate;
import java.util.Optional;

/** Call of somebody else, whose every text tries to be more than a text, and which says little. */
public final class InventedCall implements CallDefinition {

    /** What each of its texts begins with. */
    public static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp; ";

    private static final ClauseId FIRST = ClauseId.parse("INV-01");
    private static final ClauseId SECOND = ClauseId.parse("INV-02");

    private final OpenPoint question = new OpenPoint(
            0,
            new Interpretation(
                    "I-INV-1",
                    ImmutableList.of(FIRST),
                    ImmutableList.of(
                            new Choice("narrow", text("étroite", "narrow"), Choice.Standing.OPEN),
                            new Choice("wide", text("large", "wide"), Choice.Standing.OPEN)),
                    Optional.empty(),
                    ImmutableSet.of(Effect.VERDICT),
                    text("question", "question"),
                    text("pourquoi", "why")));

    private final ImmutableList<Rule> rules = ImmutableList.of(
            Rule.of(RuleKind.CONDITION, "INV-01", text("règle", "rule"), ImmutableMap.of("yes", text("oui", "yes")))
                    .interpreting(question)
                    .reaching(Outcome.SATISFIED)
                    .inWords(text("condition", "condition"))
                    .check((facts, trace) -> trace.answer(Outcome.SATISFIED, "yes")));

    /** Makes the call; all instances are alike. */
    public InventedCall() {}

    private static Bilingual text(String french, String english) {
        return Bilingual.of(HOSTILE + french, HOSTILE + english);
    }

    private static Clause clause(ClauseId id, Treatment treatment, Bilingual sentence) {
        return new Clause(
                id,
                "page",
                HOSTILE + "place",
                ImmutableList.of(),
                treatment,
                sentence,
                Optional.of(new SourcePage("https://www.ars.example.org/appel", LocalDate.of(2026, 11, 2))));
    }

    @Override
    public CallId id() {
        return CallId.parse("invented-2026");
    }

    @Override
    public Campaign campaign() {
        return Campaign.builder()
                .title(text("appel inventé", "invented call"))
                .region(text("région", "region"))
                .regionCode("99")
                .edition(text("édition", "edition"))
                .authority(text("agence", "agency"))
                .contact(HOSTILE + "contact@example.org")
                .calendar(Calendar.builder().build())
                .source(SourceDocument.notAtHand(text("source", "source")))
                .notice(text("avis", "notice"))
                .build();
    }

    @Override
    public ImmutableList<Clause> clauses() {
        return ImmutableList.of(
                clause(FIRST, Treatment.RULE, text("première phrase", "first sentence")),
                clause(SECOND, Treatment.DATUM, text("deuxième phrase", "second sentence")),
                clause(ClauseId.parse("INV-03"), Treatment.RULE, text("sans règle", "without a rule")));
    }

    @Override
    public ImmutableList<Rule> rules() {
        return rules;
    }

    @Override
    public ImmutableList<DocumentRequirement> documents() {
        return ImmutableList.of();
    }

    @Override
    public FundingScheme fundingScheme() {
        return (terms, readings) -> {
            throw new IllegalStateException("No page of a call asks for a plan.");
        };
    }

    @Override
    public ImmutableList<OpenPoint> interpretations() {
        return ImmutableList.of(question);
    }

    @Override
    public ImmutableList<Datum> data() {
        return ImmutableList.of(
                new Datum(
                        "money", text("argent", "money"), Optional.of(text("somme", "sum")), ImmutableList.of(SECOND)),
                new Datum("partners", text("partenaires", "partners"), Optional.empty(), ImmutableList.of(FIRST)),
                new Datum("only-here", text("ici", "here"), Optional.empty(), ImmutableList.of(SECOND)));
    }

    @Override
    public ImmutableList<ParameterValue> parameters() {
        return ImmutableList.of(new ParameterValue("sum", HOSTILE + "1", text("un", "one"), ImmutableList.of(SECOND)));
    }
}
