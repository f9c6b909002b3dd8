package fr.tempspartage.cli;

import fr.tempspartage.finance.PaymentSchedule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Schedules of instalments by the name that is typed (<i>échéanciers</i>). */
final class Schedules implements ITypeConverter<PaymentSchedule> {

    static final String NAMES = "monthly|quarterly|yearly|70-30";

    @Override
    public PaymentSchedule convert(String name) {
        return switch (name) {
            case "monthly" -> PaymentSchedule.MONTHLY;
            case "quarterly" -> PaymentSchedule.QUARTERLY;
            case "yearly" -> PaymentSchedule.YEARLY;
            case "70-30" -> PaymentSchedule.DOWN_PAYMENT;
            default -> throw new TypeConversionException("No schedule '" + name + "'.\nMaybe one of " + NAMES + ".");
        };
    }
}
