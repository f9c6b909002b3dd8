package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.specialty.Specialty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases (<i>rédaction</i>): values and reasons as people read them, in both languages.
 *
 * <p>Example: {@code 2026-05-17} is "17 mai 2026" and "17 May 2026"; {@code 3249.79} is "3 249,79 €" and "€3,249.79".
 */
public final class Phrases {

    /** Name in braces of the facts that are missing. */
    public static final String ALL_MISSING = "missing";

    private static final Bilingual ONLY_MISSING = Bilingual.of("{missing}", "{missing}");
    private static final Bilingual NOT_ENOUGH = Bilingual.of(
            "Les faits déclarés ne permettent pas de répondre.", "The facts stated do not allow an answer.");
    private static final Bilingual MISSING = Bilingual.of("Il manque\u00a0: ", "Missing: ");
    private static final Bilingual UNSTATED = Bilingual.of("non précisé", "not stated");

    private Phrases() {}

    /**
     * Writes a value for people.
     *
     * @param value the value: an amount, a rate, a date, a coded value, a partner, a list…
     */
    public static String of(Object value, Language language) {
        boolean french = language == Language.FRENCH;
        if (value instanceof Bilingual text) {
            return text.in(language);
        } else if (value instanceof Coded coded) {
            return coded.label().in(language);
        } else if (value instanceof Euros euros) {
            return euros.format(language);
        } else if (value instanceof Rate rate) {
            return rate.format(language);
        } else if (value instanceof LocalDate date) {
            return Dates.day(date, language);
        } else if (value instanceof YearMonth month) {
            return Dates.month(month, language);
        } else if (value instanceof OffsetDateTime instant) {
            return moment(instant.atZoneSameInstant(Calendar.PARIS), language);
        } else if (value instanceof ZonedDateTime limit) {
            return until(limit, language);
        } else if (value instanceof BigDecimal number) {
            String plain = number.stripTrailingZeros().toPlainString();
            return french ? plain.replace('.', ',') : plain;
        } else if (value instanceof Boolean yes) {
            return yes ? (french ? "oui" : "yes") : (french ? "non" : "no");
        } else if (value instanceof Partner partner) {
            return PartnerLabels.of(partner);
        } else if (value instanceof Specialty specialty) {
            return specialty.label();
        } else if (value instanceof TerritorialHospitalGroup group) {
            return group.label().in(language);
        } else if (value instanceof Department department) {
            return department.name() + " (" + department.code() + ")";
        } else if (value instanceof Optional<?> optional) {
            return optional.map(v -> of(v, language)).orElse(UNSTATED.in(language));
        } else if (value instanceof Iterable<?> list) {
            return list(list, language);
        }
        return value.toString();
    }

    /** A moment with its hour, where the limit counts; the offset that a file gives tells readers nothing. */
    private static String moment(ZonedDateTime at, Language language) {
        return Dates.day(at.toLocalDate(), language) + (language == Language.FRENCH ? " à " : " at ") + hour(at) + " ("
                + zone(at, language) + ")";
    }

    /** The day of a filing where its limit counts; with the hour if the limit has one, or the file another day. */
    private static Object filed(Optional<?> known, Evidence run, Language language) {
        if (known.isEmpty() || !(known.get() instanceof OffsetDateTime instant)) {
            return known;
        }
        ZonedDateTime at = instant.atZoneSameInstant(Calendar.PARIS);
        boolean plain = true;
        for (Object value : run.values().values()) {
            if (value instanceof ZonedDateTime limit) {
                at = instant.atZoneSameInstant(limit.getZone());
                plain = limit.toLocalTime().equals(LocalTime.MIDNIGHT)
                        || !limit.toLocalDate().equals(at.toLocalDate());
            }
        }
        LocalDate day = at.toLocalDate();
        return plain && day.equals(instant.toLocalDate()) ? Dates.day(day, language) : moment(at, language);
    }

    private static String hour(ZonedDateTime moment) {
        return moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String zone(ZonedDateTime moment, Language language) {
        if (!moment.getZone().equals(Calendar.PARIS)) {
            return moment.getZone().getId();
        }
        return language == Language.FRENCH ? "heure de Paris" : "Paris time";
    }

    /** The first instant that is too late: at midnight, the day before to its end. */
    private static String until(ZonedDateTime limit, Language language) {
        boolean french = language == Language.FRENCH;
        String time = limit.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Dates.day(limit.toLocalDate().minusDays(1), language)
                        + (french ? ", avant minuit" : ", before midnight")
                : Dates.day(limit.toLocalDate(), language) + (french ? ", avant " : ", before ") + hour(limit);
        return time + " (" + zone(limit, language) + ")";
    }

    static String reason(Rule rule, Evidence run, Language language) {
        Bilingual template = rule.reasons().get(run.reason());
        if (template == null) {
            if (!run.reason().equals(Trace.MISSING)) {
                throw new IllegalStateException("The rule " + rule.id() + " has no text for its reason '" + run.reason()
                        + "'.\nMaybe add " + rule.id() + "." + run.reason() + " to the rules' texts.");
            }
            template = run.missing().isEmpty() ? NOT_ENOUGH : ONLY_MISSING;
        }
        return fill(template.in(language), rule, run, language);
    }

    private static String fill(String template, Rule rule, Evidence run, Language language) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            text.append(template, at, open);
            String value = placeholder(template.substring(open + 1, close), rule, run, language);
            boolean enclosed = template.startsWith("(", open - 1) && template.startsWith(")", close + 1);
            text.append(enclosed ? withoutBrackets(value) : value);
            at = close + 1;
            open = template.indexOf('{', at);
        }
        return text.append(template.substring(at)).toString().strip();
    }

    /** "Creuse (23)" is "Creuse, 23" inside brackets. */
    private static String withoutBrackets(String value) {
        return value.endsWith(")") ? value.substring(0, value.length() - 1).replace(" (", ", ") : value;
    }

    private static String placeholder(String name, Rule rule, Evidence run, Language language) {
        Object value = run.values().get(name);
        if (value != null) {
            return of(value, language);
        }
        if (name.equals(ALL_MISSING)) {
            return missing(run, language);
        }
        for (Map.Entry<Input<?>, ImmutableList<Reading<?>>> read : run.reads().entrySet()) {
            String path = read.getKey().name();
            if (path.equals(name) || path.endsWith("." + name)) {
                return list(
                        read.getValue().stream()
                                .map(Reading::value)
                                .map(known -> filed(known, run, language))
                                .toList(),
                        language);
            }
        }
        throw new IllegalStateException("The reason '" + run.reason() + "' of " + rule.id() + " has no value for {"
                + name + "}.\nMaybe keep it with trace.value(\"" + name + "\", …) before answering.");
    }

    private static String missing(Evidence run, Language language) {
        Set<String> facts = new LinkedHashSet<>();
        for (Evidence.MissingFact fact : run.missing()) {
            facts.add(fact.label().in(language));
        }
        return facts.isEmpty() ? "" : MISSING.in(language) + String.join(", ", facts) + ".";
    }

    private static String list(Iterable<?> values, Language language) {
        List<Partner> partners = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Partner partner) {
                partners.add(partner);
            }
        }
        Map<PartnerKey, String> names = PartnerLabels.of(partners);
        Set<String> texts = new LinkedHashSet<>();
        for (Object value : values) {
            String name = value instanceof Partner partner ? names.get(partner.getKey()) : null;
            texts.add(name == null ? of(value, language) : name);
        }
        return texts.isEmpty() ? (language == Language.FRENCH ? "aucun" : "none") : String.join(", ", texts);
    }
}
