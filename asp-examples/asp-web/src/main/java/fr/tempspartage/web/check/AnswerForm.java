package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.rules.call.CallDefinition;

/** Form of the answer to one question: the controls, what they hold for a value, and the value of what was posted. */
interface AnswerForm {

    /** Controls with what was posted and what is wrong with it, by name. */
    Control control(String name, Bilingual label, Posted posted, ImmutableListMultimap<String, Bilingual> errors);

    /** Puts what the controls would post for a value. */
    void write(String name, Object value, Posted to);

    /** Value of what was posted. */
    Answered read(String name, Posted posted);

    /** What forms know of the dossier that is answered. */
    record Around(CallDefinition call, Dossier dossier, Language language) {}

    /** Form of a fact. */
    static AnswerForm of(Input<?> input, Around around) {
        if (input.equals(DossierInputs.PARTNERS)) {
            return new PartnersForm(around);
        } else if (input.equals(DossierInputs.POSTS)) {
            return new PostsForm(around);
        } else if (input.equals(DossierInputs.DOCUMENTS)) {
            return new DocumentsForm(around);
        } else if (input.equals(DossierInputs.SEGMENTS)) {
            return new WeekForm(around);
        }
        return of(input.type(), around, false);
    }

    /**
     * Form of a type.
     *
     * @param inRow whether it is one of several controls in a row, where an answer may be left out
     */
    static AnswerForm of(ValueType<?> type, Around around, boolean inRow) {
        if (type instanceof ScalarType<?> scalar) {
            return new ScalarForm(scalar, around, inRow);
        } else if (type instanceof ListType<?> list && list.element() instanceof ScalarType<?> element) {
            return new ScalarsForm(element, around, inRow);
        } else if (type instanceof ListType<?> list && list.element() instanceof RecordType<?> element) {
            return new RowsForm(element, around, inRow);
        }
        throw new IllegalArgumentException("No form for " + type + ".\nMaybe ask for what is in it.");
    }
}
