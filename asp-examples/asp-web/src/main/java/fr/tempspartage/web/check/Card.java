package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.report.QuestionInWords;
import java.util.Optional;

/**
 * The question that is put, with the form of its answer.
 *
 * @param editing whether a fact was chosen by the person, and not by what can still decide
 * @param known whether it has a value, which can be taken back
 * @param control the form
 * @param errors what is wrong with the answer as a whole
 * @param detail whether there is a form in more detail; present and true where it is shown
 * @param bearing what the answer bears on; empty for a fact that nothing asks for
 * @param why why it is asked
 */
public record Card(
        String pointer,
        Bilingual label,
        boolean editing,
        boolean known,
        Control control,
        ImmutableList<Bilingual> errors,
        Optional<Boolean> detail,
        Optional<Bilingual> bearing,
        Optional<QuestionInWords> why) {}
