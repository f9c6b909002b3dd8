package fr.tempspartage.io.register;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers of a dossier that registers know otherwise, or do not know. */
final class DossierNumbers {

    private static final int NAMED = 6;

    private final Optional<EstablishmentRegister> establishments;
    private final Optional<Part<Communes>> communes;
    private final LocalDate day;
    private final List<Issue> issues = new ArrayList<>();

    DossierNumbers(Optional<EstablishmentRegister> establishments, Optional<Part<Communes>> communes, LocalDate day) {
        this.establishments = establishments;
        this.communes = communes;
        this.day = day;
    }

    List<Issue> check(Dossier dossier) {
        establishments.ifPresent(register -> {
            each(DossierInputs.FINESS, dossier, Finess.class, (finess, at) -> finess(finess, at, register));
            each(
                    DossierInputs.LEGAL_ENTITY_FINESS,
                    dossier,
                    Finess.class,
                    (finess, at) -> finess(finess, at, register));
        });
        communes.ifPresent(known -> {
            each(DossierInputs.SITE_COMMUNE, dossier, InseeCode.class, (code, at) -> commune(code, at, known));
            each(DossierInputs.SEAT_COMMUNE, dossier, InseeCode.class, (code, at) -> commune(code, at, known));
        });
        return issues;
    }

    /** What is done with one value. */
    private interface Look<T> {

        void at(T value, String pointer);
    }

    private static <T> void each(Input<?> input, Dossier dossier, Class<T> type, Look<T> look) {
        for (Reading<?> reading : input.read(dossier)) {
            reading.value().filter(type::isInstance).ifPresent(value -> look.at(type.cast(value), reading.pointer()));
        }
    }

    private void finess(Finess finess, String pointer, EstablishmentRegister register) {
        if (register.establishment(finess, day).isEmpty()) {
            Bilingual on = Bilingual.of(Dates.day(day, Language.FRENCH), Dates.day(day, Language.ENGLISH));
            add(IssueCode.NOT_IN_REGISTER, pointer, Map.of("text", finess, "register", register.name(day), "day", on));
        }
    }

    private void commune(InseeCode code, String pointer, Part<Communes> known) {
        Communes all = known.content();
        String text = code.toString();
        if (all.exists(text)) {
            return;
        }
        Optional<Communes.Merged> merged = all.merged(text);
        List<String> bearing = all.ofPostalCode(text);
        if (merged.isPresent()) {
            String into = merged.get().into();
            String named = all.named(into);
            Bilingual present = merged.get()
                    .since()
                    .map(from -> Bilingual.of(
                            named + " depuis le " + Dates.day(from, Language.FRENCH),
                            named + " since " + Dates.day(from, Language.ENGLISH)))
                    .orElse(Bilingual.of(named, named));
            add(IssueCode.MERGED_COMMUNE, pointer, Map.of("text", text, "present", present, "code", into));
        } else if (!bearing.isEmpty()) {
            int more = bearing.size() - NAMED;
            String named = bearing.stream().limit(NAMED).map(all::named).collect(Collectors.joining(", "));
            Bilingual list = more <= 0
                    ? Bilingual.of(named, named)
                    : Bilingual.of(
                            named + " et " + more + (more == 1 ? " autre" : " autres"),
                            named + " and " + more + (more == 1 ? " other" : " others"));
            Bilingual hint = bearing.size() == 1
                    ? Bilingual.of("faut-il écrire " + bearing.get(0), "write " + bearing.get(0))
                    : Bilingual.of("faut-il écrire le code de l’une d’elles", "write the code of one of them");
            add(IssueCode.POSTAL_CODE, pointer, Map.of("text", text, "communes", list, "code", hint));
        } else if (all.coversDepartmentOf(code)) {
            add(IssueCode.UNKNOWN_COMMUNE, pointer, Map.of("text", text, "register", known.name()));
        }
    }

    private void add(IssueCode code, String pointer, Map<String, ?> values) {
        issues.add(Issue.at(code, pointer, 0, 0, code.message(values)));
    }
}
