package fr.tempspartage.calls.auvergnerhonealpes2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.rules.call.InterpretationBook;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Texts;

/** Questions that the text leaves open (<i>registre des interprétations</i>). */
final class AuvergneRhoneAlpes2026Interpretations {

    private static final InterpretationBook BOOK = new InterpretationBook(
            Texts.load(AuvergneRhoneAlpes2026Interpretations.class::getResourceAsStream, "interpretations"));

    static final OpenPoint HOSPITAL = BOOK.entry("I-ARA-1", "ARA-03", "ARA-16", "ARA-18")
            .choices("public-only", "any-hospital")
            .byDefault("public-only", Effect.VERDICT);

    static final OpenPoint TOWN_LIST =
            BOOK.entry("I-ARA-2", "ARA-06", "ARA-55").choices("closed", "open").byDefault("closed", Effect.VERDICT);

    static final OpenPoint SECOND_ZONE = BOOK.entry("I-ARA-3", "ARA-07", "ARA-08", "ARA-09", "ARA-58")
            .choices("zac-second", "zac-if-no-zip")
            .byDefault("zac-second", Effect.VERDICT, Effect.PRIORITY);

    static final OpenPoint ZONE_PLACE = BOOK.entry("I-ARA-4.place", "ARA-04", "ARA-07", "ARA-58")
            .choices("site", "seat")
            .byDefault("site", Effect.VERDICT, Effect.PRIORITY);

    static final OpenPoint ZONE_DATE = BOOK.entry("I-ARA-4.date", "ARA-40")
            .choices("filing", "decision", "start")
            .byDefault("filing", Effect.VERDICT, Effect.PRIORITY);

    static final OpenPoint ZONE_DENTIST = BOOK.entry("I-ARA-4.dentist", "ARA-27", "ARA-40")
            .choices("doctors-map", "dentists-map")
            .byDefault("doctors-map", Effect.VERDICT, Effect.PRIORITY);

    static final OpenPoint SHARE_BASE = BOOK.entry("I-ARA-5", "ARA-12")
            .choices("hospital-half", "whole-post", "hospital-quota")
            .undecided(Effect.EXPLANATION);

    static final OpenPoint FLAT_SUM = BOOK.entry("I-ARA-6", "ARA-13", "ARA-63")
            .choices("per-contract", "per-year")
            .rejected("cap", "floor")
            .undecided(Effect.AMOUNT);

    static final OpenPoint REST_SPLIT = BOOK.entry("I-ARA-7", "ARA-14")
            .choices("as-agreed", "equal", "recruiter-alone")
            .byDefault("as-agreed", Effect.AMOUNT);

    static final OpenPoint TOWN_MODE = BOOK.entry("I-ARA-8", "ARA-05", "ARA-19", "ARA-20")
            .choices("closed", "any-pair")
            .undecided(Effect.VERDICT);

    static final OpenPoint CONTINUITY = BOOK.entry("I-ARA-9", "ARA-21", "ARA-22")
            .choices("contract-dates", "presence")
            .byDefault("contract-dates", Effect.VERDICT);

    static final OpenPoint PHARMACY = BOOK.entry("I-ARA-10", "ARA-25", "ARA-26")
            .choices("refused", "tolerated")
            .byDefault("refused", Effect.VERDICT);

    static final OpenPoint BIOLOGY = BOOK.entry("I-ARA-10.biology", "ARA-25", "ARA-26")
            .choices("accepted", "refused")
            .undecided(Effect.VERDICT);

    static final OpenPoint SPECIALTY_LIST =
            BOOK.entry("I-ARA-11", "ARA-28").choices("priority", "indicative").byDefault("priority", Effect.PRIORITY);

    static final OpenPoint RENEWAL_COUNT = BOOK.entry("I-ARA-12.count", "ARA-37")
            .choices("cumulated-12", "each-12")
            .byDefault("cumulated-12", Effect.VERDICT, Effect.AMOUNT);

    static final OpenPoint RENEWAL_AMOUNT = BOOK.entry("I-ARA-12.amount", "ARA-13", "ARA-37", "ARA-63")
            .choices("per-year", "in-proportion")
            .undecided(Effect.AMOUNT);

    static final OpenPoint CHANNEL =
            BOOK.entry("I-ARA-13", "ARA-41", "ARA-59").choices("e-mail", "form").byDefault("e-mail", Effect.FILING);

    static final OpenPoint RPPS = BOOK.entry("I-ARA-14", "ARA-48", "ARA-49")
            .choices("first-branch", "both-branches")
            .byDefault("first-branch", Effect.DOCUMENTS);

    static final OpenPoint SIGNATORY = BOOK.entry("I-ARA-15", "ARA-52")
            .choices("legal-representative", "director-only")
            .byDefault("legal-representative", Effect.DOCUMENTS);

    static final OpenPoint BALANCE =
            BOOK.entry("I-ARA-16", "ARA-57").choices("committee", "equal").byDefault("committee", Effect.COMMITTEE);

    static final OpenPoint PARTNER_COUNT =
            BOOK.entry("I-ARA-18", "ARA-66").choices("two", "more").byDefault("two", Effect.VERDICT);

    static final OpenPoint SAME_ENTITY = BOOK.entry("I-ARA-19", "ARA-50", "ARA-66")
            .choices("distinct", "same-entity-accepted")
            .undecided(Effect.VERDICT);

    static final OpenPoint REGISTRATION_CRITERION = BOOK.entry("I-ARA-20", "ARA-53", "ARA-54")
            .choices("condition", "criterion")
            .byDefault("condition", Effect.VERDICT);

    static final OpenPoint REST_OF = BOOK.entry("I-ARA-21", "ARA-14")
            .choices("whole-post", "hospital-activity")
            .byDefault("whole-post", Effect.AMOUNT);

    static final OpenPoint SUPPORT =
            BOOK.entry("I-ARA-22", "ARA-42").choices("one", "two").byDefault("one", Effect.FILING);

    static final ImmutableList<OpenPoint> ALL = BOOK.all();

    private AuvergneRhoneAlpes2026Interpretations() {}
}
