package fr.tempspartage.io.bulk;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.ReadResult;

/** Some records of the input, one after the other, read on whatever thread asks for them. */
interface Batch {

    /** Number of records. */
    int size();

    /** Line or row of a record, from 1. */
    int line(int record);

    /** Reads a record. */
    ReadResult<Dossier> read(int record);

    /** Where the input stands after this batch. */
    Position end();
}
