package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.finance.payment.PaymentSchedule;

/** Schedules of instalments by the name that is typed (<i>échéanciers</i>). */
final class Schedules implements Explained<PaymentSchedule> {

    static final String NAMES = "monthly|quarterly|yearly|70-30";

    @Override
    public PaymentSchedule convert(String name) {
        return switch (name) {
            case "monthly" -> PaymentSchedule.MONTHLY;
            case "quarterly" -> PaymentSchedule.QUARTERLY;
            case "yearly" -> PaymentSchedule.YEARLY;
            case "70-30" -> PaymentSchedule.DOWN_PAYMENT;
            default -> throw refused(name);
        };
    }

    @Override
    public Bilingual refusal(String name) {
        return Bilingual.of(
                "aucun échéancier «\u00a0" + name + "\u00a0».\nPeut-être l’un de ceux-ci\u00a0: " + NAMES + ".",
                "No schedule '" + name + "'.\nMaybe one of " + NAMES + ".");
    }
}
