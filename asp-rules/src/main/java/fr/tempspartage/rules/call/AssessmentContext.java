package fr.tempspartage.rules.call;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.domain.register.HospitalGroupRegister;
import fr.tempspartage.domain.register.ZoneRegister;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.rules.verdict.Registers;
import java.time.LocalDate;
import java.time.ZonedDateTime;
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
    private final Readings readings;
    private final Optional<StatedDeadline> deadline;

    private AssessmentContext(
            LocalDate date, Registers registers, Readings readings, Optional<StatedDeadline> deadline) {
        this.date = date;
        this.registers = registers;
        this.readings = readings;
        this.deadline = deadline;
    }

    /** Starts from a day, without registers, with the default readings. */
    public static AssessmentContext on(LocalDate date) {
        return new AssessmentContext(date, Registers.NONE, Readings.DEFAULT, Optional.empty());
    }

    /** Adds a register of zones. */
    public AssessmentContext with(ZoneRegister register) {
        return new AssessmentContext(date, registers.with(register), readings, deadline);
    }

    /** Adds a register of hospital groups. */
    public AssessmentContext with(HospitalGroupRegister register) {
        return new AssessmentContext(date, registers.with(register), readings, deadline);
    }

    /** Adds a register of establishments. */
    public AssessmentContext with(EstablishmentRegister register) {
        return new AssessmentContext(date, registers.with(register), readings, deadline);
    }

    /**
     * Chooses a reading. Whether the call has it is checked when the context meets the call.
     *
     * @param key the key of the interpretation, such as {@code I-NA-4}
     * @param slug the name of the choice
     */
    public AssessmentContext interpreting(String key, String slug) {
        return new AssessmentContext(date, registers, readings.choosing(key, slug), deadline);
    }

    /**
     * Gives a deadline that the text does not state, with its source; it replaces a stated one as well.
     *
     * @param firstLateInstant the first instant that is too late
     * @param source where the deadline is announced
     */
    public AssessmentContext withDeadline(ZonedDateTime firstLateInstant, Bilingual source) {
        return new AssessmentContext(
                date, registers, readings, Optional.of(new StatedDeadline(firstLateInstant, source)));
    }

    /** Day of the assessment. */
    public LocalDate date() {
        return date;
    }

    /** Registers at hand. */
    public Registers registers() {
        return registers;
    }

    /** Readings chosen. */
    public Readings readings() {
        return readings;
    }

    /**
     * Deadline given from outside the text.
     *
     * @return the deadline and its source; empty where none was given
     */
    public Optional<StatedDeadline> deadline() {
        return deadline;
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
