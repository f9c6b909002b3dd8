package fr.tempspartage.jshell;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.TextTable;
import java.util.List;

/** Greeting of the shell, and its verbs with what each gives. */
final class HelpText {

    /** Verb as it is called, and what it gives. */
    record Verb(String call, Bilingual gives) {

        /** Name without its arguments. */
        String name() {
            return call.substring(0, call.indexOf('('));
        }
    }

    static final List<Verb> VERBS = List.of(
            verb("help()", "cette liste", "this list"),
            verb("french()", "tout en français", "everything in French"),
            verb("english()", "tout en anglais", "everything in English"),
            verb("show(x)", "affiche x en tableau", "prints x as a table"),
            verb("table(x)", "le texte de ce tableau", "the text of that table"),
            verb("on(\"2026-05-20\")", "le jour des examens qui suivent", "the day of the assessments to come"),
            verb("context()", "le jour et les lectures de la session", "day and readings of the session"),
            verb(
                    "readings(call, \"readings.yaml\")",
                    "applique les lectures retenues par l’agence\u00a0; readings(call) en écrit le modèle",
                    "applies the readings of the agency; readings(call) writes their skeleton"),
            verb(
                    "registers(\"folder\")",
                    "consulte des référentiels\u00a0: FINESS, zonage, GHT, communes",
                    "consults registers: FINESS, zoning, hospital groups, communes"),
            verb(
                    "calls()",
                    "les appels\u00a0; calls(). puis Tab les propose",
                    "the calls; calls(). and Tab offers them"),
            verb("call(\"nouvelle-aquitaine-2026\")", "un appel", "one call"),
            verb(
                    "variant(call, \"monthly\", \"3300.00\")",
                    "le même appel sous une autre valeur, partout où il faut un appel",
                    "the same call under another value, wherever a call is needed"),
            verb("clause(call, \"NA-16\")", "une clause", "one clause"),
            verb("interpretations(call)", "les questions ouvertes", "the open questions"),
            verb("interpretation(call, \"I-NA-8\")", "une question ouverte", "one open question"),
            verb("compare(call, call)", "des appels côte à côte", "calls side by side"),
            verb("reconcile(call)", "chiffres imprimés et recalculés", "printed and recomputed figures"),
            verb("read(\"dossier.json\")", "un dossier", "one dossier"),
            verb(
                    "readAll(\"folder\")",
                    "les dossiers d’un répertoire ou d’un fichier JSON Lines",
                    "the dossiers of a folder or of a JSON Lines file"),
            verb("issues(\"dossier.json\")", "les anomalies d’un fichier", "what is wrong with a file"),
            verb("write(dossier, \"dossier.json\")", "écrit un dossier", "writes a dossier"),
            verb("assess(call, dossier)", "l’examen d’un dossier", "the assessment of a dossier"),
            verb("fund(call, dossier)", "ce que l’agence prend en charge", "what the agency pays"),
            verb("budget(call, dossiers)", "ce que des dossiers engagent", "what dossiers commit"),
            verb("documents(call, dossier)", "les pièces", "the documents"),
            verb("why(assessment, \"NA-16\")", "la réponse à une règle", "the answer to one rule"),
            verb("ask(assessment)", "les faits qui manquent", "the facts that are missing"),
            verb(
                    "next(assessment)",
                    "les questions qui peuvent encore décider, et où mènent les réponses",
                    "the questions that can still decide, and where the answers lead"),
            verb(
                    "remedies(assessment)",
                    "ce qui rendrait le dossier éligible et complet",
                    "what would make the dossier eligible and complete"),
            verb(
                    "whatIf(assessment)",
                    "les lectures qui changeraient la réponse",
                    "the readings that would change the answer"),
            verb(
                    "diff(call, one, other)",
                    "ce qui change d’un dossier à l’autre\u00a0; diff(call, variante, dossier), ou plusieurs dossiers",
                    "what changes between dossiers; diff(call, variant, dossier), or many dossiers"),
            verb(
                    "rank(call, dossiers)",
                    "des dossiers côte à côte, en ordre partiel et sans note",
                    "dossiers side by side, in a partial order and without a score"),
            verb("clawback(call, dossier)", "ce que l’agence peut récupérer", "what the agency may ask back"),
            verb(
                    "csv(x, \"file.csv\")",
                    "écrit des examens, un budget, un ordre ou des écarts en CSV",
                    "writes assessments, a budget, a ranking or a diff as CSV"),
            verb(
                    "chart(x)",
                    "dessine des avis et montants, un budget, un ordre ou des écarts, en SVG, dans un fichier si l’on en nomme un",
                    "draws verdicts and amounts, a budget, a ranking or a diff, as SVG; chart(x, \"file.svg\")"));

    private HelpText() {}

    static String of(Language language) {
        TextTable table = TextTable.of(
                language == Language.FRENCH ? "verbe" : "verb", language == Language.FRENCH ? "donne" : "gives");
        VERBS.forEach(verb -> table.row(verb.call(), verb.gives().in(language)));
        return table.toString().replace('\u00a0', ' ');
    }

    static String greeting(Language language) {
        String text = language == Language.FRENCH ? """
                Appels à candidatures pour assistants spécialistes à temps partagé (ASP).
                help() liste les verbes\u00a0; show(x) affiche un tableau\u00a0; calls(). puis Tab propose
                les appels\u00a0; /exit pour finir.
                """ : """
                Calls for shared specialist assistants (assistants spécialistes à temps partagé).
                help() lists the verbs; show(x) prints a table; calls(). and Tab offers the
                calls; /exit to end.
                """;
        return text.replace('\u00a0', ' ');
    }

    private static Verb verb(String call, String french, String english) {
        return new Verb(call, Bilingual.of(french, english));
    }
}
