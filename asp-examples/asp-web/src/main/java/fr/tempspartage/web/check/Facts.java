package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts of a dossier as the page lists them, in groups: candidate, project, each partner, each post, documents, filing. */
public final class Facts {

    /** Most facts that are all shown at once. */
    private static final int FEW = 12;

    private static final ImmutableSet<String> ALWAYS = ImmutableSet.of(
            DossierFields.CANDIDATE.name() + "." + CandidateFields.NAME.name(), "project.partners[].name");

    /** Where facts of the dossier itself are listed; with the filing unless it is said otherwise. */
    private static final ImmutableMap<String, String> ROOTS =
            ImmutableMap.of("posts", "/project", "documents", "/documents");

    private static final String IDENTIFIER = "/" + DossierFields.ID.name();

    private final Dossier dossier;
    private final Language language;
    private final ImmutableSet<String> read;
    private final FactInWords inWords;

    /**
     * One fact.
     *
     * @param value what is known, in words; empty where nothing is
     */
    public record Line(String pointer, String label, Optional<String> value) {}

    /**
     * Facts of one record.
     *
     * @param lines those that the call reads
     * @param others those that it does not read
     * @param open whether they are shown at once
     */
    public record Group(String title, ImmutableList<Line> lines, ImmutableList<Line> others, boolean open) {

        /** Number of facts that are known, the identifier of the dossier apart. */
        public long known() {
            return Stream.concat(lines.stream(), others.stream())
                    .filter(line -> line.value().isPresent() && !line.pointer().equals(IDENTIFIER))
                    .count();
        }
    }

    Facts(CallDefinition call, Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
        this.inWords = new FactInWords(dossier, language);
        this.read = DecidingFacts.of(call).inOrder().stream()
                .map(fact -> Place.name(fact.input()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Groups of facts.
     *
     * @param all those that are not known too, and those that the call does not read
     * @param touched place of the fact that has just changed; its group is shown
     */
    ImmutableList<Group> groups(boolean all, Optional<String> touched) {
        ListMultimap<String, Place> groups = LinkedListMultimap.create();
        long known = 0;
        for (Place place : Place.all(dossier)) {
            if (all || place.value().isPresent()) {
                groups.put(record(place.pointer()), place);
                known++;
            }
        }
        if (!all && groups.values().stream().allMatch(place -> place.pointer().equals(IDENTIFIER))) {
            return ImmutableList.of();
        }
        boolean few = known <= FEW;
        ImmutableList.Builder<Group> found = ImmutableList.builder();
        Multimaps.asMap(groups)
                .forEach((at, places) -> found.add(new Group(
                        title(at),
                        lines(places, true),
                        lines(places, false),
                        few || touched.map(Facts::record).equals(Optional.of(at)))));
        return found.build();
    }

    private ImmutableList<Line> lines(List<Place> places, boolean ofCall) {
        return places.stream()
                .filter(place -> isRead(place) == ofCall)
                .map(this::line)
                .collect(ImmutableList.toImmutableList());
    }

    private Line line(Place place) {
        return new Line(
                place.pointer(),
                opening(place.input().label().in(language)),
                place.value().map(value -> inWords.of(place.input(), value)));
    }

    /** Whether the call reads a fact, or a part of it; who it is of is said of each candidate and partner. */
    private boolean isRead(Place place) {
        String name = Place.name(place.input());
        return ALWAYS.contains(name)
                || read.contains(name)
                || read.stream()
                        .anyMatch(other -> other.startsWith(name + "[]")
                                || (name.startsWith(other + "[].") && isReadAsAWhole(other)));
    }

    /** Whether a list is read, and no single fact in it. */
    private boolean isReadAsAWhole(String list) {
        return read.stream().noneMatch(other -> other.startsWith(list + "[]"));
    }

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
        return keys[1].equals("filing")
                ? Said.of("filing").in(language)
                : opening(
                        DossierFields.TYPE.field(keys[1]).orElseThrow().label().in(language));
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
