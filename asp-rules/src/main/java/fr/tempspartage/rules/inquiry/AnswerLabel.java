package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Words for the values of an answer (<i>libellé d'une réponse</i>): "médecin", "par exemple 31 octobre 2027", "le même que
 * SIREN de la personne morale (CH Sud)", "toutes les pièces demandées".
 */
final class AnswerLabel {

    private static final int MOST = 6;
    private static final int SHOWN = 3;

    private static final Bilingual STATED = Bilingual.of("indiqué", "stated");
    private static final Bilingual NONE = Bilingual.of("aucun", "none");
    private static final Bilingual SOME = Bilingual.of("un ou plusieurs", "one or more");
    private static final Bilingual ANOTHER = Bilingual.of("un autre", "another one");
    private static final Bilingual ALL_DOCUMENTS =
            Bilingual.of("toutes les pièces demandées", "all the documents asked for");

    private final CallDefinition call;
    private final Dossier dossier;
    private final Place place;
    private final SortedMap<Place, Object> supposed;

    AnswerLabel(CallDefinition call, Dossier dossier, Place place, SortedMap<Place, Object> supposed) {
        this.call = call;
        this.dossier = dossier;
        this.place = place;
        this.supposed = supposed;
    }

    /** Words for several values that lead to the same. */
    Bilingual of(List<Object> values, boolean exhaustive) {
        Set<Bilingual> words = new LinkedHashSet<>();
        values.forEach(value -> words.add(of(value)));
        List<Bilingual> all = new ArrayList<>(words);
        boolean examples = !exhaustive && isExample(values.get(0));
        if (examples && all.size() > SHOWN) {
            all = all.subList(0, SHOWN);
        }
        return Bilingual.of(
                listed(all, Language.FRENCH, examples ? "par exemple " : "", " et {n} autres"),
                listed(all, Language.ENGLISH, examples ? "for example " : "", " and {n} others"));
    }

    /** Dates, numbers and amounts stand for others between them; lists and numbers of people do not. */
    private static boolean isExample(Object value) {
        return value instanceof Comparable<?>
                && !(value instanceof PartnerKey)
                && !(value instanceof String)
                && !isNumber(value);
    }

    private static boolean isNumber(Object value) {
        return value instanceof Siren || value instanceof Finess || value instanceof Rpps;
    }

    private static String listed(List<Bilingual> all, Language language, String before, String more) {
        List<String> texts = all.stream().map(text -> text.in(language)).toList();
        return before
                + (texts.size() <= MOST
                        ? String.join(", ", texts)
                        : String.join(", ", texts.subList(0, SHOWN))
                                + more.replace("{n}", Integer.toString(texts.size() - SHOWN)));
    }

    private Bilingual of(Object value) {
        if (value instanceof ImmutableList<?> list) {
            return list.isEmpty() ? NONE : of(list);
        }
        if (value instanceof PartnerKey key) {
            return both(name(key));
        }
        if (value instanceof String) {
            return place.input().equals(DossierInputs.FILING_ADDRESS) ? both(value.toString()) : STATED;
        }
        if (isNumber(value)) {
            return number(value);
        }
        return Bilingual.of(Phrases.of(value, Language.FRENCH), Phrases.of(value, Language.ENGLISH));
    }

    private Bilingual of(ImmutableList<?> list) {
        Object first = list.get(0);
        if (first instanceof PartnerKey) {
            return both(String.join(
                    " + ", list.stream().map(key -> name((PartnerKey) key)).toList()));
        } else if (first instanceof Partner) {
            return partners(list);
        } else if (first instanceof Post) {
            return Bilingual.of(
                    list.size() + (list.size() == 1 ? " poste" : " postes"),
                    list.size() + (list.size() == 1 ? " post" : " posts"));
        } else if (first instanceof TimeSegment segment) {
            return split(segment);
        } else if (first instanceof SupportingDocument) {
            return documents(list);
        } else if (first instanceof CommunityPresence presence) {
            return Bilingual.of(
                    name(presence.getPartner()) + " (" + Phrases.of(presence.getMode(), Language.FRENCH) + ")",
                    name(presence.getPartner()) + " (" + Phrases.of(presence.getMode(), Language.ENGLISH) + ")");
        }
        boolean scalars = place.input().type() instanceof ListType<?> type
                && type.element() instanceof ScalarType<?> scalar
                && !scalar.allowed().isEmpty();
        return scalars
                ? Bilingual.of(
                        Phrases.of(list, Language.FRENCH).replace(", ", " + "),
                        Phrases.of(list, Language.ENGLISH).replace(", ", " + "))
                : SOME;
    }

    private static Bilingual both(String text) {
        return Bilingual.of(text, text);
    }

    private String name(PartnerKey key) {
        return dossier.getProject().flatMap(SharedMedicalProject::getPartners).stream()
                .flatMap(List::stream)
                .filter(partner -> partner.getKey().equals(key))
                .findFirst()
                .map(PartnerLabels::of)
                .orElse(key.toString());
    }

    private static Bilingual partners(ImmutableList<?> partners) {
        long hospitals =
                partners.stream().filter(Establishment.class::isInstance).count();
        long others = partners.size() - hospitals;
        List<Bilingual> parts = new ArrayList<>();
        if (hospitals > 0) {
            parts.add(Bilingual.of(
                    hospitals + (hospitals == 1 ? " établissement" : " établissements"),
                    hospitals + (hospitals == 1 ? " establishment" : " establishments")));
        }
        if (others > 0) {
            parts.add(Bilingual.of(
                    others + (others == 1 ? " structure de soins de ville" : " structures de soins de ville"),
                    others + (others == 1 ? " community structure" : " community structures")));
        }
        return Bilingual.of(
                String.join(" et ", parts.stream().map(Bilingual::fr).toList()),
                String.join(" and ", parts.stream().map(Bilingual::en).toList()));
    }

    private Bilingual split(TimeSegment segment) {
        BigDecimal total =
                segment.getSites().stream().map(SiteTime::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> french = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (SiteTime site : segment.getSites()) {
            Rate share = Rate.of(site.getAmount().longValueExact(), total.longValueExact());
            french.add(name(site.getPartner()) + " " + share.format(Language.FRENCH));
            english.add(name(site.getPartner()) + " " + share.format(Language.ENGLISH));
        }
        return Bilingual.of(String.join(" / ", french), String.join(" / ", english));
    }

    private Bilingual documents(ImmutableList<?> documents) {
        Set<DocumentType> missing = new LinkedHashSet<>();
        call.documents().forEach(requirement -> missing.add(requirement.type()));
        documents.forEach(document -> missing.removeAll(((SupportingDocument) document).getTypes()));
        if (missing.isEmpty()) {
            return ALL_DOCUMENTS;
        }
        return Bilingual.of(
                "toutes sauf\u00a0: " + Phrases.of(missing, Language.FRENCH),
                "all but: " + Phrases.of(missing, Language.ENGLISH));
    }

    /** Whose number it is too; which one it is otherwise does not count. */
    private Bilingual number(Object value) {
        for (Map.Entry<Place, Object> other : supposed.entrySet()) {
            if (other.getValue().equals(value)) {
                return same(other.getKey());
            }
        }
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            for (Reading<?> reading : input.read(dossier)) {
                if (reading.value().equals(Optional.of(value))) {
                    return same(new Place(input, reading.pointer()));
                }
            }
        }
        return supposed.isEmpty() && place.input().equals(DossierInputs.RPPS) ? STATED : ANOTHER;
    }

    private Bilingual same(Place other) {
        Bilingual label =
                Evidence.MissingFact.at(other.input(), other.pointer(), dossier).label();
        return Bilingual.of("le même que\u00a0: " + label.fr(), "the same as: " + label.en());
    }
}
