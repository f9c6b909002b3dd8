package fr.tempspartage.rules.testing;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.CallLoadingIssue;
import fr.tempspartage.rules.testing.CallContract.Issue;
import fr.tempspartage.rules.testing.CallContract.Kind;
import fr.tempspartage.rules.verdict.Texts;
import java.util.LinkedHashSet;
import java.util.Set;

/** Issues under way, each once. */
final class Issues {

    private static final Texts TEXTS = Texts.load(Issues.class::getResourceAsStream, "contract");

    private final Set<Issue> found = new LinkedHashSet<>();

    void add(CallLoadingIssue issue) {
        found.add(new Issue(Kind.valueOf(issue.kind().name()), issue.subject(), issue.message()));
    }

    /** Adds an issue whose text has the name of its kind, with the subject and what else is to be said in braces. */
    void add(Kind kind, Object subject, Object what) {
        Bilingual text = TEXTS.get(kind.name());
        found.add(new Issue(
                kind,
                subject.toString(),
                Bilingual.of(
                        text.fr()
                                .replace("{subject}", subject.toString())
                                .replace("{what}", said(what, Language.FRENCH)),
                        text.en()
                                .replace("{subject}", subject.toString())
                                .replace("{what}", said(what, Language.ENGLISH)))));
    }

    private static String said(Object what, Language language) {
        return what instanceof Bilingual both ? both.in(language) : what.toString();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    ImmutableList<Issue> all() {
        return ImmutableList.copyOf(found);
    }
}
