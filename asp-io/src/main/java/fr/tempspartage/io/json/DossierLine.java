package fr.tempspartage.io.json;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.ReadResult;

/**
 * One dossier of a file in JSON Lines (<i>une ligne, un dossier</i>).
 *
 * @param line the line of the file, from 1; the issues have it as well
 * @param result what came of reading the line
 */
public record DossierLine(int line, ReadResult<Dossier> result) {}
