package fr.tempspartage.io.redact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Inconsistency;
import fr.tempspartage.domain.dossier.PersonalData;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.spreadsheet.DossierTables;
import fr.tempspartage.rules.call.AssessmentContext;
import java.util.Set;

/**
 * Redaction of results (<i>masquage des données personnelles</i>): what is read through it and assessed under it is written
 * without names, RPPS numbers and the other personal data of a dossier, and with the same answers.
 *
 * <p>Use both: {@link #reader} to read the dossiers and {@link #in(AssessmentContext)} to assess them. Issues of a dossier say
 * what kind of fault stands where, and quote nothing of it. What is not a personal field by the descriptions, such as the name
 * of a structure or the identifier of the dossier, is written. Immutable and thread-safe.
 */
public final class Redaction {

    /** Codes whose message quotes nothing of a file. */
    private static final Set<IssueCode> QUOTES_NOTHING = Sets.immutableEnumSet(
            IssueCode.TOO_LARGE,
            IssueCode.OTHER_FORMAT,
            IssueCode.INVALID_UTF8,
            IssueCode.TRAILING_CONTENT,
            IssueCode.TOO_MANY_VALUES,
            IssueCode.MORE_ISSUES,
            IssueCode.TOO_DEEP,
            IssueCode.MISSING_FIELD,
            IssueCode.NULL_VALUE,
            IssueCode.WRONG_TYPE,
            IssueCode.TEXT_TOO_LONG,
            IssueCode.BLANK_TEXT,
            IssueCode.TOO_MANY_ELEMENTS,
            IssueCode.NO_DOSSIER,
            IssueCode.NOT_ASSESSED);

    private final String mask;

    private Redaction(String mask) {
        this.mask = mask;
    }

    /** Redaction whose results are in a language. */
    public static Redaction in(Language language) {
        return new Redaction(PersonalData.MASK.in(language));
    }

    /** Same reader, which gives dossiers and issues without personal data to show. */
    public AspJson reader(AspJson reader) {
        return reader.passing(this::of);
    }

    /** Same reader of tables, which does so too. */
    public DossierTables reader(DossierTables reader) {
        return reader.passing(this::of);
    }

    /** Same context, whose findings show no personal datum. */
    public AssessmentContext in(AssessmentContext context) {
        return context.redacting();
    }

    /** What was read, without personal data to show. */
    public ReadResult<Dossier> of(ReadResult<Dossier> read) {
        return ReadResult.of(
                read.value().map(dossier -> PersonalData.hidingTexts(dossier, mask)),
                read.issues().stream().map(Redaction::of).collect(ImmutableList.toImmutableList()));
    }

    /** Issue of a dossier that quotes nothing of it. */
    public static Issue of(Issue issue) {
        if (QUOTES_NOTHING.contains(issue.code())) {
            return issue;
        }
        // The name of an unknown field may be anything.
        boolean named = issue.code() == IssueCode.UNKNOWN_FIELD || issue.code() == IssueCode.DUPLICATE_FIELD;
        String pointer =
                named ? issue.pointer().substring(0, Math.max(0, issue.pointer().lastIndexOf('/'))) : issue.pointer();
        String code = issue.check()
                .map(Inconsistency::key)
                .orElseGet(() -> issue.code().name());
        return new Issue(
                issue.code(),
                issue.severity(),
                pointer,
                issue.line(),
                issue.column(),
                Bilingual.of(
                        "Anomalie " + code + ", sans citer le dossier.\nPeut-être faut-il la relire sans --redact.",
                        "Issue " + code + ", without quoting the dossier.\nMaybe read it again without --redact."),
                issue.check(),
                issue.sheet());
    }
}
