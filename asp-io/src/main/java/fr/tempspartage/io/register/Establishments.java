package fr.tempspartage.io.register;

import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.register.EstablishmentRegister.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Establishments and legal entities of one FINESS file by number, with the days of opening and closing. */
final class Establishments {

    /** Largest number of establishments and legal entities; three times those of the whole country, closed ones included. */
    static final int MOST = 1_000_000;

    private final Map<Finess, Dated> byNumber;

    private Establishments(Map<Finess, Dated> byNumber) {
        this.byNumber = byNumber;
    }

    /**
     * Entry on a day: known from the day of opening, inclusive, to the day of closing, exclusive, and at any day where the
     * file states neither.
     */
    Optional<Entry> on(Finess number, LocalDate day) {
        Dated dated = byNumber.get(number);
        return dated != null && dated.isKnownOn(day) ? Optional.of(dated.entry) : Optional.empty();
    }

    int size() {
        return byNumber.size();
    }

    private record Dated(
            Entry entry,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {

        boolean isKnownOn(LocalDate day) {
            return (opened == null || !day.isBefore(opened)) && (closed == null || day.isBefore(closed));
        }
    }

    /** Establishments read so far; equal values are kept once. */
    static final class Builder {

        private final Map<Finess, Dated> byNumber = new HashMap<>();
        private final Map<Finess, Integer> lines = new HashMap<>();
        private final Map<Object, Object> once = new HashMap<>();

        /** Line on which a number already stands; null where it does not. */
        @Nullable
        Integer lineOf(Finess number) {
            return lines.get(number);
        }

        boolean isFull() {
            return byNumber.size() >= MOST;
        }

        boolean isEmpty() {
            return byNumber.isEmpty();
        }

        void add(Row row, int line) {
            lines.put(row.number, line);
            byNumber.put(
                    row.number,
                    new Dated(
                            new Entry(
                                    row.name,
                                    once(row.kind),
                                    once(row.status),
                                    once(row.commune
                                            .flatMap(InseeCode::department)
                                            .or(() -> row.department)),
                                    once(row.legalEntity),
                                    once(row.commune)),
                            day(row.opened),
                            day(row.closed)));
        }

        /** Legal entities that the file names beside their establishments alone: nothing else is known of them. */
        void addLegalEntitiesAlone() {
            for (Dated dated : List.copyOf(byNumber.values())) {
                dated.entry
                        .legalEntity()
                        .ifPresent(entity -> byNumber.computeIfAbsent(
                                entity,
                                number -> new Dated(
                                        new Entry(
                                                number.toString(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                dated.entry.legalEntity(),
                                                Optional.empty()),
                                        null,
                                        null)));
            }
        }

        @SuppressWarnings("unchecked") // Equal values are of one type.
        private <T> Optional<T> once(Optional<T> value) {
            return (Optional<T>) once.computeIfAbsent(value, same -> same);
        }

        private @Nullable LocalDate day(Optional<LocalDate> day) {
            return once(day).orElse(null);
        }

        Establishments build() {
            return new Establishments(byNumber);
        }
    }

    /** What a file says of one number. */
    static final class Row {

        final Finess number;
        String name = "";
        Optional<EstablishmentKind> kind = Optional.empty();
        Optional<LegalStatus> status = Optional.empty();
        Optional<Department> department = Optional.empty();
        Optional<InseeCode> commune = Optional.empty();
        Optional<Finess> legalEntity = Optional.empty();
        Optional<LocalDate> opened = Optional.empty();
        Optional<LocalDate> closed = Optional.empty();

        Row(Finess number) {
            this.number = number;
        }
    }
}
