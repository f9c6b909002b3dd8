package fr.tempspartage.io.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.domain.register.HospitalGroupRegister;
import fr.tempspartage.domain.register.RegisterFile;
import fr.tempspartage.domain.register.RegisterList;
import fr.tempspartage.domain.register.RegisterListFields;
import fr.tempspartage.domain.register.ZoneRegister;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.Notation;
import fr.tempspartage.io.spreadsheet.DossierTables;
import fr.tempspartage.rules.call.AssessmentContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folder of registers (<i>répertoire de référentiels</i>): the official files of FINESS, of a zoning, of the hospital groups and
 * of the communes, each optional, read once.
 *
 * <p>{@code registers.yaml} in the folder, where there is one, names its files, with the name shown beside each answer, the
 * source and the days on which each holds; any other file there is not read. Without it, every file {@code .csv}, {@code
 * .txt}, {@code .json}, {@code .gz}, {@code .xlsx} and {@code .ods} is read by what it holds, and holds for any day unless it
 * says otherwise. Compressed files ({@code gzip}) are read as they are.
 *
 * <p>A line that cannot be used is a warning and never loses the others. A file of which nothing can be used is an error: the
 * folder is then not {@linkplain #isUsable() usable}, since an answer without that register would not be the one asked for.
 * This class is immutable and thread-safe.
 */
public final class RegisterFolder {

    /** File that lists the others. */
    public static final String LIST = "registers.yaml";

    private static final List<String> ENDINGS = List.of(".csv", ".txt", ".json", ".gz", ".xlsx", ".ods");

    private final ImmutableList<RegisterReading> readings;
    private final ImmutableList<String> passedOver;
    private final Optional<EstablishmentRegister> establishments;
    private final Optional<HospitalGroupRegister> groups;
    private final Optional<ZoneRegister> zones;
    private final Optional<Part<Communes>> communes;

    private RegisterFolder(List<RegisterReading> readings, List<String> passedOver, FileReader files) {
        this.readings = ImmutableList.copyOf(readings);
        this.passedOver = ImmutableList.copyOf(passedOver);
        this.establishments = Optional.of(new Parts<>(files.establishments))
                .filter(parts -> !parts.isEmpty())
                .map(DatedEstablishments::new);
        this.groups = Optional.of(new Parts<>(files.groups))
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new DatedHospitalGroups(parts, establishments));
        this.communes = files.communes.stream().findFirst();
        this.zones = Optional.of(new Parts<>(files.zones))
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new DatedZones(parts, communes.map(Part::content)));
    }

    /**
     * Reads a folder.
     *
     * @throws UncheckedIOException if there is no such folder, or it cannot be listed
     */
    public static RegisterFolder read(Path folder) {
        List<Path> inside;
        try (Stream<Path> files = Files.list(folder)) {
            inside = files.filter(file -> !Files.isDirectory(file)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path list = folder.resolve(LIST);
        return Files.exists(list) ? listed(folder, list, inside) : unlisted(inside);
    }

    private static RegisterFolder listed(Path folder, Path list, List<Path> inside) {
        FileReader reader = new FileReader();
        List<RegisterReading> readings = new ArrayList<>();
        ReadResult<RegisterList> result = list(list);
        readings.add(new RegisterReading(LIST, Optional.empty(), LIST, ImmutableList.copyOf(result.issues())));
        List<String> others =
                new ArrayList<>(inside.stream().map(RegisterFolder::name).toList());
        others.remove(LIST);
        for (RegisterFile file : result.value().map(RegisterList::getRegisters).orElse(ImmutableList.of())) {
            boolean there = others.remove(file.getFile());
            readings.add(there ? reader.read(folder.resolve(file.getFile()), file) : notThere(file.getFile()));
        }
        return new RegisterFolder(readings, others, reader);
    }

    private static ReadResult<RegisterList> list(Path list) {
        try {
            byte[] bytes = Files.readAllBytes(list);
            return AspJson.standard()
                    .read(RegisterListFields.TYPE, new String(bytes, StandardCharsets.UTF_8), Notation.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that is none of a file beside the list: also one with a path in it. */
    private static RegisterReading notThere(String file) {
        Said said = new Said();
        said.refused(
                0,
                0,
                "Ce fichier n’est pas dans le répertoire (ou y figure deux fois dans " + LIST + ")",
                "This file is not in the folder (or stands twice in " + LIST + ")");
        return RegisterReading.refused(file, said.inOrder());
    }

    private static RegisterFolder unlisted(List<Path> inside) {
        FileReader reader = new FileReader();
        List<RegisterReading> readings = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Path path : inside) {
            String name = name(path);
            if (ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
                readings.add(reader.read(path, RegisterFile.builder().file(name).build()));
            } else {
                others.add(name);
            }
        }
        if (readings.isEmpty()) {
            Said said = new Said();
            said.refused(0, 0, "Ce répertoire ne contient aucun référentiel", "This folder holds no register");
            readings.add(RegisterReading.refused("", said.inOrder()));
        }
        return new RegisterFolder(readings, others, reader);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** What came of each file, in the order of the list, or of the names. */
    public ImmutableList<RegisterReading> readings() {
        return readings;
    }

    /** Files of the folder that were not read, for their name or since the list does not name them. */
    public ImmutableList<String> passedOver() {
        return passedOver;
    }

    /** Whether no file is wrong as a whole. */
    public boolean isUsable() {
        return readings.stream().flatMap(reading -> reading.issues().stream()).noneMatch(Issue::isError);
    }

    /** Every issue of every file on lines of its own, after the name of its file; empty if there is none. */
    public String describe(Language language) {
        return readings.stream()
                .flatMap(reading ->
                        reading.issues().stream().map(issue -> reading.file() + ":" + issue.format(language)))
                .collect(Collectors.joining("\n"));
    }

    /** Same context with the registers of this folder, in place of others of the same kinds. */
    public AssessmentContext in(AssessmentContext context) {
        AssessmentContext all = context;
        if (establishments.isPresent()) {
            all = all.with(establishments.get());
        }
        if (groups.isPresent()) {
            all = all.with(groups.get());
        }
        return zones.isPresent() ? all.with(zones.get()) : all;
    }

    /**
     * Same reader, which takes the hospital groups of these registers as known, and says what {@link #check} says of each
     * dossier, with its line and column.
     *
     * @param day the day of the assessment
     */
    public AspJson reader(AspJson reader, LocalDate day) {
        return reader.knowingGroups(groups(day)).checking(dossier -> check(dossier, day));
    }

    /** Same reader of tables, as {@link #reader(AspJson, LocalDate)}. */
    public DossierTables reader(DossierTables reader, LocalDate day) {
        return reader.knowingGroups(groups(day)).checking(dossier -> check(dossier, day));
    }

    /** Hospital groups that the registers know on a day. */
    ImmutableSet<TerritorialHospitalGroup> groups(LocalDate day) {
        return groups.map(register -> register.groups(day)).orElse(ImmutableSet.of());
    }

    /**
     * Looks up the numbers of a dossier: FINESS numbers that the register does not know, codes of communes that are part of
     * another one since, or that are postal codes.
     *
     * @param day the day of the assessment
     * @return warnings, with the JSON pointer of each value
     */
    public List<Issue> check(Dossier dossier, LocalDate day) {
        return new DossierNumbers(establishments, communes, day).check(dossier);
    }
}
