package fr.tempspartage.io.json;

import static fr.tempspartage.io.json.IssueCase.json;

import fr.tempspartage.io.IssueCode;
import java.util.ArrayList;
import java.util.List;

/** One file at least for each code, with the exact words of its message. */
final class IssueCases {

    private final List<IssueCase> cases = new ArrayList<>();

    static List<IssueCase> all() {
        IssueCases all = new IssueCases();
        all.format();
        all.fields();
        all.values();
        all.together();
        all.calls();
        all.groups();
        all.yaml();
        return all.cases;
    }

    private void format() {
        add(
                "{\"id\": \"a\",\n \"call\": }",
                IssueCode.SYNTAX,
                at("", 2, 10),
                "Le texte n’est plus lisible ici\u00a0: «\u00a0}\u00a0».\nPeut-être manque-t-il une virgule, un guillemet ou un crochet.",
                "The text cannot be read from here: '}'.\nMaybe a comma, a quote or a bracket is missing.");
        add(
                "",
                IssueCode.SYNTAX,
                at("", 1, 1),
                "Le texte n’est plus lisible ici\u00a0: la fin du texte.\n"
                        + "Peut-être manque-t-il une virgule, un guillemet ou un crochet.",
                "The text cannot be read from here: the end of the text.\n"
                        + "Maybe a comma, a quote or a bracket is missing.");
        add(
                "{\"id\": \"a\n\"}",
                IssueCode.SYNTAX,
                at("", 1, 10),
                "Le texte n’est plus lisible ici\u00a0: le caractère U+000A.\n"
                        + "Peut-être manque-t-il une virgule, un guillemet ou un crochet.",
                "The text cannot be read from here: the character U+000A.\n"
                        + "Maybe a comma, a quote or a bracket is missing.");
        add(
                json("\"posts\": [{}]") + "  ]",
                IssueCode.TRAILING_CONTENT,
                at("", 4, 3),
                "Du texte suit la fin du dossier.\nPeut-être deux fichiers ont-ils été réunis.",
                "There is text after the end of the dossier.\nMaybe two files were put together.");
        add(
                json("\"$schema\": \"s\", \"formatVersion\": \"2\""),
                IssueCode.UNSUPPORTED_FORMAT_VERSION,
                at("/formatVersion", 3, 35),
                "La version de format «\u00a02\u00a0» n’est pas connue\u00a0; «\u00a01\u00a0» l’est.\n"
                        + "Peut-être ce fichier vient-il d’une version plus récente.",
                "Format version '2' is not known; '1' is.\nMaybe this file comes from a later version.");
        add(
                "{\"id\": \"a\", \"call\": \"x\", \"x/y~\":\n" + "[".repeat(40) + "]".repeat(40) + "}",
                IssueCode.TOO_DEEP,
                at("/x~1y~0" + "/0".repeat(31), 2, 32),
                "Plus de 32 niveaux sont imbriqués.\nPeut-être un crochet n’est-il pas fermé.",
                "More than 32 levels are nested.\nMaybe a bracket is not closed.");
    }

    private void fields() {
        add(
                json("\"candidate\": {\"rrps\": 1}"),
                IssueCode.UNKNOWN_FIELD,
                at("/candidate/rrps", 3, 16),
                "Rubrique inconnue dans «\u00a0candidat\u00a0»\u00a0: «\u00a0rrps\u00a0».\nPeut-être «\u00a0rpps\u00a0».",
                "Unknown field in 'candidate': 'rrps'.\nMaybe 'rpps'.");
        add(
                json("\"departure\": {\"end\": \"2026-12-31\", \"wxyzwxyz\": 1}"),
                IssueCode.UNKNOWN_FIELD,
                at("/departure/wxyzwxyz", 3, 37),
                "Rubrique inconnue dans «\u00a0fin de fonctions\u00a0»\u00a0: «\u00a0wxyzwxyz\u00a0».\n"
                        + "Peut-être l’un de ceux-ci\u00a0: end, reason, delegated.",
                "Unknown field in 'departure': 'wxyzwxyz'.\nMaybe one of end, reason, delegated.");
        add(
                json("\"call\": \"y\""),
                IssueCode.DUPLICATE_FIELD,
                at("/call", 3, 2),
                "La rubrique «\u00a0call\u00a0» figure déjà à la ligne 2.\nPeut-être faut-il supprimer l’une des deux.",
                "The field 'call' already stands on line 2.\nMaybe remove one of the two.");
        add(
                json("\"departure\": {}"),
                IssueCode.MISSING_FIELD,
                at("/departure/end", 3, 15),
                "Il manque «\u00a0end\u00a0» (dernier jour de fonctions) dans «\u00a0fin de fonctions\u00a0».\nPeut-être figure-t-elle sous un autre nom.",
                "'end' (last day in post) is missing in 'departure'.\nMaybe it stands under another name.");
        add(
                json("\"project\": {\"partners\": [{\"key\": \"a\"}]}"),
                IssueCode.MISSING_FIELD,
                at("/project/partners/0/type", 3, 27),
                "Il manque «\u00a0type\u00a0» (type) dans «\u00a0partenaire\u00a0».\nPeut-être figure-t-elle sous un autre nom.",
                "'type' (type) is missing in 'partner'.\nMaybe it stands under another name.");
        add(
                json("\"project\": {\"partners\": [{\"key\": \"a\", \"type\": \"etablishment\"}]}"),
                IssueCode.UNKNOWN_VARIANT,
                at("/project/partners/0/type", 3, 48),
                "«\u00a0etablishment\u00a0» n’est pas un type de «\u00a0partenaire\u00a0».\n"
                        + "Peut-être «\u00a0établissement\u00a0».",
                "'etablishment' is not a type of 'partner'.\nMaybe 'establishment'.");
    }

    private void values() {
        add(
                json("\"posts\": null"),
                IssueCode.NULL_VALUE,
                at("/posts", 3, 11),
                "La valeur null n’est pas acceptée.\n"
                        + "Peut-être faut-il retirer la rubrique, si la valeur n’est pas connue.",
                "The value null is not accepted.\nMaybe leave the key out if the value is not known.");
        add(
                json("\"departure\": {\"end\": \"2026-12-31\", \"delegated\": \"12.50\"}"),
                IssueCode.WRONG_TYPE,
                at("/departure/delegated", 3, 50),
                "Il faut ici un nombre, et non le texte «\u00a012.50\u00a0».\nPeut-être comme ceci\u00a0: 12.50.",
                "A number is needed here, not the text '12.50'.\nMaybe as in 12.50.");
        add(
                json("\"posts\": {}"),
                IssueCode.WRONG_TYPE,
                at("/posts", 3, 11),
                "Il faut ici une liste, et non un objet.\nPeut-être comme ceci\u00a0: [ ].",
                "A list is needed here, not an object.\nMaybe as in [ ].");
        add(
                json("\"candidate\": {\"hasRpps\": \"true\"}"),
                IssueCode.WRONG_TYPE,
                at("/candidate/hasRpps", 3, 27),
                "Il faut ici true ou false, et non le texte «\u00a0true\u00a0».\nPeut-être comme ceci\u00a0: true.",
                "True or false is needed here, not the text 'true'.\nMaybe as in true.");
        add(
                json("\"previousGrant\": {\"months\": 121}"),
                IssueCode.NUMBER_OUT_OF_RANGE,
                at("/previousGrant/months", 3, 30),
                "121 est hors des limites\u00a0: il faut un nombre entier de 1 à 120.\nPeut-être un chiffre est-il en trop.",
                "121 is out of range: it takes a whole number from 1 to 120.\nMaybe one digit is too many.");
        add(
                json("\"project\": {\"statedCost\": -139500.00}"),
                IssueCode.NUMBER_OUT_OF_RANGE,
                at("/project/statedCost", 3, 28),
                "-139500.00 est hors des limites\u00a0: il faut un montant en euros de 0 à 999999999.99, deux décimales au "
                        + "plus.\nPeut-être 139500.00.",
                "-139500.00 is out of range: it takes an amount in euros from 0 to 999999999.99, at most two decimals.\n"
                        + "Maybe 139500.00.");
        add(
                json("\"posts\": [{\"workingTime\": 80}]"),
                IssueCode.NUMBER_OUT_OF_RANGE,
                at("/posts/0/workingTime", 3, 28),
                "80 est hors des limites\u00a0: il faut une quotité au-dessus de 0, jusqu’à 1 (100\u00a0%)\u00a0: fraction, nombre "
                        + "décimal ou pourcentage.\nPeut-être 80\u00A0%.",
                "80 is out of range: it takes a working time above 0, up to 1 (100%): a fraction, a decimal number or a "
                        + "percentage.\nMaybe 80%.");
        add(
                json("\"posts\": [{\"workingTime\": 0}]"),
                IssueCode.NUMBER_OUT_OF_RANGE,
                at("/posts/0/workingTime", 3, 28),
                "0 est hors des limites\u00a0: il faut une quotité au-dessus de 0, jusqu’à 1 (100\u00a0%)\u00a0: fraction, nombre "
                        + "décimal ou pourcentage.\nPeut-être faut-il retirer la rubrique, si la valeur n’est pas connue.",
                "0 is out of range: it takes a working time above 0, up to 1 (100%): a fraction, a decimal number or a "
                        + "percentage.\nMaybe leave the key out if the value is not known.");
        add(
                json("\"departure\": {\"end\": \"2026-12-31\", \"delegated\": 0.005}"),
                IssueCode.BAD_VALUE,
                at("/departure/delegated", 3, 50),
                "«\u00a00.005\u00a0» n’est pas accepté\u00a0: il faut un montant en euros de 0 à 999999999.99, deux décimales au plus.\n"
                        + "Peut-être comme ceci\u00a0: 3249.79.",
                "'0.005' is not accepted: it takes an amount in euros from 0 to 999999999.99, at most two decimals.\n"
                        + "Maybe as in 3249.79.");
        add(
                json("\"departure\": {\"end\": \"2026-02-29\"}"),
                IssueCode.BAD_VALUE,
                at("/departure/end", 3, 23),
                "«\u00a02026-02-29\u00a0» n’est pas accepté\u00a0: il faut un jour qui existe, et février 2026 a 28 jours\u00a0: le 29 février "
                        + "2026 n’existe pas.\nPeut-être 2026-02-28.",
                "'2026-02-29' is not accepted: it takes a day that exists, and February 2026 has 28 days: day 29 does not "
                        + "exist.\nMaybe 2026-02-28.");
        add(
                json("\"candidate\": {\"name\": \"\u00A0\u200B\"}"),
                IssueCode.BLANK_TEXT,
                at("/candidate/name", 3, 24),
                "Ce texte ne contient rien de visible\u00a0: U+00A0 (espace insécable).\n"
                        + "Peut-être faut-il retirer la rubrique, si la valeur n’est pas connue.",
                "This text holds nothing that can be seen: U+00A0 (no-break space).\n"
                        + "Maybe leave the key out if the value is not known.");
        add(
                json("\"candidate\": {\"training\": \"\"}"),
                IssueCode.BLANK_TEXT,
                at("/candidate/training", 3, 28),
                "Ce texte ne contient rien.\nPeut-être faut-il retirer la rubrique, si la valeur n’est pas connue.",
                "This text holds nothing.\nMaybe leave the key out if the value is not known.");
        add(
                json("\"candidate\": {\"name\": \"é😀\\u001bx\"}"),
                IssueCode.CONTROL_CHARACTER,
                at("/candidate/name", 3, 24),
                "Ce texte contient le caractère de commande U+001B (échappement), en position 3.\n"
                        + "Peut-être a-t-il été copié avec sa mise en forme.",
                "This text holds the control character U+001B (escape), at position 3.\n"
                        + "Maybe it was copied with its layout.");
        add(
                json("\"candidate\": {\"training\": \"é😀\\ud83d\"}"),
                IssueCode.HALF_CHARACTER,
                at("/candidate/training", 3, 28),
                "Ce texte contient une moitié de caractère, U+D83D, en position 3.\n"
                        + "Peut-être a-t-il été coupé au milieu d’un caractère.",
                "This text holds half of a character, U+D83D, at position 3.\nMaybe it was cut in the middle of one.");
        add(
                json("\"previousGrant\": {\"partners\": [\"732\u202F829320\"]}"),
                IssueCode.INVISIBLE_CHARACTER,
                at("/previousGrant/partners/0", 3, 33),
                "«\u00a0732 829320\u00a0» contient le caractère invisible U+202F (espace fine insécable), en position 4.\n"
                        + "Peut-être 732829320.",
                "'732 829320' holds the invisible character U+202F (narrow no-break space), at position 4.\n"
                        + "Maybe 732829320.");
        add(
                json("\"previousGrant\": {\"partners\": [\"123456782\"]}"),
                IssueCode.PLACEHOLDER_NUMBER,
                at("/previousGrant/partners/0", 3, 33),
                "Le numéro SIREN 123456782 ressemble à un numéro de remplissage.\n"
                        + "Peut-être faut-il retirer la rubrique, si le numéro n’est pas connu.",
                "The SIREN number 123456782 looks like a number that only fills a form.\n"
                        + "Maybe leave the key out if the number is not known.");
        add(
                json("\"request\": \"renewel\""),
                IssueCode.BAD_VALUE,
                at("/request", 3, 13),
                "«\u00a0renewel\u00a0» n’est pas accepté\u00a0: il faut une valeur de la liste.\nPeut-être «\u00a0renouvellement\u00a0».",
                "'renewel' is not accepted: it takes a value of the list.\nMaybe 'renewal'.");
        add(
                json("\"candidate\": {\"specialty\": \"Chirurgie orale\"}"),
                IssueCode.AMBIGUOUS,
                at("/candidate/specialty", 3, 29),
                "«\u00a0Chirurgie orale\u00a0» peut désigner plusieurs valeurs.\n"
                        + "Peut-être l’une de celles-ci\u00a0: «\u00a0Chirurgie orale (SCD02)\u00a0», «\u00a0Chirurgie orale (SM56)\u00a0».",
                "'Chirurgie orale' may mean several values.\n"
                        + "Maybe one of 'Chirurgie orale (SCD02)', 'Chirurgie orale (SM56)'.");
        add(
                json("\"departure\": {\"end\": \"31/10/2027\", \"delegated\": 1}"),
                IssueCode.BAD_VALUE,
                at("/departure/end", 3, 23),
                "«\u00a031/10/2027\u00a0» n’est pas accepté\u00a0: il faut une date qui existe, année-mois-jour, de 1900 à 2999.\n"
                        + "Peut-être 2027-10-31.",
                "'31/10/2027' is not accepted: it takes a date that exists, year-month-day, from 1900 to "
                        + "2999.\nMaybe 2027-10-31.");
        add(
                json("\"departure\": {\"end\": \"2026-12-31\", \"delegated\": \"45 497,06 €\"}"),
                IssueCode.WRONG_TYPE,
                at("/departure/delegated", 3, 50),
                "Il faut ici un nombre, et non le texte «\u00a045 497,06 €\u00a0».\nPeut-être comme ceci\u00a0: 45497.06.",
                "A number is needed here, not the text '45 497,06 €'.\nMaybe as in 45497.06.");
        add(
                json("\"candidate\": {\"hasRpps\": \"oui\"}"),
                IssueCode.WRONG_TYPE,
                at("/candidate/hasRpps", 3, 27),
                "Il faut ici true ou false, et non le texte «\u00a0oui\u00a0».\nPeut-être comme ceci\u00a0: true.",
                "True or false is needed here, not the text 'oui'.\nMaybe as in true.");
        add(
                json("\"posts\": [{\"workingTime\": \"80,5 %\"}]"),
                IssueCode.BAD_VALUE,
                at("/posts/0/workingTime", 3, 28),
                "«\u00a080,5 %\u00a0» n’est pas accepté\u00a0: il faut "
                        + "une quotité au-dessus de 0, jusqu’à 1 (100\u00a0%)\u00a0: fraction, nombre décimal ou pourcentage.\n"
                        + "Peut-être 80.5\u00a0%.",
                "'80,5 %' is not accepted: it takes "
                        + "a working time above 0, up to 1 (100%): a fraction, a decimal number or a percentage.\n"
                        + "Maybe 80.5%.");
        add(
                json("\"candidate\": {\"rpps\": 10000001916}"),
                IssueCode.WRONG_TYPE,
                at("/candidate/rpps", 3, 24),
                "Il faut ici un texte, et non le nombre 10000001916.\nPeut-être comme ceci\u00a0: \"10000001916\".",
                "A text is needed here, not the number 10000001916.\nMaybe as in \"10000001916\".");
        add(
                json(
                        "\"project\": {\"partners\": [{\"key\": \"a\", \"type\": \"establishment\", \"finess\": \"870000016\"}]}"),
                IssueCode.BAD_VALUE,
                at("/project/partners/0/finess", 3, 75),
                "«\u00a0870000016\u00a0» n’est pas accepté\u00a0: il faut un numéro FINESS, neuf caractères dont le dernier est la clé.\n"
                        + "Peut-être comme ceci\u00a0: 870000015.",
                "'870000016' is not accepted: it takes a FINESS number, nine characters of which the last is the key.\n"
                        + "Maybe as in 870000015.");
        add(
                json("\"candidate\": {\"name\": \"" + "é".repeat(201) + "\"}"),
                IssueCode.TEXT_TOO_LONG,
                at("/candidate/name", 3, 24),
                "Ce texte a 201 caractères\u00a0; 200 au plus sont acceptés.\nPeut-être faut-il le résumer.",
                "This text has 201 characters; at most 200 are accepted.\nMaybe make it shorter.");
        add(
                json("\"linkedDossiers\": [" + "\"b\",".repeat(10) + "7]"),
                IssueCode.TOO_MANY_ELEMENTS,
                at("/linkedDossiers", 3, 20),
                "Cette liste a 11 éléments\u00a0; 10 au plus sont acceptés.\nPeut-être deux listes ont-elles été réunies.",
                "This list has 11 elements; at most 10 are accepted.\nMaybe two lists were put together.");
        add(
                json("\"candidate\": {\"rpps\": \"10000001917\"}"),
                IssueCode.RPPS_KEY,
                at("/candidate/rpps", 3, 24),
                "La clé du numéro RPPS 10000001917 n’est pas celle attendue.\nPeut-être y a-t-il une faute de frappe.",
                "The key of the RPPS number 10000001917 is not the one expected.\nMaybe there is a typing error.");
    }

    private void together() {
        add(
                json("\"posts\": [{\"contractStart\": \"2027-01-01\", \"contractEnd\": \"2026-12-31\"}]"),
                IssueCode.IMPOSSIBLE,
                at("/posts/0", 3, 12),
                "La fin du contrat, le 31 décembre 2026, précède le début, le 1er janvier 2027.\n"
                        + "Peut-être deux valeurs ont-elles été interverties.",
                "The end of the contract, 31 December 2026, is before the start, 1 January 2027.\n"
                        + "Maybe two values were swapped.");
        add(
                json("\"posts\": [{\"interruptions\": [{\"start\": \"2027-02-01\", \"end\": \"2027-01-31\"}]}]"),
                IssueCode.IMPOSSIBLE,
                at("/posts/0/interruptions/0", 3, 31),
                "Le dernier jour, le 31 janvier 2027, précède le début, le 1er février 2027.\n"
                        + "Peut-être deux valeurs ont-elles été interverties.",
                "The last day, 31 January 2027, is before the start, 1 February 2027.\nMaybe two values were swapped.");
        add(
                json("\"posts\": [{\"timeAllocation\": {\"segments\": [{\"months\": 12, \"end\": \"2027-01-31\", "
                        + "\"unit\": \"months\", \"sites\": []}]}}]"),
                IssueCode.IMPOSSIBLE,
                at("/posts/0/timeAllocation/segments/0", 3, 45),
                "La séquence donne sa durée deux fois, par 12 mois et par des jours.\n"
                        + "Peut-être deux valeurs ont-elles été interverties.",
                "The segment gives its length twice, by 12 months and by days.\nMaybe two values were swapped.");
        add(
                json("\"project\": {\"recruiters\": [\"b\"], \"partners\": []}"),
                IssueCode.INCONSISTENT,
                at("/project/recruiters/0", 3, 29),
                "«\u00a0b\u00a0» n’est le repère d’aucun partenaire du projet.\nPeut-être faut-il ajouter le partenaire.",
                "'b' is the key of no partner of the project.\nMaybe add the partner.");
    }

    private void calls() {
        add(
                "{\"id\": \"a\",\n \"call\": \"x\"}",
                IssueCode.OTHER_CALL,
                at("/call", 2, 10),
                "Le dossier répond à l’appel «\u00a0x\u00a0», et non à «\u00a0nouvelle-aquitaine-2026\u00a0».\n"
                        + "Peut-être faut-il un autre fichier, ou nommer l’autre appel.",
                "The dossier answers the call 'x', not 'nouvelle-aquitaine-2026'.\n"
                        + "Maybe take another file, or name the other call.");
        add(
                "id: a\ncall: nouvele-aquitaine-2026\n",
                IssueCode.UNKNOWN_CALL,
                at("/call", 2, 7),
                "L’appel «\u00a0nouvele-aquitaine-2026\u00a0» n’est pas connu ici.\n"
                        + "Peut-être l’un de ceux-ci\u00a0: nouvelle-aquitaine-2026, y-2026.",
                "The call 'nouvele-aquitaine-2026' is not known here.\n"
                        + "Maybe one of nouvelle-aquitaine-2026, y-2026.");
    }

    private void groups() {
        add(
                group("GHT de la Charentes"),
                IssueCode.UNKNOWN_HOSPITAL_GROUP,
                at("/project/partners/0/hospitalGroup", 3, 20),
                "Le groupement «\u00a0GHT de la Charentes\u00a0» n’est pas connu\u00a0: il compte comme non renseigné.\n"
                        + "Peut-être «\u00a0GHT de la Charente (16)\u00a0».",
                "The hospital group 'GHT de la Charentes' is not known: it counts as not stated.\n"
                        + "Maybe 'Charente (16) hospital group (GHT)'.");
        add(
                group("x"),
                IssueCode.UNKNOWN_HOSPITAL_GROUP,
                at("/project/partners/0/hospitalGroup", 3, 20),
                "Le groupement «\u00a0x\u00a0» n’est pas connu\u00a0: il compte comme non renseigné.\n"
                        + "Peut-être l’un de ceux-ci\u00a0: GHT de la Charente (16), GHT de Saintonge (17), GHT du Limousin, "
                        + "GHT de la Dordogne (24), GHT des Landes (40), GHT du Lot-et-Garonne (47), "
                        + "GHT des Deux-Sèvres (79), GHT Alliance de Gironde (33), GHT Atlantique 17, "
                        + "GHT de Béarn et Soule (64), GHT Navarre-Côte basque (64), GHT de la Vienne (86), aucun.",
                "The hospital group 'x' is not known: it counts as not stated.\n"
                        + "Maybe one of Charente (16) hospital group (GHT), Saintonge (17) hospital group (GHT), "
                        + "Limousin hospital group (GHT), Dordogne (24) hospital group (GHT), "
                        + "Landes (40) hospital group (GHT), Lot-et-Garonne (47) hospital group (GHT), "
                        + "Deux-Sèvres (79) hospital group (GHT), Alliance de Gironde (33) hospital group (GHT), "
                        + "Atlantique 17 hospital group (GHT), Béarn et Soule (64) hospital group (GHT), "
                        + "Navarre-Côte basque (64) hospital group (GHT), Vienne (86) hospital group (GHT), none.");
    }

    private static String group(String name) {
        return """
                {"id": "a", "call": "nouvelle-aquitaine-2026",
                 "project": {"partners": [{"type": "establishment", "key": "a", "name": "A",
                  "hospitalGroup": "%s"}]}}
                """.formatted(name);
    }

    private void yaml() {
        add(
                "id: é😀\ncall: x\nlinkedDossiers: &all [a]\n",
                IssueCode.ANCHOR,
                at("/linkedDossiers", 3, 17),
                "Les ancres et les alias de YAML ne sont pas acceptés\u00a0: &all.\n"
                        + "Peut-être faut-il répéter la valeur, ou l’entourer de guillemets.",
                "Anchors and aliases of YAML are not accepted: &all.\nMaybe repeat the value, or put it in quotes.");
        add(
                "id: a\ncall: !mine x\n",
                IssueCode.YAML_FEATURE,
                at("/call", 2, 7),
                "Cette écriture de YAML n’est pas acceptée\u00a0: !mine.\nPeut-être faut-il une clé et une valeur simples.",
                "This notation of YAML is not accepted: !mine.\nMaybe use a plain key and a plain value.");
        add(
                "id: a\ncall: x\n---\nid: b\n",
                IssueCode.TRAILING_CONTENT,
                at("", 3, 1),
                "Du texte suit la fin du dossier.\nPeut-être deux fichiers ont-ils été réunis.",
                "There is text after the end of the dossier.\nMaybe two files were put together.");
        add(
                "id: a\ncall: 'x\n",
                IssueCode.SYNTAX,
                at("", 3, 1),
                "Le texte n’est plus lisible ici\u00a0: la fin du texte.\n"
                        + "Peut-être manque-t-il une virgule, un guillemet ou un crochet.",
                "The text cannot be read from here: the end of the text.\n"
                        + "Maybe a comma, a quote or a bracket is missing.");
    }

    private void add(String text, IssueCode code, Where where, String french, String english) {
        cases.add(new IssueCase(text, code, where.pointer(), where.line(), where.column(), french, english));
    }

    private static Where at(String pointer, int line, int column) {
        return new Where(pointer, line, column);
    }

    private record Where(String pointer, int line, int column) {}
}
