package fr.tempspartage.rules.testing;

import static fr.tempspartage.rules.vocabulary.Documents.isJoined;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.finance.formula.PartTime;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.law.CallText;
import fr.tempspartage.rules.law.English;
import fr.tempspartage.rules.law.Fact;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.Question;
import fr.tempspartage.rules.law.QuestionBook;
import fr.tempspartage.rules.law.Statement;
import fr.tempspartage.rules.law.Topic;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Call of three lines that keeps to the contract, and ways to make it break it. */
final class SmallCall extends CallText {

    /** The text, line by line. */
    static final String TEXT = "Le poste est à temps plein.\nL’agence verse 1 000 € par mois.\nUn CV est joint.\n";

    private static final String SUM = "011c57ad37dc9ae0f484967c812e75c17c458877229a78b778f7cb252167b882";

    private final Consumer<SmallCall> more;

    SmallCall() {
        this(call -> {});
    }

    /** The same with more clauses or parameters. */
    SmallCall(Consumer<SmallCall> more) {
        this(English.load(SmallCall.class::getResourceAsStream), more);
    }

    SmallCall(English english, Consumer<SmallCall> more) {
        this(english, new QuestionBook(english), more);
    }

    private SmallCall(English english, QuestionBook book, Consumer<SmallCall> more) {
        super("small-2026", english, book);
        this.more = more;
        Question<PartTime> partTime = book.ask("I-S-1", PartTime.class, "lecture unique", "lecture unique")
                .choice(PartTime.FLAT, "lecture unique")
                .rejected(PartTime.IN_PROPORTION, "lecture exclue")
                .byDefault(PartTime.FLAT, Effect.AMOUNT);
        Parameter<Euros> monthly = parameter("monthly", Euros.class, Euros.parse("1000"));
        Fact<Post, Rate> workingTime =
                Fact.stated(DossierInputs.WORKING_TIME, facts -> facts.post().getWorkingTime());
        section("1");
        clause("S-01", "paragraph 1", "1", "Le poste est à temps plein.")
                .condition(eachPost(workingTime
                        .passes(time -> time.compareTo(Rate.ONE) >= 0, Bilingual.of("temps plein", "full time"))
                        .yes("full")
                        .no("part")))
                .says("full", "Le poste est à temps plein.")
                .says("part", "La quotité est de {workingTime}.");
        clause("S-02", "paragraph 2", "2", "L’agence verse {monthly} par mois.")
                .pays(perMonth(monthly).called("Petit appel").by("Agence").under(partTime))
                .states(Topic.MONEY, "{monthly} par mois");
        clause("S-03", "paragraph 3", "3", "Un CV est joint.")
                .document(isJoined(DocumentType.CURRICULUM_VITAE))
                .lists(DocumentType.CURRICULUM_VITAE)
                .says("present", "Le CV est joint.")
                .says("absent", "Le CV manque.")
                .says("notYet", "Le CV n’est pas encore joint.");
        more.accept(this);
    }

    @Override
    protected Campaign heading() {
        Bilingual title = words("title", "Petit appel");
        return Campaign.builder()
                .title(title)
                .region(words("region", "Petite région"))
                .regionCode("00")
                .edition(words("edition", "2026"))
                .authority(words("authority", "Agence"))
                .calendar(Calendar.builder().build())
                .source(SourceDocument.of(title, SUM, 3))
                .notice(words("notice", "Pour essai."))
                .build();
    }

    @Override
    protected CallText again() {
        return new SmallCall(more);
    }

    /** One more clause, on the last line. */
    Statement add(String id) {
        return clause(id, "paragraph 4", "3", "Une disposition de plus.");
    }

    /** A parameter that nothing asks for. */
    void idle(String name) {
        parameter(name, Integer.class, 1);
    }

    /** The call with another method instead of one of its own. */
    static CallDefinition with(String replaced, Supplier<?> instead) {
        SmallCall good = new SmallCall();
        return (CallDefinition) Proxy.newProxyInstance(
                SmallCall.class.getClassLoader(), new Class<?>[] {CallDefinition.class}, (proxy, method, args) -> {
                    if (method.getName().equals(replaced)) {
                        return instead.get();
                    }
                    try {
                        return method.isDefault()
                                        && !List.of("data", "requestKind", "fundingConditions", "fundingInputs")
                                                .contains(method.getName())
                                ? java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, args)
                                : method.invoke(good, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Dossiers that show everything: full time with a CV, part time without, a draft, nothing at all. */
    static List<Dossier> dossiers() {
        Dossier nothing =
                Dossier.builder().id("nothing").call(CallId.parse("small-2026")).build();
        Dossier part = nothing.withId("part")
                .withFiling(Filing.builder().state(FilingState.FILED).build())
                .withDocuments(ImmutableList.of())
                .withPosts(ImmutableList.of(post("0.8")));
        Dossier full = part.withId("full")
                .withDocuments(ImmutableList.of(SupportingDocument.builder()
                        .types(ImmutableList.of(DocumentType.CURRICULUM_VITAE))
                        .build()))
                .withPosts(ImmutableList.of(post("1")));
        Dossier draft = part.withId("draft")
                .withFiling(Filing.builder().state(FilingState.DRAFT).build());
        return List.of(nothing, part, full, draft);
    }

    private static Post post(String workingTime) {
        return Post.builder()
                .workingTime(Rate.parse(workingTime))
                .contractStart(LocalDate.of(2026, 11, 1))
                .contractEnd(LocalDate.of(2027, 10, 31))
                .build();
    }
}
