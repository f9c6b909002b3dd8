package fr.tempspartage.io.bulk;

import fr.tempspartage.io.Issue;

/**
 * First issue of a record (<i>première anomalie</i>).
 *
 * @param number the number of the record, from 1
 * @param line the line or the row of the file that holds the record
 */
public record BulkIssue(long number, int line, Issue issue) {}
