package fr.tempspartage.io.table;

import java.util.Iterator;

/** Sheet of a workbook (<i>feuille</i>). */
public interface Sheet {

    /** Name as it is shown. */
    String name();

    /** Whether the file says that it is not shown. */
    boolean isHidden();

    /**
     * Reads the rows that are not empty, one in memory at a time, in ascending order; may be asked several times.
     *
     * @throws UnreadableTableException if the sheet cannot be read, as does each step of the iterator
     */
    Iterator<Row> rows();
}
