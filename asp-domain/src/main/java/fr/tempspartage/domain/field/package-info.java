/**
 * One description of each fact (<i>rubrique</i>), on its accessor: labels in both languages, Java type, limits.
 *
 * <p>From it the build writes the table of each record ({@code PostFields} for
 * {@link fr.tempspartage.domain.post.Post}) and the inputs of rules ({@code DossierInputs}); readers, writers, schemas,
 * skeletons, columns, pointers in issues and proposed changes all come from those tables. A fact is added in one place,
 * the interface of its record:
 *
 * <pre>
 * &#64;Fact(fr = "nuits par mois", en = "nights a month")
 * Optional&lt;&#64;Min(0) &#64;Max(31) Integer&gt; getNights();
 * </pre>
 *
 * <p>Its name in files is {@code nights}, its field {@code PostFields.NIGHTS} and its input {@code DossierInputs.NIGHTS},
 * {@code posts[].nights}. The order of accessors is that of files. {@link fr.tempspartage.domain.field.Fact} and
 * {@link fr.tempspartage.domain.field.Described} say what else can be stated; what is forgotten, such as the limit of a
 * text, is refused by the compiler. A class of identifiers has a constant {@code TYPE}, a
 * {@link fr.tempspartage.domain.field.ScalarType}. No file is read or written here.
 */
@AspStyle
@NullMarked
package fr.tempspartage.domain.field;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
