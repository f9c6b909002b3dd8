package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.AgencyDeadline;
import fr.tempspartage.domain.campaign.AgencyReading;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.domain.register.HospitalGroupRegister;
import fr.tempspartage.domain.register.ZoneRegister;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.rules.verdict.Registers;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * Context of an assessment (<i>contexte d'évaluation</i>): the day, the registers and the readings; everything that an
 * answer depends on besides the call and the dossier.
 *
 * <p>Example: {@code AssessmentContext.on(LocalDate.of(2026, 5, 20)).interpreting("I-NA-4", "any-assistant")}. The value
 * is immutable, and thread-safe as far as its registers are.
 */
public final class AssessmentContext {

    private final LocalDate date;
    private final Registers registers;
    private final Readings explicit;
    private final Optional<StatedDeadline> explicitDeadline;
    private final Optional<AppliedReadings> agency;
    private final Readings readings;
    private final boolean redacting;

    private AssessmentContext(
            LocalDate date,
            Registers registers,
            Readings explicit,
            Optional<StatedDeadline> explicitDeadline,
            Optional<AppliedReadings> agency,
            boolean redacting) {
        this.date = date;
        this.redacting = redacting;
        this.registers = registers;
        this.explicit = explicit;
        this.explicitDeadline = explicitDeadline;
        this.agency = agency;
        Readings chosen = Readings.DEFAULT;
        for (AgencyReading reading : agency.map(AppliedReadings::readings).orElse(ImmutableList.of())) {
            chosen = chosen.choosing(reading.getInterpretation(), reading.getChoice());
        }
        for (Map.Entry<String, String> choice : explicit.chosen().entrySet()) {
            chosen = chosen.choosing(choice.getKey(), choice.getValue());
        }
        this.readings = chosen;
    }

    /** Starts from a day, without registers, with the default readings. */
    public static AssessmentContext on(LocalDate date) {
        return new AssessmentContext(date, Registers.NONE, Readings.DEFAULT, Optional.empty(), Optional.empty(), false);
    }

    /** Adds a register of zones. */
    public AssessmentContext with(ZoneRegister register) {
        return with(registers.with(register));
    }

    /** Adds a register of hospital groups. */
    public AssessmentContext with(HospitalGroupRegister register) {
        return with(registers.with(register));
    }

    /** Adds a register of establishments. */
    public AssessmentContext with(EstablishmentRegister register) {
        return with(registers.with(register));
    }

    private AssessmentContext with(Registers all) {
        return new AssessmentContext(date, all, explicit, explicitDeadline, agency, redacting);
    }

    /**
     * Chooses a reading; it wins over one of the agency. Whether the call has it is checked when the context meets the
     * call.
     *
     * @param key the key of the interpretation, such as {@code I-NA-4}
     * @param slug the name of the choice
     */
    public AssessmentContext interpreting(String key, String slug) {
        return new AssessmentContext(
                date, registers, explicit.choosing(key, slug), explicitDeadline, agency, redacting);
    }

    /**
     * Applies the readings of an agency, in place of others of an agency; what {@link #interpreting} and
     * {@link #withDeadline} say wins over them, before and after.
     */
    public AssessmentContext applying(AppliedReadings readingsOfAgency) {
        return new AssessmentContext(
                date, registers, explicit, explicitDeadline, Optional.of(readingsOfAgency), redacting);
    }

    /**
     * Gives a deadline that the text does not state, with its source; it replaces a stated one as well.
     *
     * @param firstLateInstant the first instant that is too late
     * @param source where the deadline is announced
     */
    public AssessmentContext withDeadline(ZonedDateTime firstLateInstant, Bilingual source) {
        return new AssessmentContext(
                date,
                registers,
                explicit,
                Optional.of(new StatedDeadline(firstLateInstant, source)),
                agency,
                redacting);
    }

    /**
     * Shows no personal datum in findings (<i>données masquées</i>): names, RPPS numbers and the like stay out of reasons and
     * values. Answers are the same.
     */
    public AssessmentContext redacting() {
        return new AssessmentContext(date, registers, explicit, explicitDeadline, agency, true);
    }

    /** Whether findings show no personal datum. */
    public boolean isRedacting() {
        return redacting;
    }

    /** Day of the assessment. */
    public LocalDate date() {
        return date;
    }

    /** Registers at hand. */
    public Registers registers() {
        return registers;
    }

    /** Readings chosen, those of the agency included. */
    public Readings readings() {
        return readings;
    }

    /**
     * Readings of the agency that are applied.
     *
     * @return the readings and the hash of their file; empty where none are
     */
    public Optional<AppliedReadings> agencyReadings() {
        return agency;
    }

    /**
     * Deadline given from outside the text.
     *
     * @return the deadline and its source; empty where none was given
     */
    public Optional<StatedDeadline> deadline() {
        return explicitDeadline.or(() -> agencyDeadline()
                .map(given -> new StatedDeadline(
                        given.firstLateInstant(), Bilingual.of(given.getReference(), given.getReference()))));
    }

    /** Deadline of the agency's readings; empty where they have none, or another was given. */
    Optional<AgencyDeadline> agencyDeadline() {
        return explicitDeadline.isPresent()
                ? Optional.empty()
                : agency.flatMap(applied -> applied.content().getFilingDeadline());
    }

    /** Day and readings chosen, in one line; not meant to be read back. */
    @Override
    public String toString() {
        return readings.chosen().isEmpty() ? date.toString() : date + " " + readings;
    }

    /**
     * Deadline from outside the text of the call, with its source.
     *
     * @param firstLateInstant the first instant that is too late
     * @param source where the deadline is announced
     */
    public record StatedDeadline(ZonedDateTime firstLateInstant, Bilingual source) {}
}
