package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.CandidateFields;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocumentFields;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.post.PostFields;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DecidingFacts;
import fr.tempspartage.rules.verdict.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts of a dossier as the page lists them, in groups: candidate, project, each partner, each post, documents, filing. */
public final class Facts {

    private final Dossier dossier;
    private final Language language;
    private final ImmutableSet<String> read;

    /**
     * One fact.
     *
     * @param value what is known, in words; empty where nothing is
     * @param read whether the call reads it
     */
    public record Line(String pointer, String label, Optional<String> value, boolean read) {}

    /** Facts of one record. */
    public record Group(String title, ImmutableList<Line> lines) {

        /** Number of facts that are known. */
        public long known() {
            return lines.stream().filter(line -> line.value().isPresent()).count();
        }
    }

    Facts(CallDefinition call, Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
        this.read = DecidingFacts.of(call).inOrder().stream()
                .map(fact -> Place.name(fact.input()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Groups of facts.
     *
     * @param all those that are not known too, and those that the call does not read
     */
    ImmutableList<Group> groups(boolean all) {
        Map<String, ImmutableList.Builder<Line>> groups = new LinkedHashMap<>();
        for (Place place : Place.all(dossier)) {
            if (all || place.value().isPresent()) {
                groups.computeIfAbsent(record(place.pointer()), r -> ImmutableList.builder())
                        .add(line(place));
            }
        }
        ImmutableList.Builder<Group> found = ImmutableList.builder();
        groups.forEach((at, lines) -> found.add(new Group(title(at), lines.build())));
        return found.build();
    }

    private Line line(Place place) {
        String label = place.input().label().in(language);
        return new Line(
                place.pointer(),
                label.substring(0, 1).toUpperCase(language.locale()) + label.substring(1),
                place.value().map(value -> new FactInWords(dossier, language).of(place.input(), value)),
                isRead(place));
    }

    /** Whether the call reads a fact, or a part of it; who it is of is said of each candidate and partner. */
    private boolean isRead(Place place) {
        String name = Place.name(place.input());
        return name.equals(CANDIDATE_NAME)
                || name.equals(PARTNER_NAME)
                || read.contains(name)
                || read.stream().anyMatch(other -> other.startsWith(name + "[]"));
    }

    private static final String CANDIDATE_NAME = DossierFields.CANDIDATE.name() + "." + CandidateFields.NAME.name();
    private static final String PARTNER_NAME = "project.partners[].name";

    /** Record or element whose facts stand together. */
    private static String record(String pointer) {
        String[] keys = pointer.split("/", -1);
        if (keys[1].equals("project") && keys.length > 4 && keys[2].equals("partners")) {
            return "/project/partners/" + keys[3];
        }
        if (keys.length > 3 && (keys[1].equals("posts") || keys[1].equals("documents"))) {
            return "/" + keys[1] + "/" + keys[2];
        }
        return keys.length == 2 ? ROOTS.getOrDefault(keys[1], "/filing") : "/" + keys[1];
    }

    /** Where facts of the dossier itself are listed. */
    private static final Map<String, String> ROOTS = Map.of("posts", "/project", "documents", "/documents");

    private String title(String at) {
        String[] keys = at.split("/", -1);
        if (at.startsWith("/project/partners/")) {
            Partner partner = partners().get(Integer.parseInt(keys[3]));
            return PartnerLabels.of(partners()).getOrDefault(partner.getKey(), PartnerLabels.of(partner));
        }
        if (keys.length == 3) {
            Bilingual label = keys[1].equals("posts") ? PostFields.TYPE.label() : SupportingDocumentFields.TYPE.label();
            return opening(label.in(language) + " " + (Integer.parseInt(keys[2]) + 1)) + documentTypes(keys);
        }
        return opening(DossierFields.TYPE.field(keys[1]).orElseThrow().label().in(language));
    }

    private String documentTypes(String[] keys) {
        return keys[1].equals("documents")
                ? " – "
                        + Phrases.of(
                                dossier.getDocuments()
                                        .orElseThrow()
                                        .get(Integer.parseInt(keys[2]))
                                        .getTypes(),
                                language)
                : "";
    }

    private List<Partner> partners() {
        return dossier.getProject().flatMap(SharedMedicalProject::getPartners).orElse(ImmutableList.of());
    }

    private String opening(String text) {
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }
}
