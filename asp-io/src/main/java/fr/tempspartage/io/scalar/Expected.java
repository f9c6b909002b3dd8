package fr.tempspartage.io.scalar;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.field.ScalarType;
import java.util.ArrayList;
import java.util.List;

/** What each kind of value takes, in words, and one value that is accepted. */
final class Expected {

    private static final ImmutableMap<String, Expected> BY_NAME = ImmutableMap.<String, Expected>builder()
            .put(
                    "date",
                    of(
                            "une date qui existe, année-mois-jour, de 1900 à 2999",
                            "a date that exists, year-month-day, from 1900 to 2999",
                            "2026-11-01"))
            .put(
                    "instant",
                    of(
                            "une date, une heure et un décalage horaire, de 1900 à 2999",
                            "a date, a time and an offset, from 1900 to 2999",
                            "2026-05-17T23:59:59+02:00"))
            .put("boolean", of("true ou false", "true or false", "true"))
            .put(
                    "euros",
                    of(
                            "un montant en euros de 0 à 999999999.99, deux décimales au plus",
                            "an amount in euros from 0 to 999999999.99, at most two decimals",
                            "3249.79"))
            .put(
                    "rate",
                    of(
                            "une part de 0 à 1 (100\u00a0%)\u00a0: fraction, nombre décimal ou pourcentage",
                            "a share from 0 to 1 (100%): a fraction, a decimal number or a percentage", "1/2"))
            .put(
                    "workingTime",
                    of(
                            "une quotité au-dessus de 0, jusqu’à 1 (100\u00a0%)\u00a0: fraction, nombre décimal ou pourcentage",
                            "a working time above 0, up to 1 (100%): a fraction, a decimal number or a percentage",
                            "1/2"))
            .put(
                    "quantity",
                    of(
                            "un nombre de 0 à 9999.99, deux décimales au plus",
                            "a number from 0 to 9999.99, at most two decimals",
                            "2.5"))
            .put(
                    "finess",
                    of(
                            "un numéro FINESS, neuf caractères dont le dernier est la clé",
                            "a FINESS number, nine characters of which the last is the key",
                            "870000015"))
            .put(
                    "siren",
                    of(
                            "un numéro SIREN, neuf chiffres dont le dernier est la clé",
                            "a SIREN number, nine digits of which the last is the key",
                            "732829320"))
            .put(
                    "siret",
                    of(
                            "un numéro SIRET, quatorze chiffres dont le dernier est la clé",
                            "a SIRET number, fourteen digits of which the last is the key",
                            "73282932000074"))
            .put("rpps", of("un numéro RPPS de onze chiffres", "an RPPS number of eleven digits", "10000001916"))
            .put(
                    "inseeCode",
                    of(
                            "le code INSEE d’une commune, cinq caractères",
                            "the INSEE code of a commune, five characters",
                            "87085"))
            .put(
                    "department",
                    of("un département, par son nom ou son code", "a department, by its name or its code", "87"))
            .put(
                    "specialty",
                    of(
                            "une spécialité, par son nom ou son code de TRE_R38 (ou CD, PH, SF)",
                            "a specialty, by its name or its code of TRE_R38 (or CD, PH, SF)",
                            "SM40"))
            .put(
                    "callId",
                    of(
                            "un appel\u00a0: minuscules, chiffres et traits d’union simples",
                            "a call: lower-case letters, digits and single hyphens",
                            "nouvelle-aquitaine-2026"))
            .put(
                    "partnerKey",
                    of(
                            "un repère\u00a0: 1 à 32 lettres, chiffres, traits d’union et soulignés",
                            "a key: 1 to 32 letters, digits, hyphens and underscores",
                            "ch-sud"))
            .put(
                    "territorialHospitalGroup",
                    of("un GHT par son code ou son nom, ou none", "a GHT by its code or its name, or none", "limousin"))
            .build();

    private final Bilingual words;
    private final String example;

    private Expected(Bilingual words, String example) {
        this.words = words;
        this.example = example;
    }

    static Expected of(ScalarType<?> type) {
        Expected known = BY_NAME.get(type.name());
        if (known != null) {
            return known;
        }
        if (!type.allowed().isEmpty()) {
            return of(
                    "une valeur de la liste", "a value of the list", codes(type).get(0));
        }
        if (type.shape() == ScalarType.Shape.INTEGER) {
            Bounds bounds = Bounds.of(type);
            return of(
                    "un nombre entier de " + bounds.min() + " à " + bounds.max(),
                    "a whole number from " + bounds.min() + " to " + bounds.max(),
                    bounds.min());
        }
        if (type.name().equals("text")) {
            return of("un texte qui n’est pas vide", "a text that is not blank", "abc");
        }
        return of("une valeur de type " + type.name(), "a value of type " + type.name(), type.name());
    }

    /** Sentence with what is accepted, such as "a date that exists". */
    Bilingual words() {
        return words;
    }

    /** Accepted value, in its text form. */
    String example() {
        return example;
    }

    /** Codes of an enumeration in the order of the enumeration; empty for other types. */
    static List<String> codes(ScalarType<?> type) {
        List<String> codes = new ArrayList<>();
        for (Object constant : type.allowed()) {
            codes.add(((Coded) constant).code());
        }
        return codes;
    }

    private static Expected of(String french, String english, String example) {
        return new Expected(Bilingual.of(french, english), example);
    }
}
