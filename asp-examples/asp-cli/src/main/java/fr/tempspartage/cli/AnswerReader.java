package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.io.interview.Choices;
import fr.tempspartage.io.interview.Choices.Choice;
import fr.tempspartage.io.interview.Contradiction;
import fr.tempspartage.io.interview.DueDocument;
import fr.tempspartage.io.interview.PartnerKeys;
import fr.tempspartage.io.typed.TypedValue;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.inquiry.NextQuestions.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reader of the answer to one question, as people type it: a value, its label, the number of a choice, several lines. */
final class AnswerReader {

    private static final int MOST_LISTED = 15;
    private static final int MOST_RECORDS = 10;
    private static final ScalarType<String> NAME = ScalarType.line(200);
    private static final Bilingual ANSWER = Bilingual.of("Réponse", "Answer");
    private static final Bilingual HOW_MANY = Bilingual.of("Combien", "How many");

    private final Terminal terminal;
    private final Assessment assessment;
    private final Question question;
    private final List<Partner> partners;

    /** What came of a line. */
    enum Kind {
        ANSWER,
        NOT_KNOWN,
        EXPLAIN,
        AGAIN,
        OVER
    }

    /** What was said; the value is there with an answer alone. */
    record Said(Kind kind, Object value) {

        static Said of(Kind kind) {
            return new Said(kind, "");
        }
    }

    AnswerReader(Terminal terminal, Assessment assessment, Question question) {
        this.terminal = terminal;
        this.assessment = assessment;
        this.question = question;
        this.partners = assessment
                .dossier()
                .getProject()
                .flatMap(SharedMedicalProject::getPartners)
                .orElse(ImmutableList.of());
    }

    /** Puts the question, with what to choose from. */
    void introduce() {
        String label = question.label().in(terminal.language());
        terminal.text(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + "\n");
        ValueType<?> type = question.input().type();
        ValueType<?> element = type instanceof ListType<?> list ? list.element() : type;
        if (element instanceof ScalarType<?> scalar) {
            List<Choice> choices = choices(scalar);
            for (int i = 0; i < choices.size(); i++) {
                terminal.text("  " + (i + 1) + ". " + choices.get(i).label().in(terminal.language()) + "\n");
            }
            if (choices.isEmpty()) {
                Bilingual expected = Choices.expected(scalar);
                terminal.text("  (" + expected.in(terminal.language()) + ")\n");
            }
            if (type instanceof ListType<?>) {
                terminal.say(Bilingual.of(
                        "  (une ou plusieurs, séparées par des virgules\u00a0; «\u00a0aucun\u00a0» ou «\u00a0tous\u00a0»)",
                        "  (one or several, separated by commas; 'none' or 'all')"));
            }
        } else if (question.input().equals(DossierInputs.SEGMENTS)) {
            terminal.say(Bilingual.of(
                    "  (une semaine type, en demi-journées\u00a0: 5 à chaque site, par exemple)",
                    "  (a usual week, in half-days: 5 at each site, for example)"));
        } else if (question.input().equals(DossierInputs.DOCUMENTS)) {
            List<Bilingual> due = documents().stream().map(DueDocument::label).toList();
            for (int i = 0; i < due.size(); i++) {
                terminal.text("  " + (i + 1) + ". " + due.get(i).in(terminal.language()) + "\n");
            }
            terminal.say(Bilingual.of(
                    "  (celles qui sont jointes, par leurs numéros séparés par des virgules\u00a0; «\u00a0aucune\u00a0» ou"
                            + " «\u00a0toutes\u00a0»)",
                    "  (those attached, by their numbers separated by commas; 'none' or 'all')"));
        }
    }

    /** Constants of an enumeration and partners of the project, where there are not too many to be numbered. */
    private List<Choice> choices(ScalarType<?> type) {
        List<Choice> choices = Choices.of(type, assessment.dossier());
        return choices.size() > MOST_LISTED ? List.of() : choices;
    }

    /** Reads an answer. */
    Said read() {
        Input<?> input = question.input();
        if (input.equals(DossierInputs.PARTNERS)) {
            return counted(this::partnersOf);
        }
        if (input.equals(DossierInputs.POSTS)) {
            return counted(count ->
                    Optional.of(Collections.nCopies(count, Post.builder().build())));
        }
        if (input.equals(DossierInputs.SEGMENTS)) {
            return split();
        }
        if (input.type() instanceof ListType<?> list
                && list.element() instanceof RecordType<?> rec
                && !input.equals(DossierInputs.DOCUMENTS)) {
            return counted(count -> records(rec, count));
        }
        Optional<String> line = terminal.line(ANSWER);
        Optional<Said> command = line.map(AnswerReader::command).orElse(Optional.of(Said.of(Kind.OVER)));
        if (command.isPresent()) {
            return command.get();
        }
        String text = line.orElseThrow();
        if (input.equals(DossierInputs.DOCUMENTS)) {
            return documents(text);
        }
        if (input.type() instanceof ListType<?> list && list.element() instanceof ScalarType<?> scalar) {
            return several(scalar, text);
        }
        return one((ScalarType<?>) input.type(), text)
                .map(value -> new Said(Kind.ANSWER, value))
                .orElseGet(() -> Said.of(Kind.AGAIN));
    }

    private static Optional<Said> command(String line) {
        if (line.equals("?")) {
            return Optional.of(Said.of(Kind.EXPLAIN));
        }
        return Terminal.isNotKnown(line) ? Optional.of(Said.of(Kind.NOT_KNOWN)) : Optional.empty();
    }

    /** One value, by its number among the choices or as it is typed; empty where it is refused, which is said. */
    private Optional<Object> one(ScalarType<?> type, String text) {
        List<Choice> choices = choices(type);
        if (!choices.isEmpty() && text.matches("[0-9]{1,2}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= choices.size()) {
                return Optional.of(choices.get(number - 1).value());
            }
            terminal.say(Bilingual.of(
                    "Un numéro de 1 à " + choices.size() + ".", "A number from 1 to " + choices.size() + "."));
            return Optional.empty();
        }
        if (type.javaType().equals(PartnerKey.class)) {
            Optional<Object> named = choices.stream()
                    .filter(one -> Spelling.plain(one.label().fr()).equals(Spelling.plain(text)))
                    .findFirst()
                    .map(Choice::value);
            if (named.isPresent()) {
                return named;
            }
        }
        Optional<?> value = TypedValue.read(type, text);
        if (value.isEmpty()) {
            TypedValue.refusal(type, text).ifPresent(terminal::say);
        }
        return value.map(Object.class::cast);
    }

    private Said several(ScalarType<?> type, String text) {
        String plain = Spelling.plain(text);
        if (isNone(plain)) {
            return new Said(Kind.ANSWER, ImmutableList.of());
        }
        List<Object> values = new ArrayList<>();
        if (isAll(plain) && !choices(type).isEmpty()) {
            for (int i = 1; i <= choices(type).size(); i++) {
                values.add(one(type, Integer.toString(i)).orElseThrow());
            }
        } else {
            for (String part : text.split("[,;]", -1)) {
                Optional<Object> value = one(type, part.strip());
                if (value.isEmpty()) {
                    return Said.of(Kind.AGAIN);
                }
                values.add(value.get());
            }
        }
        return new Said(Kind.ANSWER, ImmutableList.copyOf(new LinkedHashSet<>(values)));
    }

    private static boolean isNone(String plain) {
        return Set.of("aucun", "aucune", "none", "0").contains(plain);
    }

    private static boolean isAll(String plain) {
        return Set.of("tous", "toutes", "all").contains(plain);
    }

    /** A list, first how many elements it has. */
    private Said counted(Function<Integer, Optional<? extends List<?>>> elements) {
        Optional<String> line = terminal.line(HOW_MANY);
        Optional<Said> command = line.map(AnswerReader::command).orElse(Optional.of(Said.of(Kind.OVER)));
        if (command.isPresent()) {
            return command.get();
        }
        String text = isNone(Spelling.plain(line.orElseThrow())) ? "0" : line.orElseThrow();
        if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) > MOST_RECORDS) {
            terminal.say(
                    Bilingual.of("Un nombre de 0 à " + MOST_RECORDS + ".", "A number from 0 to " + MOST_RECORDS + "."));
            return Said.of(Kind.AGAIN);
        }
        Optional<? extends List<?>> list = elements.apply(Integer.parseInt(text));
        return list.map(all -> new Said(Kind.ANSWER, ImmutableList.copyOf(all)))
                .orElseGet(() -> Said.of(terminal.isOver() ? Kind.OVER : Kind.NOT_KNOWN));
    }

    private Optional<List<?>> partnersOf(int count) {
        boolean town = assessment.call().rules().stream()
                .anyMatch(rule -> rule.inputs().contains(DossierInputs.COMMUNITY_PRESENCES));
        List<Partner> all = new ArrayList<>();
        PartnerKeys keys = new PartnerKeys();
        for (int i = 1; i <= count; i++) {
            boolean ofTown = false;
            if (town) {
                Bilingual kind = Bilingual.of(
                        "Partenaire " + i + ", 1 établissement ou 2 structure de soins de ville",
                        "Partner " + i + ", 1 establishment or 2 community structure");
                Optional<Integer> number = terminal.number(kind, 1, 2);
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                ofTown = number.get() == 2;
            }
            Optional<String> name = terminal.line(Bilingual.of("Nom du partenaire " + i, "Name of partner " + i));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> known =
                    name.filter(text -> !Terminal.isNotKnown(text)).flatMap(text -> TypedValue.read(NAME, text));
            PartnerKey key = keys.make(known.orElse(""), i);
            all.add(
                    ofTown
                            ? CommunityPractice.builder().key(key).name(known).build()
                            : Establishment.builder().key(key).name(known).build());
        }
        return Optional.of(all);
    }

    /** Time at each partner, in half-days a week. */
    private Said split() {
        List<SiteTime> sites = new ArrayList<>();
        for (Partner partner : partners) {
            String name = PartnerLabels.of(partner);
            Bilingual prompt = Bilingual.of("Demi-journées par semaine à " + name, "Half-days a week at " + name);
            Optional<BigDecimal> time = Optional.empty();
            while (time.isEmpty()) {
                Optional<String> line = terminal.line(prompt);
                Optional<Said> command = line.map(AnswerReader::command).orElse(Optional.of(Said.of(Kind.OVER)));
                if (command.isPresent()) {
                    return command.get();
                }
                time = TypedValue.read(ScalarType.QUANTITY, line.orElseThrow());
                if (time.isEmpty()) {
                    TypedValue.refusal(ScalarType.QUANTITY, line.orElseThrow()).ifPresent(terminal::say);
                }
            }
            if (time.get().signum() > 0) {
                sites.add(SiteTime.builder()
                        .partner(partner.getKey())
                        .amount(time.get())
                        .build());
            }
        }
        return new Said(
                Kind.ANSWER,
                ImmutableList.of(TimeSegment.builder()
                        .unit(AllocationUnit.HALF_DAYS_PER_WEEK)
                        .sites(ImmutableList.copyOf(sites))
                        .build()));
    }

    private List<DueDocument> documents() {
        return DueDocument.of(assessment.call(), assessment.dossier());
    }

    private Said documents(String text) {
        List<DueDocument> due = documents();
        String plain = Spelling.plain(text);
        List<DueDocument> chosen = new ArrayList<>();
        if (isAll(plain)) {
            chosen.addAll(due);
        } else if (!isNone(plain)) {
            for (String part : text.split("[,;\\s]+", -1)) {
                if (!part.matches("[0-9]{1,2}") || Integer.parseInt(part) < 1 || Integer.parseInt(part) > due.size()) {
                    terminal.say(Bilingual.of(
                            "Des numéros de 1 à " + due.size() + ".", "Numbers from 1 to " + due.size() + "."));
                    return Said.of(Kind.AGAIN);
                }
                chosen.add(due.get(Integer.parseInt(part) - 1));
            }
        }
        return new Said(
                Kind.ANSWER,
                chosen.stream().distinct().map(DueDocument::attached).collect(ImmutableList.toImmutableList()));
    }

    /** Records, field by field; what may be unknown may be left open. */
    private Optional<List<?>> records(RecordType<?> type, int count) {
        List<Object> all = new ArrayList<>();
        while (all.size() < count) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (Field<?, ?> field : type.fields()) {
                if (field.type() instanceof ScalarType<?> scalar && !field(field, scalar, all.size() + 1, values)) {
                    return Optional.empty();
                }
            }
            try {
                all.add(type.create(values));
            } catch (IllegalArgumentException impossible) {
                terminal.say(Contradiction.between(type, values));
            }
        }
        return Optional.of(all);
    }

    /** Asks for a field; false where the person leaves one open that a record needs, or ends. */
    private boolean field(Field<?, ?> field, ScalarType<?> type, int number, Map<String, Object> values) {
        List<Choice> choices = choices(type);
        StringBuilder french = new StringBuilder();
        StringBuilder english = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            french.append(i == 0 ? " (" : ", ")
                    .append(i + 1)
                    .append(' ')
                    .append(choices.get(i).label().fr());
            english.append(i == 0 ? " (" : ", ")
                    .append(i + 1)
                    .append(' ')
                    .append(choices.get(i).label().en());
        }
        String end = choices.isEmpty() ? "" : ")";
        Bilingual prompt = Bilingual.of(
                number + ", " + field.label().fr() + french + end,
                number + ", " + field.label().en() + english + end);
        for (Optional<String> line = terminal.line(prompt); line.isPresent(); line = terminal.line(prompt)) {
            if (Terminal.isNotKnown(line.get())) {
                return !field.required();
            }
            Optional<Object> value = one(type, line.get());
            if (value.isPresent()) {
                values.put(field.name(), value.get());
                return true;
            }
        }
        return false;
    }
}
