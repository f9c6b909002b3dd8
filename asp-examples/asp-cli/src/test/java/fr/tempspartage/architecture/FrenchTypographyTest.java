package fr.tempspartage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * French as it is printed, in every French bundle and every French literal of the sources: no-break spaces before
 * {@code : ; ? ! % €}, inside quotation marks and between thousands, and the typographic apostrophe.
 */
class FrenchTypographyTest {

    /** What a person types, or a program puts in, is no sentence: placeholders, options, addresses, picocli's line ends. */
    private static final Pattern NOT_A_SENTENCE = Pattern.compile(
            "\\$\\{[^}]*}|\\{[^}]*}|(?<![\\p{L}\\d])--?[a-z][a-z-]*|https?://\\S+|comme 60%+|%n|%,?[sd]");

    /** Never right, in English neither. */
    private static final Pattern PLAIN_SPACE =
            Pattern.compile(" [:;?!](?=\\s|$)|(?<=«) | (?=»)|(?<=\\d) [%€]|(?<=⁇) [%€]|(?<=\\d) (?=\\d{3}(?!\\d))");

    private static final Pattern MISSING_OR_STRAIGHT = Pattern.compile("«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»"
            + "|[\\p{L}\\d)%€»⁇][;?!](?=\\s|$)|[\\p{L}\\d)%€»⁇]:(?=\\s|$)|\\d%|\\d€"
            + "|(?<=\\p{L})'(?=\\p{L})|(?<=[\\s(])[\"'](?=\\p{L})|(?<=[\\s(])-(?=\\d)");

    private static final Pattern FRENCH =
            Pattern.compile("[«»’]|[éèêàâçôîœù]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** An English sentence may hold a French name; its colon stands close. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:the|of|is|not|and|with)\\b", Pattern.CASE_INSENSITIVE);

    /** What is looked for in a text in order to mend it, and not printed. */
    private static final Set<String> LOOKED_FOR = Set.of(" %", " ?", "«", "« ", "»");

    /** Where a call text or a book of questions is given sentences; their spaces are set as they are printed. */
    private static final Set<String> SPACED = Set.of(
            "clause",
            "says",
            "states",
            "silentOn",
            "document",
            "inWords",
            "words",
            "ask",
            "choice",
            "shownOnly",
            "rejected",
            "called",
            "by",
            "once",
            "unstated",
            "restate");

    /** A regular expression, which no one reads. */
    private static final Pattern PATTERN = Pattern.compile("\\(\\?|\\\\s");

    @Test
    void every_french_bundle_is_set_as_french_is() throws IOException {
        List<Path> bundles = files("_fr.properties");
        Set<String> slips = new TreeSet<>();
        for (Path bundle : bundles) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                texts.load(reader);
            }
            texts.stringPropertyNames()
                    .forEach(key -> slips(texts.getProperty(key), true)
                            .forEach(slip -> slips.add(bundle.getFileName() + ":" + key + " " + slip)));
        }

        assertThat(bundles).hasSizeGreaterThan(6);
        assertThat(slips).as("typographic slips in French texts").isEmpty();
    }

    @Test
    void every_french_literal_is_set_as_french_is() throws IOException {
        List<Path> sources = files(".java").stream()
                .filter(file -> file.toString().contains("src/main/java"))
                .toList();
        Set<String> slips = new TreeSet<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, null, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                literals(trees, unit, slips);
            }
        }

        assertThat(sources).hasSizeGreaterThan(300);
        assertThat(slips).as("typographic slips in French literals").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Il manque : une date.|[ :]",
                "Il manque: une date.|[e:]",
                "est-ce vrai ?|[ ?]",
                "Il dit « oui\u00a0».|[ , «]",
                "Il dit «\u00a0oui ».|[ , »]",
                "Il dit «oui».|[«, »]",
                "soit 50 % du coût|[ %]",
                "soit 50% du coût|[0%]",
                "soit {share} % du coût|[ %]",
                "45 497,06\u00a0€|[ ]",
                "45\u00a0497,06 €|[ €]",
                "l'agence|[']",
                "le mot 'agence|[']",
                "un écart de -3|[-]",
            })
    void each_slip_is_found(String text, String found) {
        assertThat(slips(text, true)).hasToString(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Il manque\u00a0: une date, l’heure\u00a0; est-ce tout\u00a0? «\u00a0Oui\u00a0»\u00a0!",
                "de 45\u00a0497,06\u00a0€ à {amount}\u202f€, soit 50\u00a0% (par défaut\u00a0: ${DEFAULT-VALUE})",
                "--share, comme 60%, 09-01, 14:30 ou https://example.org",
                "3:une entrée n’a pas pu être lue",
            })
    void what_is_right_or_no_sentence_is_let_through(String text) {
        assertThat(slips(text, true)).isEmpty();
    }

    @Test
    void a_sentence_of_a_call_may_have_plain_spaces_and_nothing_else_may() throws IOException {
        String text = """
                class Text extends CallText {
                    Text() { clause("Il manque : une date.").says("no", "Dit « oui » ; 3 €.").is("est-ce à dire ?"); }
                }
                class Next extends Edition { Next() { restate("no", "Dit non : 3 €."); } }
                class Other { String other = says("à dire : rien"); }
                class Book { QuestionBook book; String why = book.ask("Qu’est-ce à dire ?", "Soit 32 000 €."); }
                """;
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Text.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(source));
        Set<String> slips = new TreeSet<>();
        for (CompilationUnitTree unit : task.parse()) {
            literals(Trees.instance(task), unit, slips);
        }
        assertThat(slips).containsExactly("Text.java:2 ' ?' in est-ce à dire ?", "Text.java:5 ' :' in à dire : rien");
    }

    private static void literals(Trees trees, CompilationUnitTree unit, Set<String> slips) {
        String name = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        new TreeScanner<Void, Void>() {

            private boolean callText;
            private boolean spaced;

            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                boolean before = callText;
                callText |= type.getExtendsClause() != null
                        && Set.of("CallText", "Edition")
                                .contains(type.getExtendsClause().toString());
                callText |= type.getMembers().stream()
                        .anyMatch(member -> member instanceof VariableTree field
                                && "QuestionBook".equals(String.valueOf(field.getType())));
                super.visitClass(type, null);
                callText = before;
                return null;
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                scan(call.getMethodSelect(), null);
                boolean before = spaced;
                spaced = callText && SPACED.contains(nameOf(call));
                scan(call.getArguments(), null);
                spaced = before;
                return null;
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text
                        && !LOOKED_FOR.contains(text)
                        && !PATTERN.matcher(text).find()) {
                    long at = trees.getSourcePositions().getStartPosition(unit, literal);
                    slips(
                                    spaced ? asPrinted(text) : text,
                                    FRENCH.matcher(text).find()
                                            && !ENGLISH.matcher(text).find())
                            .forEach(slip -> slips.add(
                                    name + ":" + unit.getLineMap().getLineNumber(at) + " '" + slip + "' in " + text));
                }
                return super.visitLiteral(literal, null);
            }
        }.scan(unit, null);
    }

    private static String nameOf(MethodInvocationTree call) {
        String select = call.getMethodSelect().toString();
        return select.substring(select.lastIndexOf('.') + 1);
    }

    /** Sentence of a clause as the text of its call prints it. */
    private static String asPrinted(String sentence) {
        return sentence.replaceAll(" (?=[:;?!%€»])|(?<=«) |(?<=\\d) (?=\\d{3}(?!\\d))", "\u00a0");
    }

    /** The pieces that are not right; a value that is put in counts as a figure, shown here by a double question mark. */
    private static List<String> slips(String text, boolean french) {
        String sentence = NOT_A_SENTENCE.matcher(text).replaceAll("⁇");
        List<String> slips = new ArrayList<>(
                PLAIN_SPACE.matcher(sentence).results().map(MatchResult::group).toList());
        if (french) {
            MISSING_OR_STRAIGHT
                    .matcher(sentence)
                    .results()
                    .map(MatchResult::group)
                    .forEach(slips::add);
        }
        return slips;
    }

    private static List<Path> files(String end) throws IOException {
        try (Stream<Path> files = Files.walk(Repository.root())) {
            return files.filter(file -> file.toString().endsWith(end))
                    .filter(file -> file.toString().contains("/src/"))
                    .filter(file ->
                            !Repository.root().relativize(file).toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }
}
