package fr.tempspartage.io.register;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.register.HospitalGroupRegister.Entry;
import java.time.LocalDate;
import java.util.Optional;

/** Members of the hospital groups of one file, each with the days on which it was one. */
final class HospitalGroups {

    private final ImmutableListMultimap<Finess, Membership> members;

    HospitalGroups(ImmutableListMultimap<Finess, Membership> members) {
        this.members = members;
    }

    /**
     * Tie of an establishment or a legal entity to a group.
     *
     * @param from the first day, inclusive; empty where it is not stated
     * @param until the last day, inclusive; empty where it is not stated
     */
    record Membership(Entry entry, Optional<LocalDate> from, Optional<LocalDate> until, int line) {

        boolean isOn(LocalDate day) {
            return Days.within(from, until, day);
        }

        boolean meets(Membership other) {
            return !endsBefore(other) && !other.endsBefore(this);
        }

        private boolean endsBefore(Membership other) {
            return until.isPresent() && other.from.isPresent() && until.get().isBefore(other.from.get());
        }
    }

    Optional<Entry> on(Finess number, LocalDate day) {
        return members.get(number).stream()
                .filter(one -> one.isOn(day))
                .map(Membership::entry)
                .findFirst();
    }

    ImmutableSet<TerritorialHospitalGroup> groups(LocalDate day) {
        return members.values().stream()
                .filter(one -> one.isOn(day))
                .map(one -> one.entry().group())
                .collect(ImmutableSet.toImmutableSet());
    }
}
