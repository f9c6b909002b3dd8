package fr.tempspartage.calls.nouvelleaquitaine2026;

import static fr.tempspartage.domain.source.Effect.AMOUNT;
import static fr.tempspartage.domain.source.Effect.DOCUMENTS;
import static fr.tempspartage.domain.source.Effect.EXPLANATION;
import static fr.tempspartage.domain.source.Effect.FILING;
import static fr.tempspartage.domain.source.Effect.PRIORITY;
import static fr.tempspartage.domain.source.Effect.VERDICT;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.rules.call.InterpretationBook;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Texts;

/** Questions that the text of the call leaves open (<i>registre des interprétations</i>), in the order of their keys. */
final class NouvelleAquitaine2026Interpretations {

    private static final InterpretationBook BOOK = new InterpretationBook(
            Texts.load(NouvelleAquitaine2026Interpretations.class::getResourceAsStream, "interpretations"));

    /** Which partners must stand in the region. */
    static final OpenPoint REGION = BOOK.entry("I-NA-1", "NA-02")
            .choices("recruiter", "all-partners", "one-partner")
            .byDefault("recruiter", VERDICT);

    /** On which day of the month the post may begin. */
    static final OpenPoint START_DAY =
            BOOK.entry("I-NA-2", "NA-03").choices("any-day", "first-day").byDefault("any-day", VERDICT);

    /** Whether the words for young doctors leave out other professions. */
    static final OpenPoint YOUNG = BOOK.entry("I-NA-3", "NA-04", "NA-09", "NA-13", "NA-14")
            .choices("label", "physicians-only")
            .byDefault("label", VERDICT);

    /** Whether a general assistant is accepted. */
    static final OpenPoint STATUS = BOOK.entry("I-NA-4", "NA-06", "NA-42", "NA-49")
            .choices("specialist-only", "any-assistant")
            .undecided(VERDICT);

    /** Two or three establishments, or exactly two. */
    static final OpenPoint COUNT = BOOK.entry("I-NA-5", "NA-07", "NA-40", "NA-44", "NA-48", "NA-49")
            .choices("two-or-three", "exactly-two")
            .byDefault("two-or-three", VERDICT);

    /** Whether the priority areas are a condition. */
    static final OpenPoint PRIORITY_AREAS = BOOK.entry("I-NA-6", "NA-08", "NA-31")
            .choices("preferred", "required")
            .byDefault("preferred", VERDICT);

    /** One dossier for each assistant, or one for the project. */
    static final OpenPoint DOSSIERS = BOOK.entry("I-NA-7", "NA-15", "NA-64", "NA-77", "NA-82")
            .choices("per-assistant", "per-project")
            .byDefault("per-assistant", DOCUMENTS, AMOUNT);

    /** Whose time is peripheral. */
    static final OpenPoint PERIPHERY = BOOK.entry("I-NA-8", "NA-16", "NA-47", "NA-48")
            .choices("in-order", "a", "b", "c")
            .shownOnly("d", "e")
            .byDefault("in-order", VERDICT);

    /** Contract or financed period. */
    static final OpenPoint PERIOD = BOOK.entry("I-NA-9", "NA-17", "NA-41")
            .choices("contract", "financed-period")
            .byDefault("contract", VERDICT);

    /** Unit in which periods of different splits weigh. */
    static final OpenPoint UNIT = BOOK.entry("I-NA-10", "NA-16", "NA-17", "NA-18", "NA-19")
            .choices("months", "volume")
            .rejected("calendar-days")
            .byDefault("months", VERDICT);

    /** Whether commitments and project need documents of their own. */
    static final OpenPoint COMMITMENT = BOOK.entry("I-NA-11", "NA-23", "NA-24", "NA-25", "NA-45")
            .choices("opinions-cover", "separate-document")
            .byDefault("opinions-cover", DOCUMENTS);

    /** Whose hospital group gives priority. */
    static final OpenPoint PRIORITY_PARTNER = BOOK.entry("I-NA-12", "NA-31")
            .choices("any-partner", "recruiter", "peripheral")
            .byDefault("any-partner", PRIORITY);

    /** Rank of Corrèze and Creuse. */
    static final OpenPoint RANK = BOOK.entry("I-NA-13.rank", "NA-35")
            .choices("same", "correze-creuse-first")
            .byDefault("same", PRIORITY);

    /** Whether the CHU of Limoges gives priority. */
    static final OpenPoint LIMOGES =
            BOOK.entry("I-NA-13.chu", "NA-34").choices("counts", "excluded").byDefault("counts", PRIORITY);

    /** Whether the list of kinds is closed. */
    static final OpenPoint KINDS =
            BOOK.entry("I-NA-14", "NA-46").choices("closed", "open").byDefault("closed", VERDICT);

    /** Whether the amount depends on the allowances due. */
    static final OpenPoint ALLOWANCES = BOOK.entry("I-NA-15", "NA-51", "NA-52")
            .choices("flat", "items-due-only")
            .byDefault("flat", AMOUNT);

    /** What a partial month counts for. */
    static final OpenPoint PARTIAL_MONTHS = BOOK.entry("I-NA-16", "NA-52")
            .choices("whole-months", "thirtieths", "actual-days")
            .byDefault("whole-months", AMOUNT);

    /** What a declared interruption changes for the months that are paid. */
    static final OpenPoint LEAVE = BOOK.entry("I-NA-16.leave", "NA-52")
            .choices("continued", "suspended", "extended")
            .undecided(AMOUNT);

    /** Whether the amount follows pay. */
    static final OpenPoint INDEXING =
            BOOK.entry("I-NA-17", "NA-52", "NA-54").choices("frozen", "indexed").byDefault("frozen", AMOUNT);

    /** How much is claimed back. */
    static final OpenPoint CLAWBACK = BOOK.entry("I-NA-18", "NA-61", "NA-62", "NA-63")
            .choices("waived", "not-served", "all-delegated")
            .undecided(AMOUNT);

    /** Until when on the last day. */
    static final OpenPoint DEADLINE =
            BOOK.entry("I-NA-20", "NA-66").choices("end-of-day", "start-of-day").byDefault("end-of-day", FILING);

    /** Whether opinions must be favourable. */
    static final OpenPoint OPINION = BOOK.entry("I-NA-21.opinion", "NA-72", "NA-73", "NA-74")
            .choices("present", "favourable")
            .byDefault("present", DOCUMENTS);

    /** Whether an opinion is due where its author does not exist. */
    static final OpenPoint POLE = BOOK.entry("I-NA-21.pole", "NA-72", "NA-73")
            .choices("not-applicable", "required")
            .byDefault("not-applicable", DOCUMENTS);

    /** How one or two years are counted. */
    static final OpenPoint LENGTH = BOOK.entry("I-NA-22", "NA-41")
            .choices("anniversary-or-first-worked-day", "anniversary", "start-month")
            .byDefault("anniversary-or-first-worked-day", VERDICT, AMOUNT);

    /** Whether two sites of one legal person are two establishments. */
    static final OpenPoint LEGAL_PERSON =
            BOOK.entry("I-NA-23", "NA-07", "NA-16").choices("two", "one").undecided(VERDICT);

    /** What a part-time post is paid. */
    static final OpenPoint PART_TIME =
            BOOK.entry("I-NA-24", "NA-52").choices("flat", "in-proportion").undecided(AMOUNT);

    /** Whether residency must be over when the post begins. */
    static final OpenPoint AFTER_RESIDENCY = BOOK.entry("I-NA-25", "NA-09", "NA-21", "NA-30")
            .choices("before-start", "any-time")
            .undecided(VERDICT);

    /** Whether a candidate who is in the post already may ask for more. */
    static final OpenPoint EXTENSION = BOOK.entry("I-NA-26", "NA-03", "NA-81")
            .choices("new-post-only", "extension-too")
            .undecided(VERDICT);

    /** Whether the agency may or must claim after an early end. */
    static final OpenPoint CLAWBACK_DUTY =
            BOOK.entry("I-NA-27", "NA-61", "NA-63").choices("may", "must").undecided(EXPLANATION);

    /** Whether a university assistant is meant beside the clinical fellow. */
    static final OpenPoint CLAWBACK_REACH = BOOK.entry("I-NA-28", "NA-62")
            .choices("chef-de-clinique", "university-assistants-too")
            .undecided(AMOUNT);

    /** All of them, each at the place of its ordinal. */
    static final ImmutableList<OpenPoint> ALL = BOOK.all();

    private NouvelleAquitaine2026Interpretations() {}
}
