package fr.tempspartage.cli;

import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/**
 * Manual page of a command in one language: what the help says, and its examples with what they print.
 *
 * @param command the command
 * @param language the language
 * @param samples the folder of the sample dossiers, by call
 * @param folder a folder for other files
 */
record ManualPage(CommandLine command, Language language, Path samples, Path folder) {

    private static final int LINES_SHOWN = 16;

    private static final String FIRST_CALL = "nouvelle-aquitaine-2026";
    private static final String SECOND_CALL = "auvergne-rhone-alpes-2026";

    /** Samples that stand for the files of the examples. */
    private static final Map<String, String> FILES = Map.of(
            "dossier.json",
            "eligible.json",
            "a.json",
            "eligible.json",
            "b.json",
            "priority.json",
            "c.json",
            "trio.json");

    /** Every command, the one without a word first. */
    static List<CommandLine> commands(Language language) {
        String[] args = {"--lang", language == Language.FRENCH ? "fr" : "en"};
        Console console = console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        CommandLine asp = Asp.commandLine(new Session(console, Calls::load, language), console, args);
        // The default of --lang is that of a line without it.
        Stream<CommandLine> others = asp.getSubcommands().values().stream()
                .filter(c -> !c.getCommandSpec().usageMessage().hidden());
        List<CommandLine> all = Stream.concat(Stream.of(asp), others).toList();
        all.forEach(each -> each.setDefaultValueProvider(null));
        return all;
    }

    /** Name of the file. */
    String file() {
        return command.getCommandSpec().qualifiedName("-") + ".md";
    }

    String write() {
        Help help = command.getHelp();
        CommandLine root = command.getParent() == null ? command : command.getParent();
        StringBuilder page = new StringBuilder("# " + command.getCommandSpec().qualifiedName(" ") + "\n\n");
        page.append(french() ? "*[English](../" : "*[français](fr/")
                .append(file())
                .append(")*\n\n");
        String description = help.description();
        page.append(description.isBlank() ? help.header() : description);
        section(page, "Synopsis", "Synopsis", help.synopsis(0));
        section(page, "Paramètres", "Parameters", help.parameterList());
        section(page, "Options", "Options", help.optionList());
        if (command == root) {
            page.append(french() ? "\n## Commandes\n\n" : "\n## Commands\n\n");
            commands(language).stream()
                    .skip(1)
                    .forEach(c ->
                            page.append("- [asp " + c.getCommandName() + "](asp-" + c.getCommandName() + ".md)\n"));
        }
        section(page, "Codes de retour", "Exit codes", root.getHelp().exitCodeList());
        page.append(french() ? "\n## Exemples\n" : "\n## Examples\n");
        examples().forEach(example -> example(page, example));
        return UsageLanguage.plain(page.toString());
    }

    /** Examples of the help, one command line each. */
    List<String> examples() {
        return Arrays.stream(command.getCommandSpec().usageMessage().footer())
                .filter(line -> line.contains("asp "))
                .map(line -> line.substring(line.indexOf("asp ")).replace("%%", "%"))
                .map(this::inLanguage)
                .toList();
    }

    private String inLanguage(String example) {
        boolean hasLanguage = command.getCommandSpec().findOption("--lang") != null && command.getParent() != null;
        boolean add = !french() && hasLanguage && !example.contains("--lang") && !example.contains(" > ");
        return add && !goesOn(example) ? example + " --lang en" : example;
    }

    /** Whether a command does not end by itself: it is talked to, or serves. */
    private static boolean goesOn(String example) {
        return example.startsWith("asp jshell") || example.startsWith("asp web");
    }

    private void example(StringBuilder page, String example) {
        page.append("\n```console\n$ " + example + "\n```\n");
        for (String name : example.replaceAll(" > .*", "").split(" ", -1)) {
            String sample = sample(example, name);
            if (!sample.isEmpty()) {
                page.append((french() ? "\n`%s` est le dossier d’exemple " : "\n`%s` is the sample dossier ")
                                .formatted(name)
                        + "[%s](%s../../dossiers/%s).\n".formatted(sample, french() ? "../" : "", sample));
            }
        }
        if (example.contains("dossiers.jsonl")) {
            page.append(
                    french()
                            ? "\n`dossiers.jsonl` contient deux dossiers d’exemple, un par ligne.\n"
                            : "\n`dossiers.jsonl` holds two sample dossiers, one on each line.\n");
        }
        if (!goesOn(example)) {
            page.append("\n```text\n" + cut(run(example)) + "```\n");
        }
    }

    /** What an example prints on standard output; it must succeed. */
    String run(String example) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Arrays.stream(example.replaceAll(" > .*", "").split(" "))
                .skip(1)
                .map(word -> path(example, word))
                .toArray(String[]::new);
        int code = Asp.run(console(out, err), Calls::load, words);
        if (code != ExitCode.DONE) {
            throw new IllegalStateException(example + " ends with " + code + ": " + err);
        }
        return out.toString(StandardCharsets.UTF_8).replace(folder + java.io.File.separator, "");
    }

    /** File of a sample that a word of an example stands for, as {@code CALL/NAME}; empty for other words. */
    private static String sample(String example, String word) {
        boolean second = example.contains(SECOND_CALL) && word.equals("dossier.json");
        String name = FILES.get(word);
        return name == null ? "" : second ? SECOND_CALL + "/assistant-zip.json" : FIRST_CALL + "/" + name;
    }

    private String path(String example, String word) {
        if (word.equals("dossiers.jsonl")) {
            String lines = Stream.of("eligible.json", "refused-one.json")
                    .map(name -> read(samples.resolve(FIRST_CALL).resolve(name)).replace("\n", " ") + "\n")
                    .collect(Collectors.joining());
            try {
                return Files.writeString(folder.resolve(word), lines).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (word.startsWith("verdicts.")) {
            return folder.resolve(word).toString();
        }
        if (word.startsWith("modele.")) {
            // What is written is not replaced, and the examples are run once in each language.
            return folder.resolve(language + "-" + word).toString();
        }
        if (word.equals("readings.yaml")) {
            return samples.resolveSibling("readings")
                    .resolve(FIRST_CALL + ".yaml")
                    .toString();
        }
        if (word.equals("procedure.json")) {
            return samples.resolveSibling("procedures")
                    .resolve(SECOND_CALL + "/dossier.json")
                    .toString();
        }
        String sample = sample(example, word);
        return sample.isEmpty() ? word : samples.resolve(sample).toString();
    }

    private static String cut(String text) {
        List<String> lines = text.lines().toList();
        return lines.stream().limit(LINES_SHOWN).map(ManualPage::line).collect(Collectors.joining())
                + (lines.size() > LINES_SHOWN ? "…\n" : "");
    }

    private static String line(String line) {
        return (line.length() > 300 ? line.substring(0, 300) + "…" : line) + "\n";
    }

    private void section(StringBuilder page, String frenchTitle, String englishTitle, String text) {
        if (!text.isBlank()) {
            page.append("\n## " + (french() ? frenchTitle : englishTitle) + "\n\n```text\n");
            text.lines().forEach(line -> page.append(line.stripTrailing()).append('\n'));
            page.append("```\n");
        }
    }

    private boolean french() {
        return language == Language.FRENCH;
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Console console(OutputStream out, OutputStream err) {
        return new Console(
                new ByteArrayInputStream(new byte[0]), out, err, Run.CLOCK, Path.of("target"), Surroundings.NONE);
    }
}
