package fr.tempspartage.io.register;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.register.HospitalGroupRegister.Entry;
import fr.tempspartage.io.register.HospitalGroups.Membership;
import fr.tempspartage.io.scalar.ScalarReading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Members of the hospital groups as CSV (<i>membres des GHT</i>): {@code finess;group;membership;from;until;source}.
 *
 * <ul>
 *   <li>{@code finess}: the number of a legal entity, or of one establishment;
 *   <li>{@code group}: the code or a name of the group, or {@code none} where it is known to have none;
 *   <li>{@code membership}: {@code member} or {@code associated}, or their labels;
 *   <li>{@code from}, {@code until}: first and last day, both inclusive, empty where they are not stated;
 *   <li>{@code source}: where it is written; for people.
 * </ul>
 */
final class HospitalGroupCsv {

    private static final ScalarType<GroupMembership> TIE = ScalarType.coded(GroupMembership.class);

    private final Said said;
    private final ListMultimap<Finess, Membership> members = LinkedListMultimap.create();
    private boolean dated;

    HospitalGroupCsv(Said said) {
        this.said = said;
    }

    /** Whether some member has a day. */
    boolean isDated() {
        return dated;
    }

    static boolean isHeader(Table table) {
        return table.column("finess") >= 0 && table.column("group", "ght") >= 0;
    }

    @Nullable
    HospitalGroups read(Table table) throws IOException {
        int last = 1;
        for (Table.Row row = table.next(); row != null; row = table.next()) {
            last = row.number();
            member(row, table);
        }
        if (members.isEmpty()) {
            said.refused(
                    last,
                    1,
                    "Aucun membre de GHT n’a pu être lu dans ce fichier",
                    "No member of a GHT could be read here");
            return null;
        }
        return new HospitalGroups(ImmutableListMultimap.copyOf(members));
    }

    private void member(Table.Row row, Table table) {
        Optional<Finess> finess = value(Finess.TYPE, row, table.column("finess"));
        Optional<TerritorialHospitalGroup> group =
                value(TerritorialHospitalGroup.TYPE, row, table.column("group", "ght"));
        Optional<GroupMembership> tie = value(TIE, row, table.column("membership", "lien"));
        Optional<Optional<LocalDate>> from = day(row, table.column("from", "debut"));
        Optional<Optional<LocalDate>> until = day(row, table.column("until", "fin"));
        if (finess.isEmpty() || group.isEmpty() || tie.isEmpty() || from.isEmpty() || until.isEmpty()) {
            return;
        }
        Membership member = new Membership(new Entry(group.get(), tie.get()), from.get(), until.get(), row.number());
        if (from.get().isPresent()
                && until.get().isPresent()
                && until.get().get().isBefore(from.get().get())) {
            said.line(
                    row.number(),
                    "la fin (" + until.get().get() + ") précède le début ("
                            + from.get().get() + ")",
                    "its end (" + until.get().get() + ") is before its start ("
                            + from.get().get() + ")");
            return;
        }
        for (Membership other : members.get(finess.get())) {
            if (other.meets(member)) {
                said.duplicate(
                        row.number(), table.column("finess") + 1, finess.get().toString(), other.line());
                return;
            }
        }
        dated |= from.get().isPresent() || until.get().isPresent();
        members.put(finess.get(), member);
    }

    private <T> Optional<T> value(ScalarType<T> type, Table.Row row, int column) {
        String text = Table.cell(row, column);
        Optional<T> value = column < 0
                ? Optional.empty()
                : ScalarReading.ofPeople(type, text).value();
        if (value.isEmpty()) {
            said.line(row.number(), Math.max(column, 0) + 1, Said.refusal(type, text));
        }
        return value;
    }

    /** Day, or none where the cell is empty; empty where the cell holds something else. */
    private Optional<Optional<LocalDate>> day(Table.Row row, int column) {
        String text = Table.cell(row, column);
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<LocalDate> day = ScalarReading.ofPeople(ScalarType.DATE, text).value();
        if (day.isEmpty()) {
            said.line(row.number(), column + 1, Said.refusal(ScalarType.DATE, text));
        }
        return day.isEmpty() ? Optional.empty() : Optional.of(day);
    }
}
