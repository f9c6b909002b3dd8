package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.table.Cell;
import fr.tempspartage.io.table.Row;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the platform knows of a dossier beside its form: number, state, the instant of its filing, who files it. */
final class OwnFacts {

    /** Names under which a mapping ties these facts. */
    static final ImmutableList<String> NAMES = ImmutableList.of(
            "number",
            "state",
            "filingState",
            "filedAt",
            "applicantName",
            "applicantSiret",
            "applicantSiren",
            "email",
            "thirdParty");

    private static final Set<String> FILED =
            Set.of("en_construction", "en_instruction", "accepte", "refuse", "sans_suite");
    private static final int SIREN = 9;
    private static final int SIRET = 14;

    private final Members dossier;
    private final Found found;
    private final ImmutableList.Builder<FormField> facts = ImmutableList.builder();

    OwnFacts(Members dossier, Found found) {
        this.dossier = dossier;
        this.found = found;
    }

    ImmutableList<FormField> read() {
        Optional<String> state = dossier.text("state");
        Optional<String> filed = dossier.text("dateDepot");
        add("number", "number", dossier.text("number"));
        add("state", "state", state);
        add("filingState", "state", filingState(state));
        // A draft is not filed, whatever day stands beside it.
        add("filedAt", "dateDepot", state.map(FILED::contains).orElse(true) ? filed : Optional.empty());
        add("thirdParty", "deposeParUnTiers", dossier.text("deposeParUnTiers"));
        dossier.object("usager").ifPresent(user -> add("email", "usager", user.text("email")));
        dossier.object("demandeur").ifPresent(this::applicant);
        return facts.build();
    }

    /** Facts of a row of an export, where the platform says them in words and without zone. */
    static ImmutableList<FormField> ofExport(ExportTable table, Row row) {
        ImmutableList.Builder<FormField> facts = ImmutableList.builder();
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (String name : List.of(
                "number",
                "state",
                "filedAt",
                "thirdParty",
                "email",
                "firstName",
                "lastName",
                "applicantSiret",
                "applicantSiren",
                "applicantName")) {
            table.cell(row, name).ifPresent(cell -> cells.put(name, cell));
        }
        Optional<String> state =
                Optional.ofNullable(cells.get("state")).map(Cell::text).flatMap(ExportColumns::state);
        Optional<String> filed = Optional.ofNullable(cells.get("filedAt")).map(Cell::text);
        BiConsumer<String, Optional<String>> add = (name, value) -> {
            Node.Place place = Optional.ofNullable(cells.get(name.equals("filingState") ? "state" : name))
                    .map(table::place)
                    .orElse(table.place(row));
            facts.add(new FormField(name, name, FormKind.OTHER, true, Answer.of(value), "", place));
        };
        for (String name : List.of("number", "email", "thirdParty", "applicantSiret", "applicantSiren")) {
            add.accept(name, Optional.ofNullable(cells.get(name)).map(Cell::text));
        }
        add.accept("state", state);
        add.accept("filingState", filingState(state));
        add.accept("filedAt", state.map(FILED::contains).orElse(true) ? filed : Optional.empty());
        String person = Stream.of("firstName", "lastName")
                .flatMap(name -> Optional.ofNullable(cells.get(name)).stream())
                .map(cell -> cell.text().strip())
                .collect(Collectors.joining(" "));
        add.accept(
                "applicantName",
                Optional.ofNullable(cells.get("applicantName"))
                        .map(Cell::text)
                        .or(() -> Optional.of(person).filter(name -> !name.isBlank())));
        return facts.build();
    }

    /** Whether a fact says that the dossier is filed. */
    static boolean isFiling(FormField fact) {
        return fact.label().equals("filingState") && fact.answer().text().equals(Optional.of("filed"));
    }

    /** Filed where the platform has it under a state that follows the filing; a draft where it says so. */
    private static Optional<String> filingState(Optional<String> state) {
        return state.flatMap(name -> name.equals("brouillon")
                ? Optional.of("draft")
                : FILED.contains(name) ? Optional.of("filed") : Optional.empty());
    }

    private void applicant(Members applicant) {
        String type = applicant.text("__typename").orElse("");
        Optional<String> siret = applicant.text("siret");
        add("applicantSiret", "demandeur", siret);
        add(
                "applicantSiren",
                "demandeur",
                siret.filter(s -> s.length() == SIRET).map(s -> s.substring(0, SIREN)));
        Optional<Members> company = applicant.object("entreprise");
        String person = Stream.of(applicant.text("prenom"), applicant.text("nom"))
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        add(
                "applicantName",
                "demandeur",
                company.flatMap(c -> c.text("raisonSociale"))
                        .or(() -> Optional.of(person))
                        .filter(name -> !name.isBlank()));
        if (siret.isPresent() && (company.isEmpty() || type.equals("PersonneMoraleIncomplete"))) {
            found.add(
                    IssueCode.DEGRADED_COMPANY,
                    applicant.pointer(),
                    applicant.place(),
                    Map.of("siret", ScalarReading.shown(siret.get())));
        }
        company.ifPresent(c -> closed(c, siret));
    }

    private void closed(Members company, Optional<String> siret) {
        if (company.text("etatAdministratif").map(s -> s.startsWith("Ferm")).orElse(false)) {
            found.add(
                    IssueCode.CLOSED_COMPANY,
                    company.pointer(),
                    company.place(),
                    Map.of("siret", ScalarReading.shown(siret.orElse("?"))));
        }
    }

    private void add(String name, String key, Optional<String> value) {
        Node.Place place =
                dossier.member(key).map(member -> member.value().place()).orElse(dossier.place());
        facts.add(new FormField(name, name, FormKind.OTHER, true, Answer.of(value), dossier.at(key), place));
    }
}
