package fr.tempspartage.calls.auvergnerhonealpes2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.DocumentRequirement;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Call of Auvergne-Rhône-Alpes for 2026-2028 (<i>assistants spécialistes à temps partagé ville / établissements</i>): one
 * public hospital and one town structure share a doctor for two years from 1 November 2026.
 *
 * <p>Example: {@code Calls.load().get("auvergne-rhone-alpes-2026")}. This class is immutable and thread-safe.
 */
public final class AuvergneRhoneAlpes2026 implements CallDefinition {

    private static final CallId ID = CallId.parse("auvergne-rhone-alpes-2026");
    private static final String SHA_256 = "a80cfe553025e5cfd36e86caf2c272e3b728cc3c786cfbcfac6ec4d97043d56a";
    private static final int LINES = 85;

    private static final ImmutableList<Clause> CLAUSES = AuvergneRhoneAlpes2026Text.TEXT.clauses();
    private static final ImmutableList<Rule> RULES = AuvergneRhoneAlpes2026Text.TEXT.rules();
    private static final Campaign CAMPAIGN =
            campaign(Texts.load(AuvergneRhoneAlpes2026.class::getResourceAsStream, "campaign"));
    private static final FundingScheme SCHEME = AuvergneRhoneAlpes2026Costs.scheme(CLAUSES);
    private static final ImmutableList<DocumentRequirement> DOCUMENTS = ImmutableList.of(
            requirement("ARA-45", DocumentType.SHARED_MEDICAL_PROJECT),
            requirement("ARA-46", DocumentType.CURRICULUM_VITAE),
            requirement("ARA-47", DocumentType.MOTIVATION_LETTER),
            requirement("ARA-48", DocumentType.REGISTRATION_CERTIFICATE),
            requirement("ARA-50", DocumentType.COMMITMENT_LETTER));

    /** Makes the call; all instances are alike. */
    public AuvergneRhoneAlpes2026() {}

    @Override
    public CallId id() {
        return ID;
    }

    @Override
    public Campaign campaign() {
        return CAMPAIGN;
    }

    @Override
    public ImmutableList<Clause> clauses() {
        return CLAUSES;
    }

    @Override
    public ImmutableList<Rule> rules() {
        return RULES;
    }

    @Override
    public ImmutableList<DocumentRequirement> documents() {
        return DOCUMENTS;
    }

    @Override
    public FundingScheme fundingScheme() {
        return SCHEME;
    }

    @Override
    public ImmutableList<OpenPoint> interpretations() {
        return AuvergneRhoneAlpes2026Interpretations.ALL;
    }

    @Override
    public ImmutableList<Datum> data() {
        return AuvergneRhoneAlpes2026Data.ALL;
    }

    @Override
    public Optional<RequestKind> requestKind(Dossier dossier) {
        return EffectiveRequest.of(dossier, Trace.silent()).kind();
    }

    @Override
    public String toString() {
        return id().toString();
    }

    private static Campaign campaign(Texts texts) {
        return Campaign.builder()
                .title(texts.get("title"))
                .region(texts.get("region"))
                .regionCode("84")
                .edition(texts.get("edition"))
                .authority(texts.get("authority"))
                .calendar(Calendar.builder()
                        .submitter(SubmitterRole.RECRUITING_ESTABLISHMENT)
                        .channel(FilingChannel.EMAIL)
                        .address(ProjectChecks.ADDRESS)
                        .decisionMonth(YearMonth.of(2026, 10))
                        .startMonths(ImmutableList.of(YearMonth.of(2026, 11)))
                        .build())
                .source(new SourceDocument(texts.get("source"), SHA_256, LINES))
                .notice(texts.get("notice"))
                .build();
    }

    /** Requirement met as the rule of the same clause is. */
    private static DocumentRequirement requirement(String id, DocumentType type) {
        Rule rule = RULES.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
        return new DocumentRequirement(
                rule.id(),
                type,
                rule.sentence(),
                false,
                (facts, partner, trace) -> rule.check().answer(facts, trace));
    }
}
