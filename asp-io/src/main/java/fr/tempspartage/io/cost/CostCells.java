package fr.tempspartage.io.cost;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.cost.StatutoryItem;
import fr.tempspartage.domain.field.Characters;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.Severity;
import fr.tempspartage.io.scalar.IssueList;
import fr.tempspartage.io.scalar.Nearest;
import fr.tempspartage.io.scalar.ScalarReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/** Cells of one row of a cost file; each that is wrong is an issue of its own. */
final class CostCells {

    private static final Pattern EUROS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Pattern SHARE = Pattern.compile("[0-9](\\.[0-9]{1,6})?");
    private static final Pattern DAY = Pattern.compile("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private final Map<String, Cell> cells;
    private final IssueList issues;

    /** Cell and its place. */
    record Cell(String text, String pointer, int line, int column) {}

    CostCells(Map<String, Cell> cells, IssueList issues) {
        this.cells = cells;
        this.issues = issues;
    }

    Optional<CostItem> item() {
        int before = issues.count();
        Optional<StatutoryItem> known = known();
        known.ifPresent(this::unit);
        Optional<BigFraction> amount = amount(known);
        Optional<LocalDate> from = day(cell("from"));
        Optional<LocalDate> to = cell("to").text().isEmpty() ? Optional.empty() : day(cell("to"));
        String source = cell("source").text();
        if (Characters.isBlank(source) || Characters.hasControl(source) || !source.equals(source.strip())) {
            bad(
                    cell("source"),
                    Bilingual.of("une source, sans espace autour", "a source, without spaces around it"),
                    Bilingual.of("le texte et sa date", "the text and its date"));
        }
        if (to.isPresent() && from.isPresent() && to.get().isBefore(from.get())) {
            issue(
                    cell("to"),
                    IssueCode.IMPOSSIBLE,
                    Map.of(
                            "reason",
                            Bilingual.of(
                                    "la fin " + to.get() + " précède le début " + from.get(),
                                    "the end " + to.get() + " is before the start " + from.get())));
        }
        if (issues.count() > before || known.isEmpty() || amount.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        StatutoryItem item = known.get();
        return Optional.of(new CostItem(
                item.id(),
                item.label(),
                amount.get(),
                item.unit(),
                from.get(),
                to,
                Citation.outside(Bilingual.of(source, source))));
    }

    private Optional<StatutoryItem> known() {
        Cell cell = cell("id");
        Optional<StatutoryItem> known = StatutoryItem.of(cell.text());
        if (known.isEmpty()) {
            issues.add(Severity.ERROR, () -> {
                String nearest = Nearest.sorted(
                                cell.text(),
                                StatutoryItem.all().stream()
                                        .map(StatutoryItem::id)
                                        .toList())
                        .get(0);
                return Issue.at(
                        IssueCode.BAD_VALUE,
                        cell.pointer(),
                        cell.line(),
                        cell.column(),
                        IssueCode.BAD_VALUE.message(Map.of(
                                "text", ScalarReading.shown(cell.text()),
                                "expected", Bilingual.of("un élément connu", "a known item"),
                                "example", Bilingual.of("«\u00a0" + nearest + "\u00a0»", "'" + nearest + "'"))));
            });
        }
        return known;
    }

    private void unit(StatutoryItem item) {
        Cell cell = cell("unit");
        if (!cell.text().equals(item.unit().code())) {
            bad(
                    cell,
                    Bilingual.of("l’unité de «\u00a0" + item.id() + "\u00a0»", "the unit of '" + item.id() + "'"),
                    Bilingual.of(
                            "«\u00a0" + item.unit().code() + "\u00a0»",
                            "'" + item.unit().code() + "'"));
        }
    }

    private Optional<BigFraction> amount(Optional<StatutoryItem> item) {
        Cell cell = cell("amount");
        boolean share = item.map(i -> i.unit() == CostUnit.SHARE).orElse(false);
        if ((share ? SHARE : EUROS).matcher(cell.text()).matches()) {
            return Optional.of(Rate.parse(cell.text()).fraction());
        }
        Optional<BigFraction> typed = item.isPresent() ? typed(share, cell.text()) : Optional.empty();
        if (typed.isPresent()) {
            return typed;
        }
        if (item.isPresent() || !SHARE.matcher(cell.text()).matches()) {
            bad(
                    cell,
                    share
                            ? Bilingual.of(
                                    "une part positive ou nulle, six décimales au plus",
                                    "a share, not negative, at most six decimals")
                            : Bilingual.of(
                                    "un montant positif ou nul, deux décimales au plus",
                                    "an amount, not negative, at most two decimals"),
                    share ? Bilingual.of("0.44", "0.44") : Bilingual.of("2803.59", "2803.59"));
        }
        return Optional.empty();
    }

    /** Number as a person types it in a spreadsheet, such as "2 803,59 €" or "44 %". */
    private static Optional<BigFraction> typed(boolean share, String text) {
        return share
                ? ScalarReading.ofPeople(ScalarType.RATE, text).value().map(Rate::fraction)
                : ScalarReading.ofPeople(ScalarType.EUROS, text)
                        .value()
                        .filter(euros -> euros.compareTo(Euros.ZERO) >= 0)
                        .map(euros -> Rate.parse(euros.toString()).fraction());
    }

    private Optional<LocalDate> day(Cell cell) {
        if (DAY.matcher(cell.text()).matches()) {
            try {
                return Optional.of(LocalDate.parse(cell.text()));
            } catch (DateTimeException e) {
                // Said below: the form is right and the day does not exist.
            }
        }
        Optional<LocalDate> typed = ScalarReading.ofPeople(ScalarType.DATE, cell.text())
                .value()
                .filter(day -> DAY.matcher(day.toString()).matches());
        if (typed.isPresent()) {
            return typed;
        }
        bad(
                cell,
                Bilingual.of("un jour qui existe, de 1900 à 2999", "a day that exists, from 1900 to 2999"),
                Bilingual.of("2023-07-01", "2023-07-01"));
        return Optional.empty();
    }

    private Cell cell(String name) {
        Cell cell = cells.get(name);
        return cell == null ? new Cell("", "/" + name, 0, 0) : cell;
    }

    private void bad(Cell cell, Bilingual expected, Bilingual example) {
        issue(
                cell,
                IssueCode.BAD_VALUE,
                Map.of("text", ScalarReading.shown(cell.text()), "expected", expected, "example", example));
    }

    private void issue(Cell cell, IssueCode code, Map<String, ?> values) {
        issues.add(
                code.severity(),
                () -> Issue.at(code, cell.pointer(), cell.line(), cell.column(), code.message(values)));
    }
}
