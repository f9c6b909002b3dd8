package fr.tempspartage.rules.inquiry;

import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.ParameterValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Days, lengths and shares that a call names in its parameters and its calendar (<i>chiffres de l'appel</i>), between which
 * moves choose. Half of the time, and one and two years, are always among them.
 *
 * @param starts the days on which a contract may start, those of months by their first: the months of the calendar, and
 *     the parameters whose name begins so
 * @param ends the days on which it may end: the parameters whose name begins so
 * @param lengths whole months
 * @param shares the parameters whose name ends so, half
 */
record NamedFigures(Set<LocalDate> starts, Set<LocalDate> ends, Set<Integer> lengths, Set<BigFraction> shares) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern LENGTH = Pattern.compile("[1-9]\\d?");
    private static final Pattern SHARE = Pattern.compile("[0-9.]+%");
    private static final int MOST_MONTHS = 60;

    static NamedFigures of(CallDefinition call) {
        NamedFigures figures = new NamedFigures(
                new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        call.campaign().getCalendar().getStartMonths().forEach(month -> figures.starts.add(month.atDay(1)));
        for (ParameterValue parameter : call.parameters()) {
            for (String written : parameter.written().split(",", -1)) {
                figures.add(written, parameter.name());
            }
        }
        figures.lengths.add(12);
        figures.lengths.add(24);
        figures.shares.add(BigFraction.of(1, 2));
        return figures;
    }

    private void add(String written, String name) {
        if (DAY.matcher(written).matches() || MONTH.matcher(written).matches()) {
            LocalDate day = DAY.matcher(written).matches()
                    ? LocalDate.parse(written)
                    : YearMonth.parse(written).atDay(1);
            if (name.startsWith("start")) {
                starts.add(day);
            } else if (name.startsWith("end")) {
                ends.add(day);
            }
        } else if (LENGTH.matcher(written).matches() && Integer.parseInt(written) <= MOST_MONTHS) {
            lengths.add(Integer.valueOf(written));
        } else if (SHARE.matcher(written).matches() && name.endsWith("Share")) {
            Rate share = Rate.parse(written);
            if (share.compareTo(Rate.ZERO) > 0 && share.compareTo(Rate.ONE) < 0) {
                shares.add(share.fraction());
            }
        }
    }

    /** Contracts from a start of the call to an end of it. */
    List<ServicePeriod> periods() {
        List<ServicePeriod> periods = new ArrayList<>();
        for (LocalDate start : starts) {
            for (LocalDate end : ends) {
                if (end.isAfter(start)) {
                    periods.add(ServicePeriod.ofClosed(start, end));
                }
            }
        }
        return periods;
    }
}
