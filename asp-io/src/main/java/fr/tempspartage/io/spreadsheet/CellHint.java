package fr.tempspartage.io.spreadsheet;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.scalar.Bounds;
import fr.tempspartage.io.scalar.Labels;
import fr.tempspartage.io.scalar.ScalarReading;

/** What a cell may hold, in few words: notes of spreadsheets are small. */
final class CellHint {

    private CellHint() {}

    static Bilingual of(ColumnType column) {
        return switch (column.use()) {
            case SCALAR -> of((ScalarType<?>) column.type());
            case SCALARS -> several((ScalarType<?>) ((ListType<?>) column.type()).element());
            case RECORDS -> Bilingual.of("«\u00a0aucun\u00a0», ou leur nombre", "'none', or how many there are");
            case RECORD -> Bilingual.of("«\u00a0sans précision\u00a0», ou rien", "'no details', or nothing");
            case VARIANT -> chosen();
        };
    }

    private static Bilingual several(ScalarType<?> type) {
        Bilingual one = of(type);
        return Bilingual.of(
                one.fr() + "\u00a0; plusieurs\u00a0: séparer par «\u00a0;\u00a0»",
                one.en() + "; several: separated by ';'");
    }

    private static Bilingual chosen() {
        return Bilingual.of("à choisir dans la liste", "to choose from the list");
    }

    private static Bilingual of(ScalarType<?> type) {
        if (!Labels.of(type).values().isEmpty()) {
            return chosen();
        }
        String name = type.name();
        if (name.startsWith("integer")) {
            Bounds bounds = Bounds.of(type);
            return Bilingual.of(
                    "nombre entier, de " + bounds.min() + " à " + bounds.max(),
                    "whole number, from " + bounds.min() + " to " + bounds.max());
        }
        return switch (name) {
            case "date" -> Bilingual.of("date, comme 31/10/2027", "date, as 31/10/2027");
            case "instant" ->
                Bilingual.of("date et heure, comme 17/05/2026 14:30", "date and time, as 2026-05-17 14:30");
            case "boolean" -> Bilingual.of("oui ou non", "yes or no");
            case "euros" -> Bilingual.of("montant en euros, comme 45\u00a0497,06", "amount in euros, as 45497.06");
            case "rate", "workingTime" ->
                Bilingual.of("part, comme 80\u00a0%, 0,8 ou 1/2", "share, as 80%, 0.8 or 1/2");
            case "quantity" -> Bilingual.of("nombre, comme 4,5", "number, as 4.5");
            case "partnerKey" -> Bilingual.of("repère d’un partenaire, comme ch-sud", "key of a partner, as ch-south");
            case "text" ->
                Bilingual.of(
                        "texte, " + type.maxLength() + " caractères au plus",
                        "text, at most " + type.maxLength() + " characters");
            default -> Bilingual.of("comme " + ScalarReading.example(type), "as " + ScalarReading.example(type));
        };
    }
}
