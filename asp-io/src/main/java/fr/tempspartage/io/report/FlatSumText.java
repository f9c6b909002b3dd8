package fr.tempspartage.io.report;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.flat.FlatSumReading;
import fr.tempspartage.finance.flat.FlatSumTable;
import fr.tempspartage.finance.plan.FundingAlternative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Text of the readings of a flat sum. */
final class FlatSumText {

    private final Words words;
    private final Outline out;

    FlatSumText(Words words, boolean markdown) {
        this.words = words;
        this.out = new Outline(markdown, words.page());
    }

    String write(String title, FlatSumTable table) {
        out.title(title);
        amounts(table);
        bases(table);
        if (!table.rows().isEmpty()) {
            readings(table);
            shares(table);
            sameAmounts(table);
        }
        splits(table);
        out.heading(words.word("ask"));
        table.questions().forEach(question -> out.item(words.of(question)));
        return out.toString();
    }

    private void amounts(FlatSumTable table) {
        out.heading(words.word("flat.amounts"));
        table.plan()
                .unknownBecause()
                .ifPresent(because -> out.item(words.labelled("amountUnknown", words.of(because))));
        if (!table.plan().options().isEmpty()) {
            out.item(words.word("options"));
        }
        List<FundingAlternative> all = new ArrayList<>(table.plan().alternatives());
        all.addAll(table.plan().options());
        for (FundingAlternative amount : all) {
            List<String> details = new ArrayList<>(List.of(words.of(amount.formula())));
            amount.partnersRest().ifPresent(rest -> {
                details.add(words.pair(words.rest(rest), words.value(rest.total())));
                rest.parts().forEach(part -> details.add(words.pair(part.partner(), words.value(part.amount()))));
                if (rest.exceedsCost()) {
                    details.add(words.labelled("excess", words.value(rest.excess())));
                }
            });
            String reading = amount.reading().map(words::of).orElse(words.word("total"));
            out.item(words.pair(reading, words.value(amount.total())), details);
        }
        table.plan()
                .prudent()
                .ifPresent(prudent -> out.item(
                        words.labelled("prudent", words.value(prudent.amount()) + " – " + words.of(prudent.mark()))));
        table.plan().warnings().forEach(warning -> out.item(words.labelled("warning", words.of(warning))));
        out.item(words.labelled("text", words.citations(table.citations())));
    }

    private void bases(FlatSumTable table) {
        out.heading(words.word("flat.bases").replace("{share}", words.value(table.printedShare())));
        out.item(
                words.labelled("flat.cost", table.statedCost().map(words::value).orElse(words.word("flat.noCost"))));
        for (FlatSumTable.Base base : table.bases()) {
            String cost = table.rows().stream()
                    .filter(row -> row.base().equals(base))
                    .flatMap(row -> row.onCost().stream())
                    .findFirst()
                    .map(reading -> " = " + words.value(reading.baseCost()))
                    .orElse("");
            out.item(words.pair(
                    letter(table, base),
                    words.of(base.label()) + ", " + base.part() + " × " + words.word("flat.post") + cost));
        }
    }

    private void readings(FlatSumTable table) {
        out.heading(words.word("flat.readings"));
        Collection<String> said = new ArrayList<>();
        for (FlatSumTable.Row row : table.rows()) {
            boolean flat = row.nature() == FlatSumReading.Nature.FLAT;
            String name = flat ? kind(row) : name(table, row);
            if (said.contains(name)) {
                continue;
            }
            said.add(name);
            out.item(
                    words.word(row.rejected() ? "flat.rejected" : "flat.open") + " – "
                            + words.pair(name, row.amount().map(words::value).orElse(words.word("flat.notComputed"))),
                    row.onCost().stream()
                            .flatMap(reading -> reading.formula().stream())
                            .map(words::of)
                            .toList());
        }
        out.item(words.of(table.rejection()));
    }

    private void shares(FlatSumTable table) {
        if (table.statedCost().isEmpty()) {
            return;
        }
        out.heading(words.word("flat.shares"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.word("flat.reading"),
                words.word("flat.base"),
                words.word("flat.share"),
                words.word("flat.rest"),
                words.word("flat.excess")));
        for (FlatSumTable.Row row : table.open()) {
            row.onCost()
                    .ifPresent(reading -> rows.add(List.of(
                            kind(row),
                            letter(table, row.base()),
                            reading.shareOfBase().map(words::value).orElse("–"),
                            words.value(reading.rest()),
                            row.excess().map(words::value).orElse("–"))));
        }
        out.table(rows);
        List<FlatSumTable.Row> nearest = table.nearestToPrintedShare();
        if (!nearest.isEmpty()) {
            out.item(words.pair(
                    words.word("flat.nearest").replace("{share}", words.value(table.printedShare())),
                    names(table, nearest)));
        }
        table.sameShare()
                .forEach(same -> out.item(words.pair(
                        words.word("flat.sameShare")
                                .replace(
                                        "{share}",
                                        same.get(0)
                                                .onCost()
                                                .flatMap(FlatSumReading::shareOfBase)
                                                .map(words::value)
                                                .orElse("")),
                        names(table, same))));
        table.open()
                .forEach(row -> row.excess()
                        .ifPresent(excess -> out.item(words.pair(
                                words.word("flat.above"), names(table, List.of(row)) + ", " + words.value(excess)))));
    }

    private void sameAmounts(FlatSumTable table) {
        Map<Euros, List<FlatSumTable.Row>> same = table.sameAmount();
        if (same.isEmpty()) {
            return;
        }
        out.heading(words.word("flat.sameAmount"));
        same.forEach((amount, rows) -> out.item(words.pair(
                words.value(amount),
                words.join(rows.stream()
                        .map(row -> row.nature() == FlatSumReading.Nature.FLAT ? kind(row) : name(table, row))
                        .distinct()
                        .toList()))));
    }

    private void splits(FlatSumTable table) {
        if (table.splits().isEmpty()) {
            return;
        }
        out.heading(words.word("flat.splits"));
        for (FlatSumTable.Split split : table.splits()) {
            String months = split.months().entrySet().stream()
                    .map(part -> part.getValue() + " × " + words.value(part.getKey()))
                    .collect(Collectors.joining(" + "));
            List<String> years = split.years().entrySet().stream()
                    .map(year -> words.pair(year.getKey().toString(), words.value(year.getValue())))
                    .toList();
            out.item(words.pair(words.value(split.alternative().total()), months), List.of(words.join(years)));
        }
        out.item(words.word("illustration"));
    }

    private String names(FlatSumTable table, List<FlatSumTable.Row> rows) {
        return words.join(rows.stream().map(row -> name(table, row)).toList());
    }

    private String name(FlatSumTable table, FlatSumTable.Row row) {
        return kind(row) + ", " + words.word("flat.base") + " " + letter(table, row.base());
    }

    /** A base by its letter in the list of bases. */
    private static String letter(FlatSumTable table, FlatSumTable.Base base) {
        return String.valueOf((char) ('A' + table.bases().indexOf(base)));
    }

    private String kind(FlatSumTable.Row row) {
        return words.word("flat." + row.nature()) + ", " + words.word("flat." + row.span());
    }
}
