package fr.tempspartage.io.table;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.scalar.FileKind;
import fr.tempspartage.io.scalar.ScalarReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;

/**
 * Guard before the readers of workbooks (<i>garde</i>): one pass over the archive, which inflates every entry once and keeps
 * nothing of it. It sees the same entries as the readers, by the same directory of the archive.
 */
final class WorkbookGuard {

    /** Largest size of the file, in bytes. */
    static final long MAX_FILE = 100_000_000;

    static final int MAX_ENTRIES = 200;

    /** Largest size of all entries when inflated, in bytes. */
    static final long MAX_INFLATED = 200_000_000;

    static final int MAX_RATIO = 100;

    /** Largest size of a part that a reader keeps in memory, such as the texts shared by the cells. */
    static final long MAX_KEPT = 16_000_000;

    /** Most texts that cells share. */
    static final int MAX_SHARED = 400_000;

    private static final long FREE_OF_RATIO = 1_000_000;
    private static final int MAX_DIRECTORY = 128 * 1024;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LOCATOR_64_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int BUFFER = 1 << 16;
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private final SeekableByteChannel channel;
    private final byte[] buffer = new byte[BUFFER];
    private long inflated;
    private long sharedTexts;
    private long greatestIndex = -1;

    /** Kind of a workbook. */
    enum Kind {
        XLSX,
        ODS
    }

    /**
     * Workbook that passed.
     *
     * @param zip its archive, to be closed by whoever reads it; one that is forgotten closes itself and its channel some day
     */
    record Passed(Kind kind, ZipFile zip) {}

    private WorkbookGuard(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /**
     * Looks at all of an archive, and leaves it open for the reader.
     *
     * @throws UnreadableTableException if it is refused
     * @throws IOException if it is not whole
     */
    static Passed check(SeekableByteChannel channel) throws IOException {
        return new WorkbookGuard(channel).check();
    }

    private Passed check() throws IOException {
        kindOfFile();
        directory();
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        names(entries);
        Kind kind = kind(zip);
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory()) {
                inflate(zip, entry, kind);
            }
        }
        if (greatestIndex >= sharedTexts) {
            throw UnreadableTableException.damaged(
                    Bilingual.of("un texte du classeur manque", "a text of the workbook is missing"));
        }
        return new Passed(kind, zip);
    }

    private void kindOfFile() throws IOException {
        if (channel.size() > MAX_FILE) {
            throw UnreadableTableException.unsafe(
                    Bilingual.of(
                            "il dépasse " + MAX_FILE / 1_000_000 + " Mo", "it exceeds " + MAX_FILE / 1_000_000 + " MB"),
                    Bilingual.of("faut-il l’enregistrer en .csv", "save it as .csv"));
        }
        byte[] start = read(0, 4096);
        if (!new String(start, 0, Math.min(4, start.length), StandardCharsets.ISO_8859_1).equals("PK\u0003\u0004")) {
            if (start.length >= 4 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF && holdsEncryptedPackage()) {
                throw UnreadableTableException.other(Bilingual.of(
                        "un classeur ou un document protégé par un mot de passe",
                        "a workbook or a document protected by a password"));
            }
            throw UnreadableTableException.other(
                    FileKind.of(start).orElse(Bilingual.of("un texte ou un autre fichier", "a text or another file")));
        }
    }

    /** Whether a file of Office of the old kind holds a new one that is encrypted: its directory says so in UTF-16. */
    private boolean holdsEncryptedPackage() throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (long at = 0; at < channel.size(); at += BUFFER - name.length) {
            String text = new String(read(at, BUFFER), StandardCharsets.ISO_8859_1);
            if (text.contains(new String(name, StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }

    /** Bounds the directory before any reader makes objects of its entries, whatever number it states. */
    private void directory() throws IOException {
        long size = channel.size();
        long from = Math.max(0, size - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer end = ByteBuffer.wrap(read(from, (int) (size - from))).order(ByteOrder.LITTLE_ENDIAN);
        int at = end.limit() - END_LENGTH;
        while (at >= 0 && end.getInt(at) != END_SIGNATURE) {
            at--;
        }
        if (at < 0) {
            throw new IOException("no end of the directory");
        }
        int entries = Short.toUnsignedInt(end.getShort(at + 10));
        long length = Integer.toUnsignedLong(end.getInt(at + 12));
        long start = Integer.toUnsignedLong(end.getInt(at + 16));
        boolean large = at >= LOCATOR_64_LENGTH && end.getInt(at - LOCATOR_64_LENGTH) == LOCATOR_64_SIGNATURE;
        if (entries > MAX_ENTRIES || length > MAX_DIRECTORY) {
            throw tooManyEntries();
        }
        if (large || start + length != from + at) {
            throw new IOException("the directory is not where the file says");
        }
    }

    private static UnreadableTableException tooManyEntries() {
        return UnreadableTableException.unsafe(
                Bilingual.of(
                        "il contient plus de " + MAX_ENTRIES + " fichiers",
                        "it holds more than " + MAX_ENTRIES + " files"),
                Bilingual.of("faut-il l’enregistrer sans images ni objets", "save it without pictures and objects"));
    }

    private void names(List<ZipArchiveEntry> entries) {
        if (entries.size() > MAX_ENTRIES) {
            throw tooManyEntries();
        }
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            String shown = ScalarReading.shown(name);
            // The reader of names turns backslashes into slashes: the bytes tell.
            byte[] raw = entry.getRawName() == null ? new byte[0] : entry.getRawName();
            boolean backslash =
                    name.indexOf('\\') >= 0 || new String(raw, StandardCharsets.ISO_8859_1).indexOf('\\') >= 0;
            if (name.isEmpty() || name.startsWith("/") || name.contains("..") || backslash) {
                throw UnreadableTableException.unsafe(
                        Bilingual.of(
                                "il contient un fichier au nom refusé, «\u00a0" + shown + "\u00a0»",
                                "it holds a file with a name that is refused, '" + shown + "'"),
                        Bilingual.of(
                                "vient-il d’une autre source qu’un tableur", "it does not come from a spreadsheet"));
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw UnreadableTableException.unsafe(
                        Bilingual.of(
                                "il contient deux fois le fichier «\u00a0" + shown + "\u00a0»",
                                "it holds the file '" + shown + "' twice"),
                        Bilingual.of(
                                "vient-il d’une autre source qu’un tableur", "it does not come from a spreadsheet"));
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw encrypted();
            }
            if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
                throw UnreadableTableException.unsafe(
                        Bilingual.of(
                                "il est compressé par une méthode qu’aucun tableur n’emploie",
                                "it is compressed by a method that no spreadsheet uses"),
                        Bilingual.of(
                                "faut-il l’enregistrer de nouveau dans un tableur", "save it again in a spreadsheet"));
            }
        }
    }

    private static UnreadableTableException encrypted() {
        return UnreadableTableException.other(
                Bilingual.of("un classeur protégé par un mot de passe", "a workbook protected by a password"));
    }

    private Kind kind(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw UnreadableTableException.other(
                    Bilingual.of("un classeur binaire (.xlsb)", "a binary workbook (.xlsb)"));
        }
        if (zip.getEntry("[Content_Types].xml") != null) {
            if (zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
                throw UnreadableTableException.other(
                        Bilingual.of("un document d’Office (.docx, .pptx)", "a document of Office (.docx, .pptx)"));
            }
            return Kind.XLSX;
        }
        ZipArchiveEntry mimetype = zip.getEntry("mimetype");
        if (mimetype != null) {
            try (InputStream in = zip.getInputStream(mimetype)) {
                String type = new String(in.readNBytes(BUFFER), StandardCharsets.US_ASCII).strip();
                if (type.equals(ODS) && zip.getEntry("content.xml") != null) {
                    return Kind.ODS;
                }
            }
            throw UnreadableTableException.other(
                    Bilingual.of("un autre document d’OpenDocument", "another document of OpenDocument"));
        }
        throw UnreadableTableException.other(Bilingual.of("une archive ZIP", "a ZIP archive"));
    }

    private void inflate(ZipFile zip, ZipArchiveEntry entry, Kind kind) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin")) {
            throw UnreadableTableException.other(
                    Bilingual.of("un classeur avec macros (.xlsm)", "a workbook with macros (.xlsm)"));
        }
        XmlScan scan = new XmlScan(name);
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            InputStreamStatistics read = in instanceof InputStreamStatistics statistics ? statistics : null;
            for (int n = in.readNBytes(buffer, 0, BUFFER); n > 0; n = in.readNBytes(buffer, 0, BUFFER)) {
                size += n;
                inflated += n;
                if (inflated > MAX_INFLATED) {
                    throw tooLarge();
                }
                if (read != null && size > FREE_OF_RATIO && size / MAX_RATIO > read.getCompressedCount()) {
                    throw UnreadableTableException.unsafe(
                            Bilingual.of(
                                    "une fois décompressé il est plus de " + MAX_RATIO + " fois plus gros",
                                    "it is more than " + MAX_RATIO + " times larger once inflated"),
                            Bilingual.of(
                                    "faut-il l’enregistrer de nouveau dans un tableur",
                                    "save it again in a spreadsheet"));
                }
                scan.take(buffer, n);
                if ((size > MAX_KEPT && !scan.isStreamed()) || sharedTexts + scan.sharedTexts() > MAX_SHARED) {
                    throw tooManyTexts();
                }
            }
        }
        scan.end();
        sharedTexts += scan.sharedTexts();
        greatestIndex = Math.max(greatestIndex, scan.greatestIndex());
        if (scan.isEncrypted() && kind == Kind.ODS) {
            throw encrypted();
        }
    }

    private static UnreadableTableException tooLarge() {
        return UnreadableTableException.unsafe(
                Bilingual.of(
                        "une fois décompressé il dépasse " + MAX_INFLATED / 1_000_000 + " Mo",
                        "it exceeds " + MAX_INFLATED / 1_000_000 + " MB once inflated"),
                Bilingual.of("faut-il l’enregistrer en .csv", "save it as .csv"));
    }

    private static UnreadableTableException tooManyTexts() {
        return UnreadableTableException.unsafe(
                Bilingual.of(
                        "il contient plus de " + MAX_SHARED + " textes différents, ou plus de " + MAX_KEPT / 1_000_000
                                + " Mo de " + "textes et de styles",
                        "it holds more than " + MAX_SHARED + " different texts, or more than " + MAX_KEPT / 1_000_000
                                + " MB of texts and styles"),
                Bilingual.of("faut-il l’enregistrer en .csv", "save it as .csv"));
    }

    /** At most some bytes from a place on. */
    private byte[] read(long from, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(most, channel.size() - from)));
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // until it is full
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
