package fr.tempspartage.io.bulk;

/**
 * Place in the input between two batches.
 *
 * @param offset how much is read: bytes after expansion, or rows of a table
 * @param records the number of records up to here
 * @param line the number of lines or rows up to here
 * @param checksum what the input up to here, or the whole table, comes to
 */
record Position(long offset, long records, int line, long checksum) {

    static final Position START = new Position(0, 0, 0, 0);
}
