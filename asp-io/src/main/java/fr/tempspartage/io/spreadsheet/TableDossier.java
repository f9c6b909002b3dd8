package fr.tempspartage.io.spreadsheet;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.ReadResult;

/**
 * One dossier of a table (<i>une ligne, un dossier</i>), or what is wrong with the table itself.
 *
 * @param number the number of the dossier in the table, from 1; 0 for what concerns the table and no single dossier, such as
 *     an unknown column or a partner of a dossier that is not there
 * @param row the row of the table, from 1, as spreadsheets show it; 0 for the whole file
 * @param result what came of reading it; the issues have sheet, row and column
 */
public record TableDossier(int number, int row, ReadResult<Dossier> result) {}
