package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Input;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Move that may put a dossier right (<i>démarche</i>): something in it is otherwise.
 *
 * <p>Example: the hospital centre recruits in the place of the nursing home. Two moves are never made together where they
 * concern the same thing, such as two contracts for one post.
 */
public final class Move {

    private final MoveKind kind;
    private final String subject;
    private final Bilingual text;
    private final ImmutableSet<Input<?>> touches;
    private final Optional<Bilingual> impossible;
    private final UnaryOperator<Dossier> change;

    private Move(
            MoveKind kind,
            String subject,
            Bilingual text,
            ImmutableSet<Input<?>> touches,
            Optional<Bilingual> impossible,
            UnaryOperator<Dossier> change) {
        this.kind = kind;
        this.subject = subject;
        this.text = text;
        this.touches = touches;
        this.impossible = impossible;
        this.change = change;
    }

    /**
     * Move that people can make.
     *
     * @param subject what it concerns beside its kind, such as the key of a partner or the place of a post
     * @param touches the facts that it may change
     * @param change the dossier after it; the same dossier where it does not apply
     */
    static Move of(
            MoveKind kind,
            Object subject,
            Bilingual text,
            ImmutableSet<Input<?>> touches,
            UnaryOperator<Dossier> change) {
        return new Move(kind, kind + "/" + subject, text, touches, Optional.empty(), change);
    }

    /** This move as one that nobody can make, for a reason. */
    Move impossible(Bilingual why) {
        return new Move(kind, subject, text, touches, Optional.of(why), change);
    }

    /** Kind of the move. */
    public MoveKind kind() {
        return kind;
    }

    /** What to do, as a phrase: verb first. */
    public Bilingual text() {
        return text;
    }

    /** Why nobody can make it; empty where people can. */
    public Optional<Bilingual> impossible() {
        return impossible;
    }

    /** What the move concerns, by which two moves exclude one another. */
    String subject() {
        return subject;
    }

    /** Facts that the move may change. */
    ImmutableSet<Input<?>> touches() {
        return touches;
    }

    /** Dossier after the move; the same one where the move would make of it something that cannot exist. */
    Dossier apply(Dossier dossier) {
        try {
            return change.apply(dossier);
        } catch (IllegalArgumentException cannotExist) {
            return dossier;
        }
    }

    /** What to do, in English; not meant to be read back. */
    @Override
    public String toString() {
        return text.en();
    }
}
