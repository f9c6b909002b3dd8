package fr.tempspartage.jshell;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.io.report.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables of dossiers: facts, partners, posts and documents. Names of candidates and signatories are never shown. */
final class DossierTables extends Wording {

    DossierTables(Language language) {
        super(language);
    }

    String dossier(Dossier dossier) {
        List<String> facts = new ArrayList<>();
        add(facts, "dossier", dossier.getId());
        add(facts, say("appel", "call"), dossier.getCall());
        add(facts, say("nature", "request"), dossier.getRequest());
        Optional<Filing> filing = dossier.getFiling();
        add(facts, say("dépôt", "filing"), filing.flatMap(Filing::getState));
        filing.flatMap(Filing::getFiledAt).ifPresent(at -> add(facts, say("déposé le", "filed at"), at));
        add(facts, say("spécialité", "specialty"), dossier.getCandidate().flatMap(Candidate::getSpecialty));
        add(facts, say("projet", "project"), dossier.getProject().flatMap(SharedMedicalProject::getTitle));
        add(facts, say("recruteur", "recruiter"), dossier.getProject().flatMap(SharedMedicalProject::getRecruiters));
        dossier.getDeparture().ifPresent(gone -> add(facts, say("départ", "departure"), gone.getEnd()));
        StringBuilder text =
                new StringBuilder(pairs(facts.toArray(String[]::new)).toString());
        dossier.getProject().flatMap(SharedMedicalProject::getPartners).ifPresent(partners -> {
            TextTable table = TextTable.of(say("partenaire", "partner"), say("zone", "zone"), say("nom", "name"));
            for (Partner partner : partners) {
                table.row(partner.getKey().toString(), value(partner.getZone()), value(partner.getName()));
            }
            text.append('\n').append(table);
        });
        dossier.getPosts().ifPresent(posts -> {
            TextTable table = TextTable.of(
                    say("poste", "post"),
                    say("statut", "status"),
                    say("quotité", "time"),
                    say("contrat", "contract"),
                    say("répartition", "split"));
            int number = 0;
            for (Post post : posts) {
                number++;
                table.row(
                        Integer.toString(number),
                        value(post.getStatus()),
                        value(post.getWorkingTime()),
                        value(post.contract()),
                        post.getTimeAllocation().map(this::split).orElseGet(() -> value(Optional.empty())));
            }
            text.append('\n').append(table);
        });
        dossier.getDocuments().ifPresent(documents -> {
            TextTable table = TextTable.of(say("pièce", "document"), say("partenaire", "partner"), "date");
            for (SupportingDocument document : documents) {
                table.row(
                        value(document.getTypes()),
                        document.getPartners().map(this::value).orElse(""),
                        document.getDate().map(Object::toString).orElse(""));
            }
            text.append('\n').append(table.isEmpty() ? say("aucune pièce\n", "no document\n") : table);
        });
        return text.toString();
    }

    private String split(TimeAllocation allocation) {
        return allocation.getSegments().stream()
                .map(segment -> segment.getSites().stream()
                                .map(site -> site.getPartner() + " "
                                        + site.getAmount().toPlainString())
                                .collect(Collectors.joining(" / "))
                        + " " + value(segment.getUnit()))
                .collect(Collectors.joining("\n"));
    }
}
