package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.ReadResult;

/**
 * Dossier of the form platform (<i>dossier importé</i>): what was made of it, and what became of each of its fields.
 *
 * @param file the file it stands in
 * @param number its number on the platform; empty if the file does not say it
 * @param result the dossier, or every issue at its place in that file
 * @param fields each field, those in repeated blocks once for each row
 */
public record ImportedDossier(
        String file, String number, ReadResult<Dossier> result, ImmutableList<ImportedField> fields) {}
