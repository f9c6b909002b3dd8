package fr.tempspartage.io.register;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.domain.register.HospitalGroupRegister;
import fr.tempspartage.domain.register.ZoneRegister;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.Registers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A folder of registers that a test fills, and the questions to what is read of it. */
final class Folder {

    static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private final Path path;

    Folder(Path path) {
        this.path = path;
    }

    /** The samples of asp-examples. */
    static Folder samples() {
        return new Folder(Path.of("..", "asp-examples", "registers"));
    }

    Folder with(String name, String text) {
        return with(name, text, StandardCharsets.UTF_8);
    }

    Folder with(String name, String text, Charset charset) {
        return with(name, text.getBytes(charset));
    }

    Folder with(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    RegisterFolder read() {
        return RegisterFolder.read(path);
    }

    /** Every issue of every file, each after the name of its file. */
    String said(Language language) {
        return read().describe(language);
    }

    Registers registers() {
        return read().in(AssessmentContext.on(DAY)).registers();
    }

    EstablishmentRegister establishments() {
        return registers().establishments().orElseThrow();
    }

    HospitalGroupRegister groups() {
        return registers().hospitalGroups().orElseThrow();
    }

    ZoneRegister zones() {
        return registers().zones().orElseThrow();
    }

    Optional<EstablishmentRegister.Entry> on(String finess, LocalDate day) {
        return establishments().establishment(Finess.parse(finess), day);
    }

    /** Line of an establishment in an extraction, with what the tests look at. */
    static String line(
            String finess, String entity, String name, String category, String aggregate, String espic, String place) {
        String[] at = place.split("/", -1);
        return String.format(
                Locale.ROOT,
                "structureet;%s;%s;%s;;;;;;;;;%s;%s;;;;;%s;;%s;;;;;;%s;;1979-02-13;1979-02-13;2020-02-04;\n",
                finess,
                entity,
                name,
                at[1],
                at[0],
                category,
                aggregate,
                espic);
    }
}
