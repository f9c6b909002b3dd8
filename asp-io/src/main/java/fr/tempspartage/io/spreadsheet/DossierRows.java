package fr.tempspartage.io.spreadsheet;

import java.io.Closeable;
import java.util.Iterator;

/** Dossiers of a table, one in memory at a time (<i>lignes</i>); closing it closes the file. */
public interface DossierRows extends Iterator<TableDossier>, Closeable {

    @Override
    void close();
}
