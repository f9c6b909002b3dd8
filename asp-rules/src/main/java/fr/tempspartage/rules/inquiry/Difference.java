package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.source.ClauseId;
import java.util.Optional;

/**
 * Point in which two sides of a comparison differ (<i>différence</i>): a fact of the dossier, a parameter of the call, a
 * reading, the day, or the text of the call.
 *
 * <p>Example: the parameter {@code leastPeripheralShare}, 50 % before and 60 % after.
 *
 * @param name the JSON pointer of a fact (its place in the second dossier, or in the first where only that one has it), the
 *     name of a parameter, the key of an interpretation
 * @param before what the first side says; empty where it says nothing
 * @param after what the second side says; empty where it says nothing
 * @param personal whether the value is about a person, so that what it was and is is not repeated
 * @param type the type of a fact; empty for what is no fact
 * @param clauses the clauses in which a parameter or a reading stands
 */
public record Difference(
        Kind kind,
        String name,
        Bilingual label,
        Optional<Side> before,
        Optional<Side> after,
        boolean personal,
        Optional<ValueType<?>> type,
        ImmutableList<ClauseId> clauses) {

    /** What a difference is of (<i>nature de la différence</i>). */
    public enum Kind implements Coded {
        /** A fact of the dossier. */
        FACT("donnée du dossier", "fact of the dossier"),
        /** A parameter of the call. */
        PARAMETER("paramètre de l’appel", "parameter of the call"),
        /** A choice between readings. */
        READING("lecture", "reading"),
        /** The day of the assessment, with the registers and a deadline given from outside. */
        DAY("jour de l’examen", "day of the assessment"),
        /** The text of the call itself, beyond its parameters. */
        TEXT("texte de l’appel", "text of the call");

        private final Bilingual label;

        Kind(String french, String english) {
            this.label = Bilingual.of(french, english);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /**
     * What one side says.
     *
     * @param value the value: of a fact as the dossier holds it, otherwise as it is written on a command line
     * @param words the value for people
     */
    public record Side(Object value, Bilingual words) {}

    /** Name, before and after of what is not personal; not meant to be read back. */
    @Override
    public String toString() {
        return personal ? name : name + ": " + shown(before) + " -> " + shown(after);
    }

    private static String shown(Optional<Side> side) {
        return side.map(known -> known.words().en()).orElse("-");
    }
}
