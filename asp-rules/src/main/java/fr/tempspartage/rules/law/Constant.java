package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.util.function.ToIntFunction;

/** Answer that looks at nothing (<i>réponse constante</i>), for a choice or a case that asks nothing. */
final class Constant<S> extends Test<S> {

    /** Neither fact nor text settles it: the dossier states what cannot be judged. */
    static final Outcomes UNSETTLED = Outcomes.YES.orAlso(Outcomes.NO);

    private final Outcomes answer;
    private final String name;

    Constant(Outcomes answer, String name) {
        this.answer = answer;
        this.name = name;
    }

    static <S> Constant<S> always() {
        return new Constant<>(Outcomes.YES, "");
    }

    @Override
    protected Outcomes answer(Case seen) {
        if (!name.isEmpty()) {
            seen.trace().say(name);
        }
        return answer;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return Silent.constant(answer);
    }

    @Override
    protected Outcomes reachable() {
        return answer;
    }

    @Override
    protected void tell(Contents contents) {
        if (!name.isEmpty()) {
            contents.says(answer.outcome(), name);
        }
    }

    @Override
    public Bilingual readBack() {
        return switch (answer.outcome()) {
            case SATISFIED -> Bilingual.of("sans condition", "without condition");
            case NOT_SATISFIED -> Bilingual.of("refusé", "refused");
            case UNKNOWN ->
                Bilingual.of("le dossier ne permet pas d’en juger", "the dossier does not allow it to be judged");
            case NOT_APPLICABLE, FOR_COMMITTEE -> answer.outcome().label();
        };
    }
}
