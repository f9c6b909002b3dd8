package fr.tempspartage.domain.dossier;

import com.google.common.base.CaseFormat;
import fr.tempspartage.domain.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * What can be inconsistent in a dossier (<i>incohérences</i>): the whole list of the checks between its fields, with how
 * serious each is. {@link DossierConsistency} makes the checks; the words are in {@code ContributorValidationMessages}.
 */
public enum Inconsistency {
    /** Key of a partner that the project does not have. */
    UNKNOWN_PARTNER(true),

    /** Two partners with one key. */
    DUPLICATE_PARTNER(true),

    /** Statement of distinct legal persons against identifiers or statuses. */
    LEGAL_PERSONS_CONTRADICTED(true),

    /** Fewer assistants than posts. */
    ASSISTANTS_CONTRADICTED(true),

    /** Agreed shares that do not add up to the whole. */
    SPLIT_NOT_WHOLE(true),

    /** Empty list of posts. */
    NO_POST(true),

    /** Split of time without a segment. */
    NO_SEGMENT(true),

    /** Segment without time. */
    NO_TIME(true),

    /** Partner twice in one segment. */
    DUPLICATE_SITE(true),

    /** Segment that starts before the one before it is over. */
    SEGMENTS_OVERLAP(true),

    /** Segment with days outside the contract. */
    SEGMENT_OUTSIDE_CONTRACT(true),

    /** Segments with more months than the contract. */
    SEGMENTS_LONGER_THAN_CONTRACT(true),

    /** Support asked for on days outside the contract. */
    SUPPORT_OUTSIDE_CONTRACT(true),

    /** RPPS number that is stated not to exist. */
    RPPS_CONTRADICTED(true),

    /** Statement of the same project against the identifiers. */
    SAME_PROJECT_CONTRADICTED(true),

    /** Statement of the same partners against their SIREN numbers. */
    SAME_PARTNERS_CONTRADICTED(true),

    /** Statement of the same candidate against the RPPS numbers. */
    SAME_CANDIDATE_CONTRADICTED(true),

    /** Draft with a day of filing. */
    DRAFT_FILED(true),

    /** Week of more than 14 half-days or 7 days. */
    WEEK_TOO_LONG(true),

    /** Week of more than 10 half-days or 5 days, which is full time; a warning. */
    WEEK_LONG(false),

    /** Week under the contract longer than its working time, as a split given over a full week; a warning. */
    WORKING_TIME_EXCEEDED(false),

    /** Week shorter than the working time; a warning. */
    WORKING_TIME_NOT_REACHED(false),

    /** Months, semesters, years or weeks of a cycle longer than the segment they share. */
    SHARES_LONGER_THAN_SEGMENT(true),

    /** Months of the contract that the split leaves empty; a warning. */
    MONTHS_WITHOUT_SPLIT(false),

    /** More than 14 half-days a week of a senior. */
    SUPPORT_WEEK_TOO_LONG(true),

    /** More than 10 half-days a week of a senior; a warning. */
    SUPPORT_WEEK_LONG(false),

    /** Interruption with days outside the contract. */
    INTERRUPTION_OUTSIDE_CONTRACT(true),

    /** Two interruptions with a day in common. */
    INTERRUPTIONS_OVERLAP(true),

    /** Departure outside the contract. */
    DEPARTURE_OUTSIDE_CONTRACT(true),

    /** Specialty that is not of the profession, save oral surgery and biology; a warning. */
    PROFESSION_AND_SPECIALTY(false),

    /** Legal status that contradicts the kind of establishment. */
    KIND_AND_STATUS(true),

    /** FINESS number of another department; a warning. */
    FINESS_AND_DEPARTMENT(false),

    /** Commune of the site in another department. */
    COMMUNE_AND_DEPARTMENT(true),

    /** SIRET number of another SIREN. */
    SIRET_AND_SIREN(true),

    /** Two partners with one FINESS or SIRET number. */
    PARTNER_TWICE(true),

    /** Party or dossier twice in a list where each counts once. */
    LISTED_TWICE(true),

    /** Same person twice among the signatories of a document; a warning. */
    SIGNATORY_TWICE(false),

    /** Two documents that are alike in all that is said of them; a warning. */
    DOCUMENT_TWICE(false),

    /** Same partner committed twice by the same capacity; a warning. */
    COMMITMENT_TWICE(false);

    private final boolean error;

    Inconsistency(boolean error) {
        this.error = error;
    }

    /**
     * Tells how serious it is.
     *
     * @return true for what cannot be; false for what is not likely
     */
    public boolean isError() {
        return error;
    }

    /**
     * Key of its message.
     *
     * @return the name in lower camel case, such as {@code weekTooLong}
     */
    public String key() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /** Message with values: a {@link Bilingual}, or an object that is printed, for each name in braces. */
    Bilingual message(Map<String, ?> values) {
        return Bilingual.of(fill(text(Texts.FRENCH), values, true), fill(text(Texts.ENGLISH), values, false));
    }

    /** Text with values where there is one, else the text of Bean Validation, which has none. */
    private String text(Properties texts) {
        String key = "fr.tempspartage." + key();
        String text = texts.getProperty(key + ".detail", texts.getProperty(key));
        return Objects.requireNonNull(text, () -> "No message for " + key + ".");
    }

    private static String fill(String template, Map<String, ?> values, boolean inFrench) {
        String text = template;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            String shown = value.getValue() instanceof Bilingual both
                    ? (inFrench ? both.fr() : both.en())
                    : String.valueOf(value.getValue());
            text = text.replace("{" + value.getKey() + "}", shown);
        }
        return text;
    }

    /** The two files of messages, read once. */
    private static final class Texts {

        static final Properties FRENCH = read("/ContributorValidationMessages_fr.properties");
        static final Properties ENGLISH = read("/ContributorValidationMessages.properties");

        private static Properties read(String name) {
            Properties texts = new Properties();
            try (InputStream file = Objects.requireNonNull(Inconsistency.class.getResourceAsStream(name))) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The messages " + name + " of this library cannot be read", unreadable);
            }
            return texts;
        }
    }
}
