package fr.tempspartage.io.register;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.register.RegisterFile;
import fr.tempspartage.domain.register.RegisterKind;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.FileKind;
import fr.tempspartage.io.table.TableText;
import fr.tempspartage.io.table.UnreadableTableException;
import fr.tempspartage.io.table.Workbook;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads the files of a folder, each by what it holds. */
final class FileReader {

    /** Largest size of a file, expanded where it is compressed. */
    static final long LARGEST = 4L << 30;

    private static final int HEAD = 1 << 16;
    private static final Pattern FINESS_LINE =
            Pattern.compile("(finess;[a-z-]+;[^;\r\n]*;[0-9-]*\r?|(structureet|geolocalisation);.*)", Pattern.DOTALL);
    private static final Pattern WHITE = Pattern.compile("[\\s\\uFEFF]*");

    final List<Part<Establishments>> establishments = new ArrayList<>();
    final List<Part<HospitalGroups>> groups = new ArrayList<>();
    final List<Part<Zones>> zones = new ArrayList<>();
    final List<Part<Communes>> communes = new ArrayList<>();

    /** Reads one file; where nothing of it can be used, its issues say why. */
    RegisterReading read(Path path, RegisterFile file) {
        Said said = new Said();
        Optional<Read> read = Optional.empty();
        try {
            read = content(path, file, said);
        } catch (UnreadableTableException e) {
            said.add(e.issue());
        } catch (Bounded.TooLargeException e) {
            said.add(IssueCode.TOO_LARGE, 0, 0, () -> Map.of("max", Long.toString(LARGEST)));
        } catch (IOException e) {
            said.refused(0, 0, "Ce fichier ne peut être lu jusqu’au bout", "This file cannot be read to its end");
        }
        return read.map(one -> new RegisterReading(
                        file.getFile(), Optional.of(one.kind), one.name, ImmutableList.copyOf(said.inOrder())))
                .orElseGet(() -> RegisterReading.refused(file.getFile(), said.inOrder()));
    }

    private record Read(RegisterKind kind, String name) {}

    private Optional<Read> content(Path path, RegisterFile file, Said said) throws IOException {
        byte[] head;
        try (InputStream bytes = open(path)) {
            head = bytes.readNBytes(HEAD);
        }
        if (head.length == 0) {
            said.refused(0, 0, "Ce fichier est vide", "This file is empty");
            return Optional.empty();
        }
        if (head[0] == 'P' && head.length > 1 && head[1] == 'K') {
            return declared(RegisterKind.ZONES, file, said) ? workbook(path, file, said) : Optional.empty();
        }
        Optional<Bilingual> other = FileKind.of(head);
        if (other.isPresent()) {
            said.add(IssueCode.OTHER_FORMAT, 0, 0, () -> Map.of("kind", other.get()));
            return Optional.empty();
        }
        String start = WHITE.matcher(new String(head, StandardCharsets.UTF_8)).replaceFirst("");
        if (start.startsWith("{")) {
            return declared(RegisterKind.FINESS, file, said) ? finessJson(path, file, said) : Optional.empty();
        }
        if (FINESS_LINE.matcher(start.lines().findFirst().orElse("")).matches()) {
            return declared(RegisterKind.FINESS, file, said) ? finessCsv(path, file, said) : Optional.empty();
        }
        try (TextLines lines = new TextLines(TableText.of(open(path)))) {
            Optional<Table> table = Table.of(lines, said);
            return table.isEmpty() ? unknown(said) : table(table.get(), file, said);
        }
    }

    private static InputStream open(Path path) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), HEAD);
        bytes.mark(2);
        boolean compressed = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return new Bounded(compressed ? new GZIPInputStream(bytes, HEAD) : bytes, LARGEST);
    }

    private Optional<Read> finessCsv(Path path, RegisterFile file, Said said) throws IOException {
        Charset charset;
        try (InputStream bytes = open(path)) {
            charset = TextLines.charset(bytes, TextLines.LATIN_9);
        }
        try (TextLines lines = new TextLines(new InputStreamReader(open(path), charset))) {
            FinessCsv csv = new FinessCsv(said);
            Establishments read = csv.read(lines);
            return read == null ? Optional.empty() : finess(read, csv.day(), file, said);
        }
    }

    private Optional<Read> finessJson(Path path, RegisterFile file, Said said) throws IOException {
        try (InputStream bytes = open(path)) {
            FinessJson json = new FinessJson(said, bytes);
            Establishments read = json.read();
            if (read == null) {
                return Optional.empty();
            }
            Optional<Read> made = finess(read, json.day(), file, said);
            Part<Establishments> part = establishments.get(establishments.size() - 1);
            FinessGroups.of(json, said).ifPresent(found -> groups.add(part.with(found)));
            return made;
        }
    }

    private Optional<Read> finess(Establishments read, Optional<LocalDate> day, RegisterFile file, Said said) {
        String name = file.getName().orElseGet(() -> named("FINESS", day, file));
        establishments.add(part(read, name, day, file));
        return dated(RegisterKind.FINESS, name, day.isPresent(), file, said);
    }

    private Optional<Read> table(Table table, RegisterFile file, Said said) throws IOException {
        if (HospitalGroupCsv.isHeader(table)) {
            return declared(RegisterKind.HOSPITAL_GROUPS, file, said) ? groups(table, file, said) : Optional.empty();
        }
        if (ZoneTable.isHeader(table)) {
            return declared(RegisterKind.ZONES, file, said) ? zones(table, file, said) : Optional.empty();
        }
        if (CommuneCsv.isHeader(table)) {
            return declared(RegisterKind.COMMUNES, file, said) ? communes(table, file, said) : Optional.empty();
        }
        return unknown(said);
    }

    private Optional<Read> groups(Table table, RegisterFile file, Said said) throws IOException {
        HospitalGroupCsv csv = new HospitalGroupCsv(said);
        HospitalGroups read = csv.read(table);
        if (read == null) {
            return Optional.empty();
        }
        String name = file.getName().orElseGet(() -> named("GHT", Optional.empty(), file));
        groups.add(part(read, name, Optional.empty(), file));
        return dated(RegisterKind.HOSPITAL_GROUPS, name, csv.isDated(), file, said);
    }

    private Optional<Read> workbook(Path path, RegisterFile file, Said said) throws IOException {
        Zones.Builder built = new Zones.Builder();
        ZoneWorkbook reader = new ZoneWorkbook(said, built);
        try (Workbook workbook = Workbook.open(path)) {
            reader.read(workbook);
        }
        return zones(built, reader.day(), file, said);
    }

    private Optional<Read> zones(Table table, RegisterFile file, Said said) throws IOException {
        Zones.Builder built = new Zones.Builder();
        ZoneTable reader = new ZoneTable(said, built);
        reader.read(table);
        return zones(built, reader.day(), file, said);
    }

    private Optional<Read> zones(Zones.Builder built, Optional<LocalDate> day, RegisterFile file, Said said) {
        if (built.isEmpty()) {
            said.refused(0, 0, "Aucun lieu n’a pu être lu dans ce zonage", "No place could be read in this zoning");
            return Optional.empty();
        }
        int padded = built.padded();
        if (padded > 0) {
            said.value(
                    0,
                    0,
                    Bilingual.of(
                            "le zéro perdu au début de " + padded
                                    + (padded == 1 ? " code est rétabli" : " codes est rétabli"),
                            "the zero lost at the start of " + padded
                                    + (padded == 1 ? " code is put back" : " codes is put back")));
        }
        String name = file.getName().orElseGet(() -> named("zonage", day, file));
        zones.add(part(built.build(), name, day, file));
        return dated(RegisterKind.ZONES, name, day.isPresent(), file, said);
    }

    private Optional<Read> communes(Table table, RegisterFile file, Said said) throws IOException {
        Communes read = new CommuneCsv(said).read(table);
        if (read == null) {
            return Optional.empty();
        }
        String name = file.getName().orElseGet(() -> named("communes", Optional.empty(), file));
        communes.add(part(read, name, Optional.empty(), file));
        return Optional.of(new Read(RegisterKind.COMMUNES, name));
    }

    private static <T> Part<T> part(T content, String name, Optional<LocalDate> day, RegisterFile file) {
        return new Part<>(
                content,
                name,
                day,
                file.getValidFrom(),
                file.getValidUntil(),
                file.getProfession().orElse(Profession.PHYSICIAN));
    }

    private static String named(String what, Optional<LocalDate> day, RegisterFile file) {
        return what + " " + day.map(LocalDate::toString).orElse("(" + file.getFile() + ")");
    }

    private static Optional<Read> dated(
            RegisterKind kind, String name, boolean byItself, RegisterFile file, Said said) {
        if (!byItself && file.getValidFrom().isEmpty() && file.getValidUntil().isEmpty()) {
            said.undated();
        }
        return Optional.of(new Read(kind, name));
    }

    private static boolean declared(RegisterKind found, RegisterFile file, Said said) {
        boolean same = file.getKind().map(found::equals).orElse(true);
        if (!same) {
            Bilingual declared = file.getKind().orElseThrow().label();
            said.refused(
                    1,
                    1,
                    "Ce fichier est annoncé comme «\u00a0" + declared.fr() + "\u00a0», et son contenu est «\u00a0"
                            + found.label().fr() + "\u00a0»",
                    "This file is announced as '" + declared.en() + "', and holds '"
                            + found.label().en() + "'");
        }
        return same;
    }

    private static Optional<Read> unknown(Said said) {
        said.refused(
                1,
                1,
                "Le contenu de ce fichier n’est celui d’aucun référentiel connu (FINESS, zonage, GHT, communes)",
                "The content of this file is that of no register that is known (FINESS, zoning, GHT, communes)");
        return Optional.empty();
    }
}
