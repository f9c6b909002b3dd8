package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.field.ScalarType;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a reason of leaving of the command line, by its code or its label. */
final class Reasons implements Explained<DepartureReason> {

    private static final ScalarType<DepartureReason> REASON = ScalarType.coded(DepartureReason.class);

    @Override
    public DepartureReason convert(String text) {
        return typed(REASON, text);
    }

    @Override
    public Bilingual refusal(String text) {
        return Bilingual.of(
                "«\u00a0" + text + "\u00a0» n’est pas un motif de fin de fonctions.\nPeut-être l’un de ceux-ci\u00a0: "
                        + names(reason -> reason.code() + " (" + reason.label().fr() + ")") + ".",
                "'" + text + "' is not a reason of leaving.\nMaybe one of "
                        + names(reason -> reason.code() + " (" + reason.label().en() + ")") + ".");
    }

    private static String names(Function<DepartureReason, String> name) {
        return Arrays.stream(DepartureReason.values()).map(name).collect(Collectors.joining(", "));
    }
}
