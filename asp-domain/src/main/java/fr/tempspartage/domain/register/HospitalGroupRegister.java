package fr.tempspartage.domain.register;

import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Register of the territorial hospital groups (<i>groupements hospitaliers de territoire</i>, GHT) and their members.
 *
 * <p>Implementations are immutable and thread-safe, hold no clock, and answer the same question in the same way every time.
 */
public interface HospitalGroupRegister extends Register {

    /**
     * Finds the group of an establishment.
     *
     * @param finess the FINESS number of the establishment
     * @param date the day on which it is asked
     * @return its group and tie; empty if the register does not know the establishment on that day
     */
    Optional<Entry> group(Finess finess, LocalDate date);

    /**
     * Groups that the register knows on a day, beside those that {@link TerritorialHospitalGroup#all()} lists: a dossier
     * may name them.
     *
     * @param date the day on which it is asked
     * @return the groups; none unless the register says so
     */
    default ImmutableSet<TerritorialHospitalGroup> groups(LocalDate date) {
        return ImmutableSet.of();
    }

    /**
     * Group of an establishment and its tie to it.
     *
     * @param group the group, {@link TerritorialHospitalGroup#NONE} where it has none
     * @param membership party or associated
     */
    record Entry(TerritorialHospitalGroup group, GroupMembership membership) {}
}
