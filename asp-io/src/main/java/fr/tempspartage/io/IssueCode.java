package fr.tempspartage.io;

import fr.tempspartage.domain.Bilingual;
import java.util.Locale;
import java.util.Map;

/** What may be wrong in a file (<i>nature de l'anomalie</i>), with its message in both languages. */
public enum IssueCode {
    /** The file has more bytes than accepted; nothing of it is read. */
    TOO_LARGE(
            "Ce fichier dépasse {max} octets.\nPeut-être contient-il plusieurs dossiers, ou un document joint.",
            "This file exceeds {max} bytes.\nMaybe it holds several dossiers, or an attached document."),

    /** The file is a spreadsheet, a document, an archive or a text in UTF-16; nothing of it is read. */
    OTHER_FORMAT(
            "Ce fichier est {kind} et non un texte en UTF-8.\n"
                    + "Peut-être faut-il l’enregistrer dans le format attendu, ou donner un autre fichier.",
            "This file is {kind} and not a text in UTF-8.\nMaybe save it in the format expected, or give another file."),

    /** The bytes are not UTF-8; nothing of the file is read. */
    INVALID_UTF8(
            "Ce fichier n’est pas en UTF-8.\nPeut-être faut-il l’enregistrer de nouveau, en UTF-8.",
            "This file is not in UTF-8.\nMaybe save it again, in UTF-8."),

    /** A file given as a workbook is none that is read, such as .xls or one with macros or a password. */
    NO_WORKBOOK(
            "Ce fichier est {kind} et non un classeur .xlsx ou .ods.\n"
                    + "Peut-être faut-il l’enregistrer dans l’un de ces formats.",
            "This file is {kind} and not a workbook .xlsx or .ods.\nMaybe save it in one of these formats."),

    /** A file that asks for more than its readers allow, such as a bomb or an address outside any sheet; nothing is read. */
    UNSAFE_FILE(
            "Ce fichier n’est pas lu\u00a0: {reason}.\nPeut-être {hint}.",
            "This file is not read: {reason}.\nMaybe {hint}."),

    /** A file that is not whole or not as programs write it, from here on. */
    DAMAGED_FILE(
            "Ce fichier n’est pas lisible\u00a0: {reason}.\nPeut-être faut-il l’enregistrer ou le transmettre de nouveau.",
            "This file cannot be read: {reason}.\nMaybe save it or send it again."),

    /** A byte that is no character in the character set of the file. */
    INVALID_BYTE(
            "L’octet {byte} n’est aucun caractère en {charset}.\nPeut-être faut-il enregistrer le fichier en UTF-8.",
            "The byte {byte} is no character in {charset}.\nMaybe save the file in UTF-8."),

    /** Two character sets in one file. */
    MIXED_CHARSETS(
            "Ce fichier mêle deux encodages, UTF-8 et Windows-1252, à partir de «\u00a0{text}\u00a0».\n"
                    + "Peut-être deux fichiers ont-ils été réunis.",
            "This file mixes two character sets, UTF-8 and Windows-1252, from '{text}' on.\nMaybe two files were put together."),

    /** A formula in a cell, which is not computed, and whose last value may come from another file. */
    FORMULA(
            "La cellule contient la formule {text}, qui n’est pas calculée ici.\n"
                    + "Peut-être faut-il la remplacer par sa valeur (collage spécial).",
            "The cell holds the formula {text}, which is not computed here.\nMaybe replace it by its value (paste special)."),

    /** A cell in which a spreadsheet shows an error, such as #N/A. */
    CELL_ERROR(
            "La cellule contient l’erreur {text}.\nPeut-être une formule a-t-elle perdu sa source.",
            "The cell holds the error {text}.\nMaybe a formula lost its source."),

    /** A header that names no fact. */
    UNKNOWN_COLUMN(
            "Colonne inconnue\u00a0: «\u00a0{text}\u00a0».\n"
                    + "Peut-être {nearest}, ou un # devant ce nom pour laisser la colonne de côté.",
            "Unknown column: '{text}'.\nMaybe {nearest}, or a # before this name to leave the column aside."),

    /** A header that names a fact of another column. */
    DUPLICATE_COLUMN(
            "La colonne «\u00a0{text}\u00a0» répète la colonne {column}.\nPeut-être faut-il supprimer l’une des deux.",
            "The column '{text}' repeats column {column}.\nMaybe remove one of the two."),

    /** A column without which no row can be read. */
    MISSING_COLUMN(
            "Il manque la colonne «\u00a0{label}\u00a0».\nPeut-être figure-t-elle sous un autre nom.",
            "The column '{label}' is missing.\nMaybe it stands under another name."),

    /** A cell below no header. */
    OUTSIDE_COLUMNS(
            "La cellule «\u00a0{text}\u00a0» est dans une colonne sans nom.\n"
                    + "Peut-être faut-il nommer la colonne, ou vider la cellule.",
            "The cell '{text}' is in a column without a name.\nMaybe name the column, or clear the cell."),

    /** Two cells that give the same value, or a number of records that is not theirs. */
    CELLS_DISAGREE(
            "{reason}.\nPeut-être faut-il vider ou corriger l’une des cellules.",
            "{reason}.\nMaybe clear or correct one of the cells."),

    /** A sheet that looks like one of those that are read, under another name. */
    UNKNOWN_SHEET(
            "La feuille «\u00a0{text}\u00a0» n’est pas lue.\nPeut-être {nearest}.",
            "The sheet '{text}' is not read.\nMaybe {nearest}."),

    /** A row of a sheet that names no dossier of the table. */
    UNKNOWN_DOSSIER("{reason}.\nPeut-être {nearest}.", "{reason}.\nMaybe {nearest}."),

    /** A table with a header at most, and no row of a dossier. */
    NO_ROWS(
            "La table ne contient aucun dossier.\nPeut-être faut-il en remplir une ligne, ou donner un autre fichier.",
            "The table holds no dossier.\nMaybe fill in a row, or give another file."),

    /** Two dossiers of a table with one identifier. */
    DUPLICATE_DOSSIER(
            "Le dossier «\u00a0{text}\u00a0» figure aussi à la ligne {row}.\nPeut-être faut-il changer l’un des identifiants.",
            "The dossier '{text}' stands on row {row} as well.\nMaybe change one of the identifiers."),

    /** The text is not JSON or YAML from here on; what stands before is checked. */
    SYNTAX(
            "Le texte n’est plus lisible ici\u00a0: {found}.\nPeut-être manque-t-il une virgule, un guillemet ou un crochet.",
            "The text cannot be read from here: {found}.\nMaybe a comma, a quote or a bracket is missing."),

    /** Something stands after the end of the value. */
    TRAILING_CONTENT(
            "Du texte suit la fin du dossier.\nPeut-être deux fichiers ont-ils été réunis.",
            "There is text after the end of the dossier.\nMaybe two files were put together."),

    /** More values than any dossier can hold; those after them are not checked. */
    TOO_MANY_VALUES(
            "Ce fichier contient plus de {max} valeurs\u00a0; les suivantes ne sont pas contrôlées.\n"
                    + "Peut-être contient-il plusieurs dossiers.",
            "This file holds more than {max} values; those that follow are not checked.\n"
                    + "Maybe it holds several dossiers."),

    /** Issues beyond the number that is kept. */
    MORE_ISSUES(
            "{count} autres anomalies ne sont pas montrées.\nPeut-être faut-il corriger d’abord celles qui le sont.",
            "{count} other issues are not shown.\nMaybe correct those that are shown first."),

    /** Values are nested more deeply than accepted. */
    TOO_DEEP(
            "Plus de {max} niveaux sont imbriqués.\nPeut-être un crochet n’est-il pas fermé.",
            "More than {max} levels are nested.\nMaybe a bracket is not closed."),

    /** An anchor or an alias of YAML. */
    ANCHOR(
            "Les ancres et les alias de YAML ne sont pas acceptés\u00a0: {text}.\n"
                    + "Peut-être faut-il répéter la valeur, ou l’entourer de guillemets.",
            "Anchors and aliases of YAML are not accepted: {text}.\nMaybe repeat the value, or put it in quotes."),

    /** A tag, or a key that is no text, in YAML. */
    YAML_FEATURE(
            "Cette écriture de YAML n’est pas acceptée\u00a0: {text}.\nPeut-être faut-il une clé et une valeur simples.",
            "This notation of YAML is not accepted: {text}.\nMaybe use a plain key and a plain value."),

    /** The file says that it is of another version of the format. */
    UNSUPPORTED_FORMAT_VERSION(
            "La version de format «\u00a0{text}\u00a0» n’est pas connue\u00a0; «\u00a0{known}\u00a0» l’est.\n"
                    + "Peut-être ce fichier vient-il d’une version plus récente.",
            "Format version '{text}' is not known; '{known}' is.\nMaybe this file comes from a later version."),

    /** A key that the record does not have. */
    UNKNOWN_FIELD(
            "Rubrique inconnue dans «\u00a0{record}\u00a0»\u00a0: «\u00a0{name}\u00a0».\nPeut-être {nearest}.",
            "Unknown field in '{record}': '{name}'.\nMaybe {nearest}."),

    /** A key that stands twice in the same object. */
    DUPLICATE_FIELD(
            "La rubrique «\u00a0{name}\u00a0» figure déjà à la ligne {line}.\nPeut-être faut-il supprimer l’une des deux.",
            "The field '{name}' already stands on line {line}.\nMaybe remove one of the two."),

    /** A field without which the record is refused. */
    MISSING_FIELD(
            "Il manque «\u00a0{name}\u00a0» ({label}) dans «\u00a0{record}\u00a0».\nPeut-être figure-t-elle sous un autre nom.",
            "'{name}' ({label}) is missing in '{record}'.\nMaybe it stands under another name."),

    /** A {@code null}; what is not known is left out. */
    NULL_VALUE(
            "La valeur null n’est pas acceptée.\nPeut-être faut-il retirer la rubrique, si la valeur n’est pas connue.",
            "The value null is not accepted.\nMaybe leave the key out if the value is not known."),

    /** A text instead of a number, an object instead of a list, and the like. */
    WRONG_TYPE(
            "Il faut ici {expected}, et non {actual}.\nPeut-être comme ceci\u00a0: {example}.",
            "{expected} is needed here, not {actual}.\nMaybe as in {example}."),

    /** The {@code type} of a variant is none of those known. */
    UNKNOWN_VARIANT(
            "«\u00a0{text}\u00a0» n’est pas un type de «\u00a0{record}\u00a0».\nPeut-être {nearest}.",
            "'{text}' is not a type of '{record}'.\nMaybe {nearest}."),

    /** A number below or above what is accepted. */
    NUMBER_OUT_OF_RANGE(
            "{text} est hors des limites\u00a0: il faut {expected}.\nPeut-être {example}.",
            "{text} is out of range: it takes {expected}.\nMaybe {example}."),

    /** A text with more characters than accepted. */
    TEXT_TOO_LONG(
            "Ce texte a {length} caractères\u00a0; {max} au plus sont acceptés.\nPeut-être faut-il le résumer.",
            "This text has {length} characters; at most {max} are accepted.\nMaybe make it shorter."),

    /** A text that is empty, or of which nothing can be seen. */
    BLANK_TEXT(
            "Ce texte ne contient {found}.\n" + "Peut-être faut-il retirer la rubrique, si la valeur n’est pas connue.",
            "This text holds {found}.\nMaybe leave the key out if the value is not known."),

    /** A control character in a text of one line, such as a name or an identifier. */
    CONTROL_CHARACTER(
            "Ce texte contient le caractère de commande {character}, en position {position}.\n"
                    + "Peut-être a-t-il été copié avec sa mise en forme.",
            "This text holds the control character {character}, at position {position}.\n"
                    + "Maybe it was copied with its layout."),

    /** Half of a surrogate pair, which is no character. */
    HALF_CHARACTER(
            "Ce texte contient une moitié de caractère, {character}, en position {position}.\n"
                    + "Peut-être a-t-il été coupé au milieu d’un caractère.",
            "This text holds half of a character, {character}, at position {position}.\n"
                    + "Maybe it was cut in the middle of one."),

    /** A character that nobody can see in a date, a code or a number. */
    INVISIBLE_CHARACTER(
            "«\u00a0{text}\u00a0» contient le caractère invisible {character}, en position {position}.\nPeut-être {example}.",
            "'{text}' holds the invisible character {character}, at position {position}.\nMaybe {example}."),

    /** A list with more elements than accepted; those in excess are not checked. */
    TOO_MANY_ELEMENTS(
            "Cette liste a {count} éléments\u00a0; {max} au plus sont acceptés.\n"
                    + "Peut-être deux listes ont-elles été réunies.",
            "This list has {count} elements; at most {max} are accepted.\nMaybe two lists were put together."),

    /** A date, a code, an identifier or another text that does not exist. */
    BAD_VALUE(
            "«\u00a0{text}\u00a0» n’est pas accepté\u00a0: il faut {expected}.\nPeut-être {example}.",
            "'{text}' is not accepted: it takes {expected}.\nMaybe {example}."),

    /** A label that several values have. */
    AMBIGUOUS(
            "«\u00a0{text}\u00a0» peut désigner plusieurs valeurs.\nPeut-être l’une de celles-ci\u00a0: {candidates}.",
            "'{text}' may mean several values.\nMaybe one of {candidates}."),

    /** Values that are right one by one and cannot exist together, such as an end before its start. */
    IMPOSSIBLE(
            "{reason}.\nPeut-être deux valeurs ont-elles été interverties.",
            "{reason}.\nMaybe two values were swapped."),

    /** Parts of the dossier that do not agree, by the checks between fields, each with a code and a severity of its own. */
    INCONSISTENT("{reason}", "{reason}"),

    /** The dossier answers another call than the one it is read for. */
    OTHER_CALL(
            "Le dossier répond à l’appel «\u00a0{text}\u00a0», et non à «\u00a0{asked}\u00a0».\n"
                    + "Peut-être faut-il un autre fichier, ou nommer l’autre appel.",
            "The dossier answers the call '{text}', not '{asked}'.\nMaybe take another file, or name the other call."),

    /** The dossier answers a call that is not at hand; a warning, since its plug-in may be elsewhere. */
    UNKNOWN_CALL(
            "L’appel «\u00a0{text}\u00a0» n’est pas connu ici.\nPeut-être {nearest}.",
            "The call '{text}' is not known here.\nMaybe {nearest}."),

    /** A hospital group that is not known, in a dossier for a call that asks for it; a warning. */
    UNKNOWN_HOSPITAL_GROUP(
            "Le groupement «\u00a0{text}\u00a0» n’est pas connu\u00a0: il compte comme non renseigné.\nPeut-être {nearest}.",
            "The hospital group '{text}' is not known: it counts as not stated.\nMaybe {nearest}."),

    /** An RPPS number whose last digit is not the key that is expected; a warning. */
    RPPS_KEY(
            "La clé du numéro RPPS {text} n’est pas celle attendue.\nPeut-être y a-t-il une faute de frappe.",
            "The key of the RPPS number {text} is not the one expected.\nMaybe there is a typing error."),

    /** A number whose digits make a run, as people type to get past a form; a warning, since its key holds. */
    PLACEHOLDER_NUMBER(
            "Le {kind} {text} ressemble à un numéro de remplissage.\n"
                    + "Peut-être faut-il retirer la rubrique, si le numéro n’est pas connu.",
            "The {kind} {text} looks like a number that only fills a form.\n"
                    + "Maybe leave the key out if the number is not known."),

    /** The readings of an agency are about another call than the one they are read for. */
    READINGS_OF_OTHER_CALL(
            "Ces lectures portent sur l’appel «\u00a0{text}\u00a0», et non sur «\u00a0{asked}\u00a0».\n"
                    + "Peut-être faut-il un autre fichier, ou nommer l’autre appel.",
            "These readings are about the call '{text}', not '{asked}'.\nMaybe take another file, or name the other call."),

    /** The readings of an agency decide an interpretation that the call does not have. */
    UNKNOWN_INTERPRETATION(
            "L’appel {call} n’a pas d’interprétation «\u00a0{text}\u00a0».\nPeut-être {nearest}.",
            "The call {call} has no interpretation '{text}'.\nMaybe {nearest}."),

    /** The readings of an agency take a choice that the interpretation does not have. */
    UNKNOWN_CHOICE(
            "L’interprétation {key} n’a pas de choix «\u00a0{text}\u00a0».\nPeut-être {nearest}.",
            "The interpretation {key} has no choice '{text}'.\nMaybe {nearest}."),

    /** The readings of an agency take a choice that the text excludes, or that is shown for information only. */
    CHOICE_NOT_OPEN(
            "Le choix «\u00a0{text}\u00a0» de {key} {standing}. {why}\nPeut-être {nearest}.",
            "The choice '{text}' of {key} {standing}. {why}\nMaybe {nearest}."),

    /** The readings of an agency decide an interpretation twice. */
    DECIDED_TWICE(
            "L’interprétation {key} est déjà décidée à la ligne {line}.\nPeut-être faut-il retirer l’une des deux décisions.",
            "The interpretation {key} is decided on line {line} already.\nMaybe remove one of the two decisions."),

    /** A decision of an agency is later than the day of the assessment; a warning, since it is applied all the same. */
    DECIDED_LATER(
            "La décision est du {day}, après le jour de l’examen, le {on}\u00a0; elle est appliquée.\n"
                    + "Peut-être faut-il corriger l’un des deux jours.",
            "The decision is of {day}, after the day of the assessment, {on}; it is applied.\n"
                    + "Maybe correct one of the two days."),

    /** The form platform answered with errors, beside data that may be there in part; nothing of the answer is used. */
    PLATFORM_ERRORS(
            "La plateforme a répondu par une erreur\u00a0: {text}. Rien de cette réponse n’est repris, même ce qui l’accompagne.\n"
                    + "Peut-être faut-il redemander cette page.",
            "The platform answered with an error: {text}. Nothing of this answer is used, not even what stands beside it.\n"
                    + "Maybe ask for this page again."),

    /** Nothing in the file looks like a dossier of the form platform. */
    NO_FORM(
            "Aucun dossier de la plateforme ne figure ici.\nPeut-être faut-il l’export d’une démarche, ou la réponse de l’API.",
            "No dossier of the platform stands here.\nMaybe take the export of a procedure, or the answer of the API."),

    /** A dossier of the form platform that is null, no object, or cut. */
    UNREAD_DOSSIER(
            "Ce dossier n’a pas pu être lu en entier.\nPeut-être la réponse est-elle incomplète.",
            "This dossier could not be read to its end.\nMaybe the answer is incomplete."),

    /** A dossier of the form platform without its fields. */
    NO_FIELDS(
            "Ce dossier est donné sans ses champs.\nPeut-être la requête ne les demande-t-elle pas.",
            "This dossier is given without its fields.\nMaybe the query does not ask for them."),

    /** Rows of a repeated block that are not told apart. */
    ROWS_NOT_ASKED(
            "Le bloc répétable «\u00a0{label}\u00a0» est donné sans ses lignes.\nPeut-être la requête doit-elle demander rows.",
            "The repeated block '{label}' is given without its rows.\nMaybe the query must ask for rows."),

    /** Empty texts that may be titles or questions without answer, since no revision tells; a warning. */
    UNDESCRIBED_FIELDS(
            "Textes vides, titres ou questions sans réponse\u00a0: {count}. La révision {revision} du formulaire n’est pas "
                    + "décrite ici.\nPeut-être faut-il joindre la réponse de l’API avec les révisions.",
            "Empty texts, titles or questions without answer: {count}. Revision {revision} of the form is not described here."
                    + "\nMaybe give the answer of the API with the revisions as well."),

    /** The platform could not look an establishment up; its number is read all the same; a warning. */
    DEGRADED_COMPANY(
            "La plateforme n’a pas retrouvé l’établissement {siret}.\n"
                    + "Peut-être l’annuaire des entreprises ne répondait-il pas, ou ce numéro n’existe-t-il pas.",
            "The platform did not find the establishment {siret}.\n"
                    + "Maybe the register of companies did not answer, or there is no such number."),

    /** An establishment that is closed by the register of companies; a warning. */
    CLOSED_COMPANY(
            "L’établissement {siret} est fermé, d’après la plateforme.\nPeut-être a-t-il déménagé ou fusionné.",
            "The establishment {siret} is closed, says the platform.\nMaybe it moved or merged."),

    /** A field whose value stands twice, and not alike. */
    TWO_VALUES(
            "Le champ «\u00a0{label}\u00a0» vaut à la fois «\u00a0{one}\u00a0» et «\u00a0{other}\u00a0».\n"
                    + "Peut-être le fichier a-t-il été modifié.",
            "The field '{label}' is both '{one}' and '{other}'.\nMaybe the file was changed."),

    /** A label by which a mapping names a field, and which several fields have. */
    AMBIGUOUS_FIELD(
            "{count} champs portent le libellé «\u00a0{label}\u00a0»\u00a0: {ids}.\n"
                    + "Peut-être faut-il nommer celui qui est visé par son identifiant, sous id.",
            "{count} fields have the label '{label}': {ids}.\nMaybe name the one that is meant by its identifier, under id."),

    /** An answer that the table of a mapping does not have. */
    UNLISTED_ANSWER(
            "La réponse «\u00a0{text}\u00a0» au champ «\u00a0{label}\u00a0» n’est pas dans la table de la correspondance pour "
                    + "{fact}.\nPeut-être faut-il l’y ajouter, sous values.",
            "The answer '{text}' to the field '{label}' is not in the table of the mapping for {fact}.\n"
                    + "Maybe add it there, under values."),

    /** Two fields that state one fact. */
    FACT_STATED_TWICE(
            "Deux champs donnent la même donnée\u00a0: {one} et {other}.\n"
                    + "Peut-être faut-il n’en rattacher qu’un, ou les réunir par join.",
            "Two fields state the same fact: {one} and {other}.\nMaybe map one of them alone, or put them together with join."),

    /** A column of the platform that stands twice in an export, so that one of the two is a field of the form. */
    AMBIGUOUS_COLUMN(
            "La colonne «\u00a0{label}\u00a0» figure deux fois\u00a0: rien ne dit laquelle vient de la plateforme, et laquelle du "
                    + "formulaire.\nPeut-être faut-il en renommer une, ou importer la réponse de l’API.",
            "The column '{label}' stands twice: nothing tells which is the platform's and which is of the form.\n"
                    + "Maybe rename one of them, or import the answer of the API."),

    /** Times of an export, which have no zone; a warning. */
    LOCAL_TIME(
            "Les dates de dépôt n’ont pas de fuseau\u00a0: elles sont lues à l’heure de Paris.\n"
                    + "Peut-être faut-il importer la réponse de l’API, qui les donne exactement.",
            "The times of filing have no zone: they are read as times of Paris.\n"
                    + "Maybe import the answer of the API, which has them exactly."),

    /** A sheet of an export that no column joins to the dossiers; a warning. */
    UNREAD_SHEET(
            "La feuille «\u00a0{sheet}\u00a0» n’est pas lue\u00a0: aucune colonne ne dit à quel dossier ses lignes se rapportent.\n"
                    + "Peut-être «\u00a0Dossier ID\u00a0» a-t-il été effacé.",
            "The sheet '{sheet}' is not read: no column tells to which dossier its rows belong.\nMaybe 'Dossier ID' was removed."),

    /** Rows of a block whose dossier does not stand in the export. */
    ORPHAN_ROWS(
            "Lignes de la feuille «\u00a0{sheet}\u00a0» dont le dossier n’est pas dans «\u00a0Dossiers\u00a0»\u00a0: {count}.\n"
                    + "Peut-être l’export a-t-il été filtré.",
            "Rows of the sheet '{sheet}' whose dossier does not stand in 'Dossiers': {count}.\nMaybe the export was filtered."),

    /** A mapping with repeated blocks beside an export in CSV, which has none; a warning. */
    NO_BLOCKS(
            "Un export CSV n’a pas les blocs répétables\u00a0: rien n’en est lu.\n"
                    + "Peut-être faut-il l’export .xlsx ou .ods, ou la réponse de l’API.",
            "An export in CSV has no repeated blocks: nothing of them is read.\n"
                    + "Maybe take the export .xlsx or .ods, or the answer of the API."),

    /** A dossier that was read before, in this file or another. */
    DOSSIER_TWICE(
            "Le dossier {number} a déjà été lu, dans {file}.\nPeut-être deux pages se recouvrent-elles.",
            "The dossier {number} was read already, in {file}.\nMaybe two pages overlap."),

    /** A path of a mapping that leads to no fact of a dossier. */
    UNKNOWN_FACT(
            "«\u00a0{path}\u00a0» n’est pas une donnée d’un dossier\u00a0: «\u00a0{name}\u00a0» n’existe pas à cet endroit.\n"
                    + "Peut-être {nearest}.",
            "'{path}' is no fact of a dossier: there is no '{name}' at this place.\nMaybe {nearest}."),

    /** Something else in a mapping that cannot be applied. */
    BAD_MAPPING("{reason}.\nPeut-être {hint}.", "{reason}.\nMaybe {hint}."),

    /** A line of a register that cannot be used; the others are. A warning. */
    REGISTER_LINE(
            "Ligne laissée de côté\u00a0: {reason}.\nPeut-être le fichier a-t-il été modifié, ou coupé.",
            "Line left aside: {reason}.\nMaybe the file was edited, or cut."),

    /** A value of a register that cannot be used, and counts as not stated; a warning. */
    REGISTER_VALUE(
            "Valeur laissée de côté\u00a0: {reason}.\nPeut-être la notation du fichier a-t-elle changé.",
            "Value left aside: {reason}.\nMaybe the notation of the file has changed."),

    /** A number or a place that a register has twice, and not in the same way; the first counts. A warning. */
    REGISTER_DUPLICATE(
            "«\u00a0{text}\u00a0» figure déjà {place}, qui seul compte.\n"
                    + "Peut-être deux fichiers ont-ils été réunis.",
            "'{text}' stands {place} already, which alone counts.\nMaybe two files were put together."),

    /** A register that does not say when it holds; it answers for any day. A warning. */
    REGISTER_UNDATED(
            "Ce référentiel ne dit pas à quelles dates il vaut\u00a0: il est consulté pour toute date.\n"
                    + "Peut-être faut-il l’indiquer dans registers.yaml (validFrom, validUntil).",
            "This register does not say on which days it holds: it is consulted for any day.\n"
                    + "Maybe state it in registers.yaml (validFrom, validUntil)."),

    /** A file that is no register, or none that can be used; nothing of it is read. */
    NOT_A_REGISTER(
            "{reason}.\nPeut-être s’agit-il d’un autre fichier, ou faut-il le désigner dans registers.yaml.",
            "{reason}.\nMaybe it is another file, or it should be named in registers.yaml."),

    /** A number that the register of establishments does not know on the day of the assessment; a warning. */
    NOT_IN_REGISTER(
            "Le numéro {text} n’est pas dans «\u00a0{register}\u00a0» au {day}\u00a0: ce que déclare le dossier est retenu.\n"
                    + "Peut-être l’établissement est-il fermé, ou le numéro celui d’un autre.",
            "The number {text} is not in '{register}' on {day}: what the dossier declares counts.\n"
                    + "Maybe the establishment is closed, or the number is that of another."),

    /** A commune that is part of another one since; a warning. */
    MERGED_COMMUNE(
            "La commune {text} fait partie de {present}\u00a0: les référentiels sont consultés aussi sous ce code.\n"
                    + "Peut-être faut-il écrire {code}.",
            "The commune {text} is part of {present}: registers are consulted under that code too.\n"
                    + "Maybe write {code}."),

    /** A postal code where the code of a commune is needed; a warning. */
    POSTAL_CODE(
            "{text} n’est le code d’aucune commune\u00a0: c’est un code postal, porté par {communes}.\nPeut-être {code}.",
            "{text} is the code of no commune: it is a postal code, borne by {communes}.\nMaybe {code}."),

    /** The code of a commune that does not exist in its department; a warning. */
    UNKNOWN_COMMUNE(
            "Aucune commune n’a le code {text} dans «\u00a0{register}\u00a0».\nPeut-être un chiffre est-il faux.",
            "No commune has the code {text} in '{register}'.\nMaybe a digit is wrong."),

    /** There is no such file or folder, it cannot be read, or it holds no dossier. */
    NO_DOSSIER("{reason}.\nPeut-être faut-il un autre nom.", "{reason}.\nMaybe another name is needed."),

    /** The dossier was read, and its assessment broke off. */
    NOT_ASSESSED(
            "L’examen de ce dossier s’est interrompu\u00a0: {reason}.\nPeut-être un défaut de l’appel ou du programme.",
            "The assessment of this dossier broke off: {reason}.\nMaybe a defect of the call or of the program.");

    private final String french;
    private final String english;

    IssueCode(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Severity of issues with this code: a warning for {@link #RPPS_KEY}, {@link #PLACEHOLDER_NUMBER},
     * {@link #UNKNOWN_CALL}, {@link #UNKNOWN_HOSPITAL_GROUP}, {@link #DECIDED_LATER}, {@link #UNDESCRIBED_FIELDS},
     * {@link #DEGRADED_COMPANY}, {@link #CLOSED_COMPANY}, {@link #LOCAL_TIME}, {@link #UNREAD_SHEET},
     * {@link #NO_BLOCKS} and what registers say of their lines and of the numbers of a dossier, else an error.
     */
    public Severity severity() {
        return switch (this) {
            case RPPS_KEY, PLACEHOLDER_NUMBER, UNKNOWN_CALL, UNKNOWN_HOSPITAL_GROUP, DECIDED_LATER -> Severity.WARNING;
            case UNDESCRIBED_FIELDS, DEGRADED_COMPANY, CLOSED_COMPANY -> Severity.WARNING;
            case LOCAL_TIME, UNREAD_SHEET, NO_BLOCKS -> Severity.WARNING;
            case REGISTER_LINE, REGISTER_VALUE, REGISTER_DUPLICATE, REGISTER_UNDATED -> Severity.WARNING;
            case NOT_IN_REGISTER, MERGED_COMMUNE, POSTAL_CODE, UNKNOWN_COMMUNE -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    /** Message with {@code {names}} for values, in both languages. */
    public Bilingual template() {
        return Bilingual.of(french, english);
    }

    /**
     * Message with values.
     *
     * @param values a {@link Bilingual}, or an object that is printed, for each name of the template
     */
    public Bilingual message(Map<String, ?> values) {
        return Bilingual.of(fill(french, values, true), fill(english, values, false));
    }

    private static String fill(String template, Map<String, ?> values, boolean inFrench) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            Object value = values.get(template.substring(open + 1, close));
            text.append(template, at, open);
            if (value instanceof Bilingual both) {
                text.append(inFrench ? both.fr() : both.en());
            } else {
                text.append(value);
            }
            at = close + 1;
        }
        String filled = text.append(template.substring(at)).toString();
        return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }
}
