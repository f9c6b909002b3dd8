package fr.tempspartage.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * One record, or several to choose from, as its interface describes it.
 *
 * @param name the name in files, such as {@code post}
 * @param french the French label
 * @param english the English label
 * @param root whether inputs start from it
 * @param variants the records to choose from; none for a record with facts of its own
 * @param facts the facts in the order of files
 */
record RecordModel(
        TypeElement type,
        String name,
        String french,
        String english,
        boolean root,
        List<TypeElement> variants,
        List<FactModel> facts) {}
