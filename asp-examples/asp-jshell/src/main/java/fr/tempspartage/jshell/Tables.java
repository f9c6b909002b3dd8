package fr.tempspartage.jshell;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.ClawbackAmount;
import fr.tempspartage.finance.ClawbackResult;
import fr.tempspartage.finance.FundingAlternative;
import fr.tempspartage.finance.FundingLine;
import fr.tempspartage.finance.FundingPlan;
import fr.tempspartage.finance.Reconciliation;
import fr.tempspartage.finance.ReconciliationLine;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Every type of result as a readable table in one language. Names of candidates and signatories are never shown. */
final class Tables {

    private final Language language;

    Tables(Language language) {
        this.language = language;
    }

    String of(Object shown) {
        String text;
        if (shown instanceof Optional<?> optional) {
            return optional.map(this::of).orElse(say("rien", "nothing") + "\n");
        } else if (shown instanceof Iterable<?> list) {
            return list(StreamSupport.stream(list.spliterator(), false).toList());
        } else if (shown instanceof Map<?, ?> map) {
            Table table = Table.of(say("clé", "key"), say("valeur", "value"));
            map.forEach((key, value) -> table.row(value(key), value(value)));
            return table.toString();
        } else if (shown instanceof Assessment assessment) {
            text = assessment(assessment);
        } else if (shown instanceof Dossier dossier) {
            text = dossier(dossier);
        } else if (shown instanceof CallDefinition call) {
            text = call(call);
        } else if (shown instanceof Verdict verdict) {
            text = verdict(verdict);
        } else if (shown instanceof Finding finding) {
            text = finding(finding);
        } else if (shown instanceof DocumentChecklist checklist) {
            text = checklist(checklist);
        } else if (shown instanceof FundingPlan plan) {
            text = plan(plan);
        } else if (shown instanceof FundingAlternative alternative) {
            text = alternative(alternative);
        } else if (shown instanceof Reconciliation reconciliation) {
            text = reconciliation(reconciliation);
        } else if (shown instanceof ClawbackResult clawback) {
            text = clawback(clawback);
        } else if (shown instanceof Interpretation interpretation) {
            text = interpretation(interpretation);
        } else if (shown instanceof Clause clause) {
            text = clause(clause);
        } else if (shown instanceof Rule rule) {
            text = rule(rule);
        } else if (shown instanceof WhatIf whatIf) {
            text = whatIf(whatIf);
        } else if (shown instanceof Comparison comparison) {
            text = TextReport.in(language).comparison(comparison.first(), comparison.second());
        } else if (shown instanceof ReadResult<?> result) {
            text = result.value().map(this::of).orElse("") + (result.issues().isEmpty() ? "" : list(result.issues()));
        } else if (shown instanceof AssessmentContext context) {
            text = pairs(
                            say("jour", "day"),
                            value(context.date()),
                            say("lectures choisies", "readings chosen"),
                            context.readings().chosen().isEmpty()
                                    ? say("aucune", "none")
                                    : context.readings().toString())
                    .toString();
        } else if (isRow(shown)) {
            return list(List.of(shown));
        } else {
            text = value(shown) + (shown.toString().endsWith("\n") ? "" : "\n");
        }
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    // ---- lists ----

    private static boolean isRow(Object shown) {
        return shown instanceof Issue
                || shown instanceof NextQuestions.Question
                || shown instanceof InterpretationExplorer.Change
                || shown instanceof FundingLine
                || shown instanceof Datum
                || shown instanceof DocumentChecklist.Item
                || shown instanceof OpenPoint;
    }

    private String list(List<?> list) {
        if (list.isEmpty()) {
            return say("rien", "nothing") + "\n";
        }
        Object first = list.get(0);
        if (list.stream().anyMatch(x -> !kind(x).equals(kind(first)))) {
            return list.stream().map(this::of).collect(Collectors.joining("\n"));
        }
        Table table = heading(first);
        if (table == null) {
            return list.stream().map(this::of).collect(Collectors.joining(first instanceof CharSequence ? "" : "\n"));
        }
        list.forEach(x -> row(table, x));
        return table.toString();
    }

    private static Class<?> kind(Object x) {
        for (Class<?> type : List.of(CallDefinition.class, Dossier.class)) {
            if (type.isInstance(x)) {
                return type;
            }
        }
        return x.getClass();
    }

    /** Headings for a list of such things; null where each is shown on its own. */
    private @org.jspecify.annotations.Nullable Table heading(Object first) {
        if (first instanceof Issue) {
            return Table.of(say("place", "place"), "code", say("gravité", "severity"), "message");
        } else if (first instanceof Assessment) {
            return Table.of(
                    "dossier", say("recevabilité", "eligibility"), say("pièces", "documents"), say("dépôt", "filing"));
        } else if (first instanceof Dossier) {
            return Table.of("dossier", say("appel", "call"), say("nature", "request"));
        } else if (first instanceof CallDefinition) {
            return Table.of(
                    say("appel", "call"),
                    say("date limite", "deadline"),
                    say("règles", "rules"),
                    "clauses",
                    say("lectures", "readings"),
                    say("autorité", "authority"));
        } else if (first instanceof Finding || first instanceof Rule) {
            return Table.of(
                    say("règle", "rule"),
                    say("genre", "kind"),
                    first instanceof Rule ? say("clauses", "clauses") : say("constat", "outcome"),
                    first instanceof Rule ? say("énoncé", "sentence") : say("motif", "reason"));
        } else if (first instanceof Interpretation || first instanceof OpenPoint) {
            return Table.of(say("clé", "key"), say("choix", "choices"), say("par défaut", "default"), "question");
        } else if (first instanceof Clause) {
            return Table.of("clause", say("traitement", "treatment"), say("énoncé", "sentence"));
        } else if (first instanceof NextQuestions.Question) {
            return Table.of(say("à demander", "to ask"), say("où", "where"), say("laisse ouvert", "keeps open"));
        } else if (first instanceof InterpretationExplorer.Change) {
            return Table.of(
                    say("lecture", "reading"),
                    say("règles", "rules"),
                    say("avis", "verdict"),
                    say("montant", "amount"),
                    say("sous cette lecture", "under it"));
        } else if (first instanceof FundingLine) {
            return Table.withFiguresFrom(2, say("mois", "month"), say("objet", "what"), say("montant", "amount"));
        } else if (first instanceof Datum) {
            return Table.of(say("donnée", "datum"), say("valeur", "value"), "clauses");
        } else if (first instanceof DocumentChecklist.Item) {
            return Table.of(
                    say("règle", "rule"),
                    say("partenaire", "partner"),
                    say("constat", "outcome"),
                    say("pièce", "document"));
        }
        return null;
    }

    private void row(Table table, Object x) {
        if (x instanceof Issue issue) {
            table.row(
                    issue.line() == 0 ? issue.pointer() : issue.line() + ":" + issue.column() + "\n" + issue.pointer(),
                    issue.code().toString(),
                    issue.isError() ? say("erreur", "error") : say("alerte", "warning"),
                    issue.message().in(language));
        } else if (x instanceof Assessment assessment) {
            Verdict verdict = assessment.verdict();
            table.row(
                    assessment.dossier().getId(),
                    value(verdict.eligibility()),
                    value(verdict.completeness()),
                    value(verdict.filing()));
        } else if (x instanceof Dossier dossier) {
            table.row(dossier.getId(), dossier.getCall().toString(), value(dossier.getRequest()));
        } else if (x instanceof CallDefinition call) {
            table.row(
                    call.id().toString(),
                    value(call.campaign().getCalendar().getDeadline()),
                    Integer.toString(call.rules().size()),
                    Integer.toString(call.clauses().size()),
                    Integer.toString(call.interpretations().size()),
                    value(call.campaign().getAuthority()));
        } else if (x instanceof Finding finding) {
            table.row(
                    finding.rule().id().toString(),
                    value(finding.rule().kind()),
                    value(finding.outcome()),
                    finding.reason(language));
        } else if (x instanceof Rule rule) {
            table.row(rule.id().toString(), value(rule.kind()), value(rule.clauses()), value(rule.sentence()));
        } else if (x instanceof OpenPoint point) {
            row(table, point.interpretation());
        } else if (x instanceof Interpretation interpretation) {
            table.row(
                    interpretation.key(),
                    interpretation.choices().stream().map(Choice::slug).collect(Collectors.joining("\n")),
                    interpretation.defaultSlug().orElse("–"),
                    value(interpretation.question()));
        } else if (x instanceof Clause clause) {
            table.row(clause.id().toString(), value(clause.treatment()), value(clause.sentence()));
        } else if (x instanceof NextQuestions.Question question) {
            table.row(
                    value(question.input().label()),
                    question.pointer(),
                    question.keepsOpen().stream()
                            .map(f -> f.rule().id().toString())
                            .collect(Collectors.joining(", ")));
        } else if (x instanceof InterpretationExplorer.Change change) {
            table.row(
                    change.interpretation().key() + " = " + change.choice().slug(),
                    value(change.outcomes()),
                    value(change.verdict()),
                    value(change.amount()),
                    change.assessment().verdict().summarize(language));
        } else if (x instanceof FundingLine line) {
            table.row(line.month().start().toString(), value(line.label()), value(line.amount()));
        } else if (x instanceof Datum datum) {
            table.row(value(datum.label()), value(datum.value()), value(datum.clauses()));
        } else if (x instanceof DocumentChecklist.Item item) {
            table.row(
                    item.requirement().rule().toString(),
                    item.partner().map(PartnerKey::toString).orElse(""),
                    value(item.finding().outcome()),
                    value(item.requirement().label()) + "\n" + item.finding().reason(language));
        }
    }

    // ---- assessments ----

    private String assessment(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        text.append(pairs(
                "dossier",
                assessment.dossier().getId(),
                say("appel", "call"),
                value(assessment.call().campaign().getTitle()),
                say("évalué au", "assessed as of"),
                value(assessment.context().date())));
        Verdict verdict = assessment.verdict();
        text.append('\n').append(verdict(verdict));
        List<Finding> open = assessment.findings().stream()
                .filter(f -> f.outcome() == Outcome.NOT_SATISFIED || f.outcome() == Outcome.UNKNOWN)
                .toList();
        if (!open.isEmpty()) {
            text.append('\n').append(list(open));
        }
        String reasons =
                assessment.priority().reasons().stream().map(Rule::toString).collect(Collectors.joining(", "));
        Table counts = pairs(
                say("motifs de priorité", "reasons of priority"),
                reasons.isEmpty() ? say("aucun", "none") : reasons,
                say("constats", "findings"),
                counts(assessment.findings()),
                say("pièces", "documents"),
                documents(assessment.documents()),
                say("financement", "funding"),
                assessment.plans().stream().map(this::amount).collect(Collectors.joining("; ")));
        return text.append('\n')
                .append(counts)
                .append('\n')
                .append(paragraph(value(assessment.call().campaign().getNotice())))
                .toString();
    }

    private String counts(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = findings.stream().filter(f -> f.outcome() == outcome).count();
            if (count > 0) {
                counts.add(count + " " + value(outcome));
            }
        }
        return String.join(", ", counts);
    }

    private String documents(DocumentChecklist checklist) {
        return checklist.count(Outcome.SATISFIED) + say(" sur ", " of ") + checklist.due();
    }

    private String verdict(Verdict verdict) {
        return pairs(
                        say("recevabilité", "eligibility"),
                        value(verdict.eligibility()),
                        say("pièces", "documents"),
                        value(verdict.completeness()),
                        say("dépôt", "filing"),
                        value(verdict.filing()))
                .toString();
    }

    private String finding(Finding finding) {
        Rule rule = finding.rule();
        StringBuilder text = new StringBuilder();
        text.append(pairs(
                say("règle", "rule"),
                rule.id() + " (" + value(rule.kind()) + ")",
                say("énoncé", "sentence"),
                value(rule.sentence()),
                "clauses",
                value(rule.clauses()),
                say("constat", "outcome"),
                value(finding.outcome()),
                say("motif", "reason"),
                finding.reason(language)));
        Table read = Table.of(say("fait lu", "fact read"), say("où", "where"), say("valeur", "value"));
        finding.evidence()
                .forEach(run -> run.reads()
                        .forEach((input, places) -> places.forEach(place -> read.row(
                                value(input.label()),
                                place.pointer(),
                                place.value().map(this::brief).orElse("–")))));
        if (!read.isEmpty()) {
            text.append('\n').append(read);
        }
        if (!finding.interpretations().isEmpty()) {
            Table readings = Table.of(say("lecture", "reading"), say("choix", "choice"), "question");
            finding.interpretations()
                    .forEach((interpretation, slug) -> readings.row(
                            interpretation.key(),
                            slug.equals(OpenPoint.UNDECIDED) ? say("non tranché", "undecided") : slug,
                            value(interpretation.question())));
            text.append('\n').append(readings);
        }
        return text.toString();
    }

    /** Values that hold others are only counted: what is in them may be personal. */
    private String brief(Object value) {
        if (value instanceof Iterable<?> list) {
            List<String> parts = new ArrayList<>();
            list.forEach(part -> parts.add(brief(part)));
            boolean counted = parts.stream().anyMatch(part -> part.equals("…"));
            return parts.isEmpty()
                    ? say("aucun", "none")
                    : counted
                            ? parts.size()
                                    + (parts.size() == 1 ? say(" élément", " entry") : say(" éléments", " entries"))
                            : String.join(", ", parts);
        }
        String text = value(value);
        return text.indexOf('{') >= 0 ? "…" : text;
    }

    private String checklist(DocumentChecklist checklist) {
        return list(checklist.items()) + "\n" + documents(checklist)
                + say(" pièces dues sont là\n", " documents due are there\n");
    }

    private String whatIf(WhatIf whatIf) {
        Table table =
                Table.of("", say("avant", "before"), whatIf.interpretation().key() + " = " + whatIf.choice());
        compare(
                table,
                say("avis", "verdict"),
                whatIf.before().verdict().summarize(language),
                whatIf.after().verdict().summarize(language));
        compare(table, say("financement", "funding"), amounts(whatIf.before()), amounts(whatIf.after()));
        for (Rule rule : whatIf.changed()) {
            compare(
                    table,
                    rule.id().toString(),
                    value(whatIf.before().outcome(rule.id())),
                    value(whatIf.after().outcome(rule.id())));
        }
        return paragraph(value(whatIf.interpretation().question())) + "\n" + table;
    }

    private void compare(Table table, String what, String before, String after) {
        table.row(what, before, after.equals(before) ? say("inchangé", "the same") : after);
    }

    private String amounts(Assessment assessment) {
        return assessment.plans().stream().map(this::amount).collect(Collectors.joining("; "));
    }

    // ---- money ----

    private String amount(FundingPlan plan) {
        return plan.total()
                .map(this::value)
                .or(() -> plan.range().map(range -> value(range.min()) + say(" à ", " to ") + value(range.max())))
                .orElse(say("inconnu", "unknown"));
    }

    private String plan(FundingPlan plan) {
        StringBuilder text = new StringBuilder();
        List<String> facts = new ArrayList<>(List.of(say("montant", "amount"), amount(plan)));
        plan.unknownBecause().ifPresent(because -> add(facts, say("parce que", "because"), because));
        plan.prudent()
                .ifPresent(prudent -> add(
                        facts, say("prudent", "prudent"), prudent.alternative().total()));
        add(facts, say("versé à", "paid to"), payee(plan));
        plan.interpretations()
                .forEach(
                        (key, slugs) -> add(facts, say("lecture", "reading"), key + " = " + String.join(" | ", slugs)));
        plan.warnings().forEach(warning -> add(facts, say("attention", "warning"), warning));
        plan.questions().forEach(question -> add(facts, say("à demander", "to ask"), question));
        plan.missing().forEach(missing -> add(facts, say("manque", "missing"), missing.label()));
        plan.silences().forEach(silence -> add(facts, say("silence", "silent"), silence.subject()));
        text.append(pairs(facts.toArray(String[]::new)));
        plan.alternatives().forEach(alternative -> text.append('\n').append(alternative(alternative)));
        plan.options()
                .forEach(option -> text.append('\n')
                        .append(say("pour information\n", "for information\n"))
                        .append(alternative(option)));
        return text.toString();
    }

    private String payee(FundingPlan plan) {
        return switch (plan.payee().standing()) {
            case KNOWN -> plan.payee().name().orElse("");
            case RECRUITER_NOT_KNOWN -> say("l’établissement recruteur", "the recruiting establishment");
            case NOT_STATED -> say("non précisé", "not stated");
        };
    }

    private String alternative(FundingAlternative alternative) {
        StringBuilder text = new StringBuilder();
        alternative.reading().ifPresent(reading -> text.append(paragraph(value(reading))));
        text.append(paragraph(value(alternative.formula())));
        Table years = Table.withFiguresFrom(1, say("année", "year"), say("mois", "months"), say("montant", "amount"));
        alternative
                .byCalendarYear()
                .forEach((year, amount) -> years.row(
                        Integer.toString(year),
                        Long.toString(alternative.months().stream()
                                .filter(m -> m.calendarYear() == year)
                                .count()),
                        value(amount)));
        years.row("total", Integer.toString(alternative.months().size()), value(alternative.total()));
        text.append(years);
        alternative.partnersRest().ifPresent(rest -> {
            Table parts = Table.withFiguresFrom(1, say("reste", "rest"), say("montant", "amount"));
            rest.parts().forEach(part -> parts.row(part.partner(), value(part.amount())));
            text.append('\n').append(parts.row("total", value(rest.total())));
        });
        return text.toString();
    }

    private String reconciliation(Reconciliation reconciliation) {
        Table table = Table.withFiguresFrom(
                2,
                say("objet", "subject"),
                say("calcul", "computed as"),
                say("imprimé", "printed"),
                say("recalculé", "recomputed"),
                say("écart", "gap"));
        for (ReconciliationLine line : reconciliation.lines()) {
            table.row(
                    value(line.subject()),
                    value(line.formula()),
                    value(line.printed()),
                    value(line.recomputed()),
                    value(line.gap()));
        }
        String why = reconciliation.gaps().stream()
                .map(line -> paragraph(value(line.explanation())))
                .distinct()
                .collect(Collectors.joining());
        return why.isEmpty() ? table.toString() : table + "\n" + why;
    }

    private String clawback(ClawbackResult clawback) {
        List<String> facts = new ArrayList<>();
        String trigger = switch (clawback.trigger()) {
            case TRIGGERED -> say("s’applique", "triggered");
            case NOT_TRIGGERED -> say("ne s’applique pas", "not triggered");
            case UNKNOWN -> say("à confirmer", "to be confirmed");
            case NOT_STATED -> say("non prévue par l’appel", "not provided by the call");
        };
        add(facts, say("reprise", "clawback"), trigger);
        add(facts, say("motif", "reason"), clawback.reason());
        clawback.due().ifPresent(due -> add(facts, say("dû pour le service fait", "due for the service done"), due));
        clawback.delegated().ifPresent(sum -> add(facts, say("crédits délégués", "credits delegated"), sum));
        clawback.neverDelegated().ifPresent(sum -> add(facts, say("jamais délégué", "never delegated"), sum));
        clawback.notAddressed().ifPresent(sum -> add(facts, say("non réglé par le texte", "not addressed"), sum));
        clawback.notes().forEach(note -> add(facts, "note", note));
        clawback.questions().forEach(question -> add(facts, say("à demander", "to ask"), question));
        clawback.missing().forEach(missing -> add(facts, say("manque", "missing"), missing.label()));
        Table table =
                Table.withFiguresFrom(2, say("lecture", "reading"), say("sens", "meaning"), say("repris", "claimed"));
        for (ClawbackAmount amount : clawback.amounts()) {
            table.row(
                    amount.choice().slug(),
                    value(amount.choice().label()),
                    amount.claimed()
                            .map(this::value)
                            .orElseGet(() -> say("au plus ", "at most ") + value(amount.atMost())));
        }
        return pairs(facts.toArray(String[]::new)) + (table.isEmpty() ? "" : "\n" + table);
    }

    // ---- calls ----

    private String call(CallDefinition call) {
        String facts = pairs(
                        say("appel", "call"),
                        call.id().toString(),
                        say("titre", "title"),
                        value(call.campaign().getTitle()),
                        say("autorité", "authority"),
                        value(call.campaign().getAuthority()),
                        say("édition", "edition"),
                        value(call.campaign().getEdition()),
                        say("date limite", "deadline"),
                        value(call.campaign().getCalendar().getDeadline()),
                        say("règles", "rules"),
                        Integer.toString(call.rules().size()),
                        "clauses",
                        Integer.toString(call.clauses().size()),
                        say("lectures", "readings"),
                        Integer.toString(call.interpretations().size()))
                .toString();
        return call.data().isEmpty() ? facts : facts + "\n" + list(call.data());
    }

    private String interpretation(Interpretation interpretation) {
        Table choices = Table.of(say("choix", "choice"), "", say("sens", "meaning"));
        for (Choice choice : interpretation.choices()) {
            String mark = interpretation.defaultSlug().equals(Optional.of(choice.slug()))
                    ? say("par défaut", "default")
                    : switch (choice.standing()) {
                        case OPEN -> "";
                        case DISPLAY_ONLY -> say("pour information", "shown only");
                        case REJECTED -> say("exclu par le texte", "excluded by the text");
                    };
            choices.row(choice.slug(), mark, value(choice.label()));
        }
        return pairs(
                        say("lecture", "reading"),
                        interpretation.key(),
                        "question",
                        value(interpretation.question()),
                        say("pourquoi", "why"),
                        value(interpretation.why()),
                        say("effet", "effect"),
                        value(interpretation.effects()),
                        "clauses",
                        value(interpretation.clauses()))
                + "\n" + choices;
    }

    private String clause(Clause clause) {
        return pairs(
                        "clause",
                        clause.cite(language),
                        say("énoncé", "sentence"),
                        value(clause.sentence()),
                        say("traitement", "treatment"),
                        value(clause.treatment()),
                        say("place", "place"),
                        clause.place())
                .toString();
    }

    private String rule(Rule rule) {
        return pairs(
                        say("règle", "rule"),
                        rule.id().toString(),
                        say("genre", "kind"),
                        value(rule.kind()),
                        say("énoncé", "sentence"),
                        value(rule.sentence()),
                        "clauses",
                        value(rule.clauses()),
                        say("faits lus", "facts read"),
                        rule.inputs().stream().map(i -> value(i.label())).collect(Collectors.joining(", ")),
                        say("lectures", "readings"),
                        value(rule.interpretations()))
                .toString();
    }

    // ---- dossiers ----

    private String dossier(Dossier dossier) {
        List<String> facts = new ArrayList<>();
        add(facts, "dossier", dossier.getId());
        add(facts, say("appel", "call"), dossier.getCall());
        add(facts, say("nature", "request"), dossier.getRequest());
        Optional<Filing> filing = dossier.getFiling();
        add(facts, say("dépôt", "filing"), filing.flatMap(Filing::getState));
        filing.flatMap(Filing::getFiledAt).ifPresent(at -> add(facts, say("déposé le", "filed at"), at));
        add(facts, say("spécialité", "specialty"), dossier.getCandidate().flatMap(Candidate::getSpecialty));
        add(facts, say("projet", "project"), dossier.getProject().flatMap(SharedMedicalProject::getTitle));
        add(facts, say("recruteur", "recruiter"), dossier.getProject().flatMap(SharedMedicalProject::getRecruiters));
        dossier.getDeparture().ifPresent(gone -> add(facts, say("départ", "departure"), gone.getEnd()));
        StringBuilder text =
                new StringBuilder(pairs(facts.toArray(String[]::new)).toString());
        dossier.getProject().flatMap(SharedMedicalProject::getPartners).ifPresent(partners -> {
            Table table = Table.of(say("partenaire", "partner"), say("zone", "zone"), say("nom", "name"));
            for (Partner partner : partners) {
                table.row(partner.getKey().toString(), value(partner.getZone()), value(partner.getName()));
            }
            text.append('\n').append(table);
        });
        dossier.getPosts().ifPresent(posts -> {
            Table table = Table.of(
                    say("poste", "post"),
                    say("statut", "status"),
                    say("quotité", "time"),
                    say("contrat", "contract"),
                    say("répartition", "split"));
            int number = 0;
            for (Post post : posts) {
                number++;
                table.row(
                        Integer.toString(number),
                        value(post.getStatus()),
                        value(post.getWorkingTime()),
                        value(post.contract()),
                        post.getTimeAllocation().map(this::split).orElseGet(() -> value(Optional.empty())));
            }
            text.append('\n').append(table);
        });
        dossier.getDocuments().ifPresent(documents -> {
            Table table = Table.of(say("pièce", "document"), say("partenaire", "partner"), "date");
            for (SupportingDocument document : documents) {
                table.row(
                        value(document.getTypes()),
                        document.getPartners().map(this::value).orElse(""),
                        document.getDate().map(Object::toString).orElse(""));
            }
            text.append('\n').append(table.isEmpty() ? say("aucune pièce\n", "no document\n") : table);
        });
        return text.toString();
    }

    private String split(TimeAllocation allocation) {
        return allocation.getSegments().stream()
                .map(segment -> segment.getSites().stream()
                                .map(site -> site.getPartner() + " "
                                        + site.getAmount().toPlainString())
                                .collect(Collectors.joining(" / "))
                        + " " + value(segment.getUnit()))
                .collect(Collectors.joining("\n"));
    }

    // ---- words ----

    private Table pairs(String... labelsAndValues) {
        Table table = Table.ofPairs();
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            table.row(labelsAndValues[i], labelsAndValues[i + 1]);
        }
        return table;
    }

    private void add(List<String> facts, String label, Object value) {
        facts.add(label);
        facts.add(value(value));
    }

    private String paragraph(String text) {
        return String.join("\n", Table.wrap(text, Table.WIDTH)) + "\n";
    }

    private String value(Object value) {
        return Phrases.of(value, language);
    }

    private String say(String french, String english) {
        return Bilingual.of(french, english).in(language);
    }
}
