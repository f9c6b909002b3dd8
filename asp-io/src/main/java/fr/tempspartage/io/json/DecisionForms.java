package fr.tempspartage.io.json;

import fr.tempspartage.domain.campaign.AgencyDeadline;
import fr.tempspartage.domain.campaign.AgencyDecision;
import fr.tempspartage.domain.campaign.AgencyReading;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.rules.call.AppliedReadings;

/** Forms of the decisions of an agency under which a result was made. */
final class DecisionForms {

    private static final ObjectForm<AgencyDecision> DECISION = ObjectForm.<AgencyDecision>named("agencyDecision")
            .part("decidedBy", AgencyDecision::getDecidedBy, Forms.TEXT)
            .part("decidedOn", AgencyDecision::getDecidedOn, Forms.DAY)
            .part("why", AgencyDecision::getWhy, Forms.TEXT)
            .part("reference", AgencyDecision::getReference, Forms.TEXT)
            .build();

    private static final ObjectForm<AgencyReading> READING = ObjectForm.<AgencyReading>named("agencyReading")
            .part("interpretation", AgencyReading::getInterpretation, Forms.TEXT)
            .part("choice", AgencyReading::getChoice, Forms.TEXT)
            .all(DECISION)
            .build();

    private static final ObjectForm<AgencyDeadline> DEADLINE = ObjectForm.<AgencyDeadline>named("agencyDeadline")
            .part("lastDay", AgencyDeadline::getLastDay, Forms.DAY)
            .all(DECISION)
            .build();

    /** Decisions in a result, with the hash of their file. */
    static final ObjectForm<AppliedReadings.Used> USED = ObjectForm.<AppliedReadings.Used>named("agencyDecisions")
            .part("sha256", AppliedReadings.Used::sha256, Forms.TEXT)
            .part("readings", AppliedReadings.Used::readings, Forms.list(READING))
            .maybe("filingDeadline", AppliedReadings.Used::deadline, DEADLINE)
            .part("setAside", AppliedReadings.Used::setAside, Forms.list(READING))
            .build();

    static final ObjectForm<OfCall> DECISIONS = Forms.<OfCall>document("agencyReadings")
            .part("call", OfCall::call, Forms.TEXT)
            .all(OfCall::entries, USED)
            .build();

    private DecisionForms() {}

    /** What a file of readings holds for a call. */
    record OfCall(CallId call, AppliedReadings.Used entries) {}
}
