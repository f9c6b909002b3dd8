package fr.tempspartage.web.campaign;

import java.time.Duration;

/**
 * How much is done and kept at once (<i>limites</i>).
 *
 * @param upload most bytes of an upload
 * @param expanded most bytes that may come out of a compressed one
 * @param stored most bytes that one campaign keeps of its dossiers
 * @param records most records of one campaign
 * @param running how many examinations run at once
 * @param waiting how many more may wait
 * @param kept how many campaigns are kept
 * @param unused after which time without use one is deleted
 */
record Limits(
        long upload, long expanded, long stored, int records, int running, int waiting, int kept, Duration unused) {

    static final Limits STANDARD = new Limits(200L << 20, 4L << 30, 2L << 30, 250_000, 2, 3, 16, Duration.ofHours(1));
}
