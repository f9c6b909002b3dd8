package fr.tempspartage.io.validation;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.ConsistentDossier;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierConsistency;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Consistency of a dossier (<i>cohérence du dossier</i>): keys that point at partners, segments inside the contract,
 * sizes. What a call forbids is no inconsistency; that is for its rules.
 *
 * <p>One validator serves everybody; it needs no expression language. Thread-safe.
 */
public final class DossierValidation {

    private DossierValidation() {}

    /**
     * Checks a dossier.
     *
     * @return an {@link IssueCode#INCONSISTENT} for each violation, an error or a warning, sorted by pointer, without
     *     line and column; empty for a consistent dossier
     */
    public static List<Issue> check(Dossier dossier) {
        Stream<Issue> sizes = Holder.VALIDATOR.validate(dossier).stream()
                .filter(violation ->
                        !(violation.getConstraintDescriptor().getAnnotation() instanceof ConsistentDossier))
                .map(DossierValidation::issue);
        return sorted(
                Stream.concat(sizes, DossierConsistency.of(dossier).stream().map(Issue::of)));
    }

    /**
     * Checks whether the parts of a dossier agree, and nothing else: a dossier that was read from a file has no value beyond
     * its limits, since the reader refuses it by the same limits.
     *
     * @return the issues, as {@link #check} gives them
     */
    public static List<Issue> contradictions(Dossier dossier) {
        return sorted(DossierConsistency.of(dossier).stream().map(Issue::of));
    }

    private static List<Issue> sorted(Stream<Issue> issues) {
        return issues.sorted(Comparator.comparing(Issue::pointer)
                        .thenComparing(i -> i.message().en()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Issue issue(ConstraintViolation<Dossier> violation) {
        String both = violation.getMessage();
        int end = both.indexOf(BothLanguages.SEPARATOR);
        Bilingual reason = Bilingual.of(both.substring(0, end), both.substring(end + 1));
        return Issue.at(
                IssueCode.INCONSISTENT,
                pointer(violation.getPropertyPath()),
                0,
                0,
                IssueCode.INCONSISTENT.message(Map.of("reason", reason)));
    }

    /** JSON pointer of a path; the names of properties are those of fields. */
    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** Made at the first check, since it takes a while. */
    private static final class Holder {

        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH)
                .locales(Locale.ENGLISH, Locale.FRENCH)
                .messageInterpolator(new BothLanguages())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Gives each message in French, then in English. */
    private static final class BothLanguages implements MessageInterpolator {

        static final char SEPARATOR = '\u0000';

        private final MessageInterpolator parameters =
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.FRENCH), Locale.ENGLISH, false);

        @Override
        public String interpolate(String template, Context context) {
            return parameters.interpolate(template, context, Locale.FRENCH)
                    + SEPARATOR
                    + parameters.interpolate(template, context, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}
