/**
 * One description of each record (<i>fiche</i>), field by field: name in files, label in both languages, type, getter and
 * setter.
 *
 * <p>Readers, writers, schemas, columns, pointers in issues, the inputs of rules and the changes that they propose all
 * come from a {@link fr.tempspartage.domain.field.RecordType}; an {@link fr.tempspartage.domain.field.Input} is a path
 * of fields to one fact. The tables themselves stand beside their types ({@code PostFields} beside {@code Post}), and no
 * file is read or written here.
 */
@AspStyle
@NullMarked
package fr.tempspartage.domain.field;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
