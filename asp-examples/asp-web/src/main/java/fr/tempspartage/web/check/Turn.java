package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierConsistency;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.interview.Statement;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.typed.TypedValue;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.NextQuestions.Question;
import fr.tempspartage.web.answer.Actions;
import fr.tempspartage.web.answer.AnswerView;
import fr.tempspartage.web.answer.Done;
import fr.tempspartage.web.site.Page;
import fr.tempspartage.web.site.Refusal;
import fr.tempspartage.web.site.Site;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One turn of the form (<i>un tour de questions</i>): what was posted, what becomes of the dossier, what is asked then. */
final class Turn {

    /** Name of the button that goes back to the dossier before a remedy. */
    static final String UNDO = "undo";

    private static final int FOLLOWING = 8;
    private static final ImmutableListMultimap<String, Bilingual> NO_ERRORS = ImmutableListMultimap.of();
    private static final String QUESTION = "question";

    private final Posted posted;
    private final Site site;
    private final Language language;
    private final LocalDate day;
    private final Set<String> notTold;
    private final Optional<Dossier> before;
    private ImmutableList<Bilingual> done;
    private Assessment assessment;
    private boolean all;
    private Optional<String> touched = Optional.empty();
    private Optional<Place> asked = Optional.empty();
    private Optional<Posted> typed = Optional.empty();
    private ImmutableListMultimap<String, Bilingual> errors = NO_ERRORS;
    private ImmutableList<Bilingual> contradictions = ImmutableList.of();
    private String said = "";
    private String focus = QUESTION;

    private Turn(CallDefinition call, Dossier dossier, Posted posted, Site site, Language language) {
        this.posted = posted;
        this.site = site;
        this.language = language;
        this.day = day(posted, site);
        this.notTold = new LinkedHashSet<>(posted.all("not-told"));
        this.all = posted.text("all").equals("1");
        Done panel = Actions.apply(call.assess(dossier, site.context(day)), posted.map());
        this.assessment = panel.assessment();
        this.done = panel.said();
        this.before = panel.before();
    }

    /** First turn of a dossier. */
    static Turn starting(CallDefinition call, Dossier dossier, Site site, Language language) {
        return new Turn(call, dossier, Posted.nothing(), site, language);
    }

    /** Turn of what was posted. */
    static Turn of(CallDefinition call, Dossier dossier, Posted posted, Site site, Language language) {
        return new Turn(call, dossier, posted, site, language);
    }

    private static LocalDate day(Posted posted, Site site) {
        String text = posted.text("day");
        return text.isBlank()
                ? site.today()
                : TypedValue.read(ScalarType.DATE, text.strip())
                        .orElseThrow(() -> new Refusal(
                                400,
                                TypedValue.refusal(ScalarType.DATE, text.strip())
                                        .orElseThrow(),
                                ImmutableList.of()));
    }

    CallDefinition call() {
        return assessment.call();
    }

    Dossier dossier() {
        return assessment.dossier();
    }

    /** Says what has happened, by its key. */
    void say(String key) {
        said = key;
    }

    /** Does what the button asks. */
    void act() {
        Optional<String> ask = posted.last("ask");
        Optional<String> back = posted.last("back");
        Optional<String> row = posted.last("drop").or(() -> posted.last("more"));
        Optional<String> place = posted.last("asked").filter(text -> !text.isEmpty());
        boolean editing = posted.text("editing").equals("1");
        if (ask.isPresent()) {
            asked = Optional.of(place(ask.get()));
            notTold.remove(ask.get());
        } else if (back.isPresent()) {
            takeBack(place(back.get()));
        } else if (row.isPresent() && place.isPresent()) {
            changeRows(place(place.get()));
        } else if (place.isPresent()) {
            answer(place.get(), posted.text("do"), editing);
        }
        switch (posted.text("do")) {
            case "all" -> show(true);
            case "few" -> show(false);
            default -> {
                if (posted.last(UNDO).isPresent()) {
                    done = ImmutableList.of(Said.TEXTS.get("undone"));
                }
                if (before.isPresent() || posted.last(UNDO).isPresent()) {
                    focus = "panel";
                }
            }
        }
    }

    private void show(boolean everything) {
        all = everything;
        focus = "facts";
    }

    private Place place(String pointer) {
        return Place.at(dossier(), pointer)
                .orElseThrow(() ->
                        Refusal.of(400, "Le dossier n’a pas la donnée demandée.", "The dossier has no such fact."));
    }

    private AnswerForm form(Place place) {
        return AnswerForm.of(place.input(), around());
    }

    private AnswerForm.Around around() {
        return new AnswerForm.Around(call(), dossier(), language);
    }

    private void answer(String pointer, String button, boolean editing) {
        switch (button) {
            case "skip" -> {
                notTold.add(pointer);
                say("skipped");
            }
            case "cancel" -> say("cancelled");
            case "answer" -> state(place(pointer));
            case "detail" -> put(place(pointer), new WeekForm(around()).inDetail(Cards.ANSWER, posted));
            case "plain" -> put(place(pointer), Posted.nothing());
            default -> {
                // Something else was done beside the question: what was typed stays, if it is put again.
                Optional<Place> still = Place.at(dossier(), pointer);
                typed = Optional.of(posted);
                asked = editing ? still : Optional.empty();
            }
        }
    }

    private void put(Place place, Posted start) {
        asked = Optional.of(place);
        typed = Optional.of(start);
    }

    private void changeRows(Place place) {
        Posted changed = posted;
        Optional<String> drop = posted.last("drop");
        Optional<String> more = posted.last("more");
        if (drop.isPresent()) {
            changed = posted.without(drop.get());
            focus = Cards.ANSWER;
        } else if (more.isPresent()) {
            int rows = Math.max(1, posted.rows(more.get()));
            changed = posted.withRows(more.get(), rows + 1);
            focus = (more.get() + "." + rows).replace('.', '-');
        }
        put(place, changed);
    }

    private void state(Place place) {
        Answered answered = form(place).read(Cards.ANSWER, posted);
        Statement stated = answered.value()
                .map(value -> Statement.of(dossier(), place.input(), place.pointer(), value))
                .orElseGet(() -> new Statement(dossier(), ImmutableList.of()));
        if (answered.value().isPresent() && stated.isTaken()) {
            become(stated.dossier(), place);
            say("taken");
            return;
        }
        put(place, posted);
        errors = answered.errors();
        contradictions = answered.value().isEmpty() && errors.isEmpty()
                ? ImmutableList.of(Said.of("nothing"))
                : stated.refusals();
        say("refused");
    }

    private void takeBack(Place place) {
        Statement back = Statement.takingBack(dossier(), place.input(), place.pointer());
        if (back.isTaken()) {
            become(back.dossier(), place);
            say("takenBack");
            focus = "facts";
        } else {
            asked = Optional.of(place);
            contradictions = back.refusals();
            say("refused");
        }
    }

    /** Goes on with a changed dossier; places inside a list that changed are no longer those that were left open. */
    private void become(Dossier changed, Place place) {
        notTold.removeIf(pointer -> pointer.equals(place.pointer()) || pointer.startsWith(place.pointer() + "/"));
        touched = Optional.of(place.pointer());
        assessment = call().assess(changed, assessment.context());
    }

    /** What the page shows then. */
    FormView view(Page page, ImmutableList<Bilingual> warnings) {
        Assessment kept = assessment.keeping();
        List<Question> next = Upcoming.of(kept, notTold);
        Optional<Card> card =
                new Cards(kept, language, posted.text("asked"), typed, errors, contradictions).card(asked, next);
        Optional<String> put = card.map(Card::pointer);
        boolean empty = dossier()
                .equals(Dossier.builder()
                        .id(dossier().getId())
                        .call(call().id())
                        .build());
        return new FormView(
                kept,
                AspJson.standard().writeDossier(dossier()),
                before.map(AspJson.standard()::writeDossier),
                done,
                day,
                day.equals(site.today()),
                kept.context().readings().chosen().entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(notTold),
                card,
                next.stream()
                        .filter(question -> !Optional.of(question.pointer()).equals(put))
                        .limit(FOLLOWING)
                        .map(question -> new FormView.Following(question.pointer(), question.label()))
                        .collect(ImmutableList.toImmutableList()),
                skipped(),
                all,
                new Facts(call(), dossier(), language).groups(all, touched),
                ImmutableList.<Bilingual>builder()
                        .addAll(warnings)
                        .addAll(unlikely(warnings))
                        .build(),
                Stream.concat(
                                said.isEmpty() ? Stream.empty() : Stream.of(page.say("said." + said)),
                                done.stream().map(page::in))
                        .collect(Collectors.joining(" ")),
                errors.isEmpty() && contradictions.isEmpty() ? focus : firstWrong(),
                empty ? Samples.of(call().id()) : ImmutableList.of(),
                AnswerView.of(kept, language));
    }

    private String firstWrong() {
        return errors.keySet().stream()
                .findFirst()
                .map(name -> name.replace('.', '-'))
                .orElse(QUESTION);
    }

    private List<Bilingual> unlikely(List<Bilingual> known) {
        return DossierConsistency.of(dossier()).stream()
                .map(found -> found.message())
                .filter(message -> !known.contains(message))
                .toList();
    }

    private ImmutableList<FormView.Following> skipped() {
        ImmutableList.Builder<FormView.Following> skipped = ImmutableList.builder();
        for (String pointer : notTold) {
            Place.at(dossier(), pointer)
                    .ifPresent(place -> skipped.add(new FormView.Following(pointer, place.label(dossier()))));
        }
        return skipped.build();
    }
}
