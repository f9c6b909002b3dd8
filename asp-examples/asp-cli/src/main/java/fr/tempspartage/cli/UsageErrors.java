package fr.tempspartage.cli;

import fr.tempspartage.domain.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why a command line is not understood: in English the words of the parser, in French our own. */
final class UsageErrors {

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private UsageErrors() {}

    static String reason(ParameterException e, Language language) {
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        boolean french = language == Language.FRENCH;
        String message = french ? french(e) : String.valueOf(e.getMessage());
        return near.isEmpty() ? message : message + (french ? "\nPeut-être : " : "\nMaybe: ") + String.join(", ", near);
    }

    private static String french(ParameterException e) {
        ArgSpec arg = e.getArgSpec();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return (unmatched.isUnknownOption() ? "Option inconnue : " : "Mot inattendu : ")
                    + quoted(unmatched.getUnmatched());
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return "Une seule fois, et non plusieurs : " + name(overwritten.getOverwritten()) + ".";
        }
        String message = String.valueOf(e.getMessage());
        if (message.startsWith("Missing required subcommand")) {
            return "Il manque une commande.";
        }
        if (message.startsWith("Unknown subcommand")) {
            return "Commande inconnue : " + message.substring(message.indexOf('\''), message.lastIndexOf('\'') + 1)
                    + ".";
        }
        String value = e.getValue();
        return arg == null || value == null
                ? message
                : "Valeur refusée pour " + name(arg) + " : " + refused(arg, value);
    }

    private static String missing(MissingParameterException e) {
        ArgSpec first = e.getMissing().get(0);
        if (first.isOption()) {
            return "Il manque la valeur de " + name(first) + " (" + first.paramLabel() + ").";
        }
        // The parser names all of them in its message alone.
        String names = QUOTED.matcher(String.valueOf(e.getMessage()))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining(", "));
        return "Il manque : " + (names.isEmpty() ? first.paramLabel() : names) + ".";
    }

    private static String refused(ArgSpec arg, String value) {
        Optional<Explained> converter = List.of(arg.converters()).stream()
                .filter(Explained.class::isInstance)
                .map(Explained.class::cast)
                .findFirst();
        if (converter.isPresent()) {
            return converter.get().refusal(value).fr();
        }
        if (arg.completionCandidates() != null) {
            return "« " + value + " » n’est pas l’un de ceux-ci : "
                    + StreamSupport.stream(arg.completionCandidates().spliterator(), false)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        boolean number = arg.type() == Integer.class || arg.type() == int.class;
        return "« " + value + " »" + (number ? " n’est pas un nombre entier." : " n’est pas accepté.");
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? "l’option « " + option.longestName() + " »" : arg.paramLabel();
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "« " + word + " »").collect(Collectors.joining(", ")) + ".";
    }
}
