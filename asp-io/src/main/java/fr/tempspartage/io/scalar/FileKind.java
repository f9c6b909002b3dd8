package fr.tempspartage.io.scalar;

import fr.tempspartage.domain.Bilingual;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Kind of a file that is no text in UTF-8 (<i>nature du fichier</i>), by its first bytes: a spreadsheet, an office
 * document, a PDF, UTF-16, an archive.
 */
public final class FileKind {

    private static final int LOOKED_AT = 4096;
    private static final int FEW = 64;

    private FileKind() {}

    /** What a file is, if its first bytes tell that it is no text in UTF-8. */
    public static Optional<Bilingual> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of(ofZip(start));
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(Bilingual.of(
                    "un classeur ou un document d’Office (.xls, .doc)",
                    "a workbook or a document of Office (.xls, .doc)"));
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of(Bilingual.of("un document PDF", "a PDF document"));
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of(Bilingual.of("un document RTF", "an RTF document"));
        }
        if (start.startsWith("\u001F\u008B")) {
            return Optional.of(Bilingual.of("un fichier compressé (gzip)", "a compressed file (gzip)"));
        }
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF") || isEverySecondByteZero(bytes)) {
            return Optional.of(Bilingual.of("un texte en UTF-16", "a text in UTF-16"));
        }
        return Optional.empty();
    }

    private static Bilingual ofZip(String start) {
        if (start.contains("xl/") || start.contains("opendocument.spreadsheet")) {
            return Bilingual.of("un classeur (.xlsx, .ods)", "a spreadsheet (.xlsx, .ods)");
        }
        if (start.contains("word/") || start.contains("opendocument.text")) {
            return Bilingual.of("un document de texte (.docx, .odt)", "a text document (.docx, .odt)");
        }
        return start.contains("[Content_Types].xml")
                ? Bilingual.of("un classeur ou un document d’Office", "a workbook or a document of Office")
                : Bilingual.of("une archive ZIP", "a ZIP archive");
    }

    /** UTF-16 without a byte order mark: letters of Europe have a byte of zero on one side. */
    private static boolean isEverySecondByteZero(byte[] bytes) {
        int length = Math.min(bytes.length, FEW) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        return length >= 4 && ((even == length / 2 && odd == 0) || (odd == length / 2 && even == 0));
    }
}
