package fr.tempspartage.io.register;

import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.register.HospitalGroupRegister.Entry;
import fr.tempspartage.io.register.HospitalGroups.Membership;
import fr.tempspartage.io.scalar.ScalarReading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hospital groups of a FINESS JSON: the groups by convention that are named GHT, with the legal entities that support them
 * ({@code S}) or are members ({@code M}). Other groups, and those that are no more, are passed over.
 */
final class FinessGroups {

    private static final Set<String> PARTY = Set.of("S", "M");
    private static final String INACTIVE = "I";

    private FinessGroups() {}

    /** Members of the groups; empty where the file has no such group. */
    static Optional<HospitalGroups> of(FinessJson file, Said said) {
        Map<Finess, Membership> members = new LinkedHashMap<>();
        for (FinessJson.Group group : file.groups()) {
            String name = Table.plain(group.name());
            boolean hospitals = name.startsWith("ght ") || name.startsWith("groupement hospitalier de territoire");
            if (!hospitals || group.state().equals(INACTIVE)) {
                continue;
            }
            said.at("/gcc/" + group.place());
            Optional<TerritorialHospitalGroup> named = ScalarReading.of(TerritorialHospitalGroup.TYPE, group.name())
                    .value();
            if (named.isEmpty()) {
                said.line(0, 0, Said.refusal(TerritorialHospitalGroup.TYPE, group.name()));
                continue;
            }
            group.members().forEach(member -> add(member, named.get(), file, members, said));
        }
        said.at("");
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new HospitalGroups(ImmutableListMultimap.copyOf(members.entrySet())));
    }

    private static void add(
            FinessJson.Member member,
            TerritorialHospitalGroup group,
            FinessJson file,
            Map<Finess, Membership> members,
            Said said) {
        String id = ScalarReading.shown(member.id());
        String role = ScalarReading.shown(member.role());
        Optional<Finess> entity = file.entity(member.id());
        if (entity.isEmpty()) {
            said.value(
                    0,
                    0,
                    Bilingual.of(
                            "le membre «\u00a0" + id + "\u00a0» n’est aucune entité juridique du fichier",
                            "the member '" + id + "' is no legal entity of the file"));
        } else if (!PARTY.contains(member.role())) {
            said.value(
                    0,
                    0,
                    Bilingual.of(
                            "le rôle «\u00a0" + role + "\u00a0» du membre " + entity.get() + " n’est pas connu (S, M)",
                            "the role '" + role + "' of the member " + entity.get() + " is not known (S, M)"));
        } else {
            members.putIfAbsent(
                    entity.get(),
                    new Membership(new Entry(group, GroupMembership.MEMBER), Optional.empty(), Optional.empty(), 0));
        }
    }
}
