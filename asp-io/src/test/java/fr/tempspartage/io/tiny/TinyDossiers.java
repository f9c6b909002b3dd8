package fr.tempspartage.io.tiny;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.Notation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import java.time.LocalDate;

/** Dossiers for the {@link TinyCall}. */
public final class TinyDossiers {

    /** Day of every assessment. */
    public static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    /** Complete, eligible, filed in time. */
    public static final String GOOD = """
            id: good
            call: tiny-2026
            request: firstAward
            filing: {state: filed, filedAt: "2026-04-30T12:00:00+02:00"}
            project:
              partners:
                - {type: establishment, key: chu, name: CHU de Test}
                - {type: establishment, key: ch, name: CH de Test}
              recruiters: [chu]
              teaching: true
              statedCost: 60000
              agreedSplit: [{partner: chu, share: 1/2}, {partner: ch, share: 1/2}]
            posts:
              - {contractStart: 2026-11-01, contractEnd: 2028-10-31, workingTime: 1}
            documents:
              - {types: [curriculumVitae]}
              - {types: [serviceHeadOpinion], partners: [chu]}
              - {types: [serviceHeadOpinion], partners: [ch]}
            """;

    /** Too long, part time, late, with a document missing. */
    public static final String BAD = """
            id: bad
            call: tiny-2026
            filing: {state: filed, filedAt: "2026-05-02T00:00:00+02:00"}
            project:
              partners: [{type: establishment, key: chu, name: CHU de Test}]
              recruiters: [chu]
              teaching: false
            posts:
              - {contractStart: 2026-11-01, contractEnd: 2028-11-15, workingTime: 0.6}
            documents: []
            """;

    /** Two months, part time, which the call leaves open. */
    public static final String SHORT = """
            id: short
            call: tiny-2026
            project:
              partners: [{type: establishment, key: chu}, {type: establishment, key: ch}]
              statedCost: 5000
              agreedSplit: [{partner: chu, share: 1/3}, {partner: ch, share: 2/3}]
            posts:
              - {contractStart: 2026-12-01, contractEnd: 2027-01-31, workingTime: 0.5}
              - {contractStart: 2026-12-01, contractEnd: 2027-01-31, workingTime: 0.5}
            """;

    /** What an agency has decided of the open questions of the call. */
    public static final String DECISIONS = """
            call: tiny-2026
            readings:
              - {interpretation: I-TINY-1, choice: any, decidedBy: Bureau, decidedOn: 2026-05-02, why: par souci de clarté, reference: note 1}
              - {interpretation: I-TINY-5, choice: not-served, decidedBy: Bureau, decidedOn: 2026-05-02, why: par prudence, reference: note 2}
            filingDeadline: {lastDay: 2026-06-30, decidedBy: Direction, decidedOn: 2026-05-03, why: plateforme en panne, reference: page du site}
            """;

    /** Only its identifiers. */
    public static final String EMPTY = "id: empty\ncall: tiny-2026\n";

    private TinyDossiers() {}

    /** Reads a dossier. */
    public static Dossier read(String yaml) {
        return AspJson.standard().readDossier(yaml, Notation.YAML).orElseThrow();
    }

    /** Assesses a dossier. */
    public static Assessment assess(String yaml) {
        return new TinyCall().assess(read(yaml), AssessmentContext.on(DAY));
    }
}
