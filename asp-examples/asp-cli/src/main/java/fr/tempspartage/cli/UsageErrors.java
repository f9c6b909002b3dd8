package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why a command line is not understood, in our own words in both languages, by the kind of the parser's refusal. */
final class UsageErrors {

    static final Texts TEXTS = Texts.load(UsageErrors.class::getResourceAsStream, "usage");

    private UsageErrors() {}

    /**
     * Says why.
     *
     * @param e the refusal
     */
    static Bilingual reason(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String kind = unmatched.isUnknownOption() ? "unknownOption" : "unknownWord";
            Bilingual text = text(kind, "words", quoted(unmatched.getUnmatched()));
            List<String> near = unmatched.getSuggestions();
            return near.isEmpty() ? text : lines(text, text("maybe", "words", String.join(", ", near)));
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return text("once", "name", name(overwritten.getOverwritten()));
        }
        if (e instanceof MaxValuesExceededException) {
            return text("tooMany");
        }
        ArgSpec arg = e.getArgSpec();
        String value = e.getValue();
        if (value == null) {
            return text("other");
        }
        if (arg == null) {
            return text("unknownCommand", "words", quoted(List.of(value)));
        }
        return arg.arity().max() == 0
                ? text("noValue", "name", name(arg), "words", quoted(List.of(value)))
                : filled(text("refused", "name", name(arg)), "why", why(arg, value));
    }

    private static Bilingual missing(MissingParameterException e) {
        ArgSpec first = e.getMissing().get(0);
        if (first instanceof PositionalParamSpec positional) {
            // The parser names the first one alone; those after it are missing too.
            String names = e.getCommandLine().getCommandSpec().positionalParameters().stream()
                    .filter(PositionalParamSpec::required)
                    .filter(other -> other.index().min() >= positional.index().min())
                    .map(PositionalParamSpec::paramLabel)
                    .collect(Collectors.joining(", "));
            return text("missing", "names", names.isEmpty() ? first.paramLabel() : names);
        }
        return text("missingValue", "name", name(first), "label", first.paramLabel());
    }

    private static Bilingual why(ArgSpec arg, String value) {
        Bilingual word = quoted(List.of(value));
        for (ITypeConverter<?> converter : arg.converters()) {
            if (converter instanceof Explained<?> explained) {
                return explained.refusal(value);
            }
        }
        if (arg.completionCandidates() != null) {
            return text(
                    "notOneOf",
                    "words",
                    word,
                    "names",
                    StreamSupport.stream(arg.completionCandidates().spliterator(), false)
                            .collect(Collectors.joining(", ")));
        }
        return arg.isMultiValue()
                ? text("notPair", "words", word, "label", arg.paramLabel())
                : text("notAccepted", "words", word);
    }

    private static Bilingual name(ArgSpec arg) {
        return arg instanceof OptionSpec option
                ? text("option", "words", quoted(List.of(option.longestName())))
                : Bilingual.of(arg.paramLabel(), arg.paramLabel());
    }

    private static Bilingual quoted(List<String> words) {
        List<Bilingual> quoted =
                words.stream().map(word -> text("word", "word", word)).toList();
        return both(fill -> quoted.stream().map(fill).collect(Collectors.joining(", ")));
    }

    private static Bilingual lines(Bilingual first, Bilingual second) {
        return Bilingual.of(first.fr() + "\n" + second.fr(), first.en() + "\n" + second.en());
    }

    private static Bilingual both(Function<Function<Bilingual, String>, String> text) {
        return Bilingual.of(text.apply(Bilingual::fr), text.apply(Bilingual::en));
    }

    /** A text with names in braces, each followed by what replaces it: a word or a text in both languages. */
    static Bilingual text(String key, Object... namesAndValues) {
        Bilingual text = TEXTS.get(key);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text = filled(text, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return text;
    }

    private static Bilingual filled(Bilingual text, String name, Object value) {
        String place = "{" + name + "}";
        return value instanceof Bilingual both
                ? Bilingual.of(text.fr().replace(place, both.fr()), text.en().replace(place, both.en()))
                : Bilingual.of(
                        text.fr().replace(place, (String) value), text.en().replace(place, (String) value));
    }
}
