package fr.tempspartage.io.tree;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.Nearest;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.rules.call.Calls;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Hospital groups that nobody knows, which are said of dossiers for calls that read the group of an establishment.
 *
 * @param calls the calls at hand, looked for when the first such group is met
 * @param others groups known beside those of the list, from a register
 */
public record GroupCheck(Supplier<Calls> calls, ImmutableSet<TerritorialHospitalGroup> others) {

    /** Looks at the calls that are installed, and knows no other group. */
    public static final GroupCheck STANDARD = new GroupCheck(Suppliers.memoize(Calls::load), ImmutableSet.of());

    /** Says so where the call reads the group and nobody knows it. */
    public void check(
            TerritorialHospitalGroup group, Optional<CallId> call, String pointer, Node.Place place, Found found) {
        if (!group.known() && !others.contains(group) && call.map(this::isRead).orElse(false)) {
            found.add(
                    IssueCode.UNKNOWN_HOSPITAL_GROUP,
                    pointer,
                    place,
                    Map.of("text", ScalarReading.shown(group.toString()), "nearest", nearest(group.toString())));
        }
    }

    private boolean isRead(CallId call) {
        return calls.get()
                .find(call)
                .map(definition -> definition.rules().stream()
                        .anyMatch(rule -> rule.inputs().contains(DossierInputs.HOSPITAL_GROUP)))
                .orElse(false);
    }

    /** Label of the one close group, or all the labels. */
    private static Bilingual nearest(String written) {
        String plain = TerritorialHospitalGroup.plainName(written);
        TerritorialHospitalGroup first = TerritorialHospitalGroup.all().stream()
                .filter(group -> !group.equals(TerritorialHospitalGroup.NONE))
                .min(Comparator.comparingInt(group -> Nearest.distance(plain, nearestName(plain, group))))
                .orElseThrow();
        if (Nearest.isClose(plain, nearestName(plain, first))) {
            Bilingual label = first.label();
            return Bilingual.of("«\u00a0" + label.fr() + "\u00a0»", "'" + label.en() + "'");
        }
        return Bilingual.of("l’un de ceux-ci\u00a0: " + labels(Language.FRENCH), "one of " + labels(Language.ENGLISH));
    }

    private static String nearestName(String plain, TerritorialHospitalGroup group) {
        List<String> names =
                group.names().stream().map(TerritorialHospitalGroup::plainName).toList();
        return Nearest.sorted(plain, names).get(0);
    }

    private static String labels(Language language) {
        return TerritorialHospitalGroup.all().stream()
                .map(group -> group.label().in(language))
                .collect(Collectors.joining(", "));
    }
}
