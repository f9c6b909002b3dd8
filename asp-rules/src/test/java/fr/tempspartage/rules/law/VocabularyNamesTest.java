package fr.tempspartage.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** That the comment of each fact tells the name under which a sentence shows it. */
class VocabularyNamesTest {

    private static final Path VOCABULARY = Path.of("src/main/java/fr/tempspartage/rules/vocabulary");

    private static final Pattern FACT =
            Pattern.compile("(/\\*\\*(?:(?!\\*/).)*\\*/)\n    public static Fact<[^(]*> (\\w+)\\(\\)", Pattern.DOTALL);

    @org.junit.jupiter.api.Test
    void the_comment_of_each_fact_tells_its_name_in_braces() throws Exception {
        int facts = 0;
        List<String> untold = new ArrayList<>();
        for (Path file : files()) {
            Class<?> type = Class.forName("fr.tempspartage.rules.vocabulary."
                    + file.getFileName().toString().replace(".java", ""));
            Matcher comments = FACT.matcher(Files.readString(file));
            while (comments.find()) {
                Method method = type.getMethod(comments.group(2));
                String name = "{@code {" + ((Fact<?, ?>) method.invoke(null)).name() + "}}";
                facts++;
                if (!comments.group(1).contains(name)) {
                    untold.add(type.getSimpleName() + "." + method.getName() + " " + name);
                }
            }
        }
        assertThat(untold).isEmpty();
        assertThat(facts).isEqualTo(factsOfTheVocabulary());
    }

    private static long factsOfTheVocabulary() throws Exception {
        long facts = 0;
        for (Path file : files()) {
            Class<?> type = Class.forName("fr.tempspartage.rules.vocabulary."
                    + file.getFileName().toString().replace(".java", ""));
            facts += Stream.of(type.getMethods())
                    .filter(method -> method.getReturnType().equals(Fact.class))
                    .count();
        }
        return facts;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(VOCABULARY)) {
            return files.filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
