package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.util.function.ToIntFunction;

/** Condition of each post of the dossier (<i>condition de chaque poste</i>); the rule asks it post by post. */
final class EachPost extends Test<Dossier> {

    private final Test<Post> test;

    EachPost(Test<Post> test) {
        this.test = test;
    }

    Test<Post> test() {
        return test;
    }

    @Override
    protected Outcomes answer(Case seen) {
        return test.of(seen);
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return test.silent(chosen);
    }

    @Override
    protected Outcomes reachable() {
        return test.reachable();
    }

    @Override
    protected void tell(Contents contents) {
        contents.part(test);
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        Bilingual words = test.readBack();
        return Bilingual.of("pour chaque poste, " + words.fr(), "for each post, " + words.en());
    }
}
