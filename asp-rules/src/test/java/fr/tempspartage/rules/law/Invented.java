package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.rules.verdict.Evaluator;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Registers;
import fr.tempspartage.rules.verdict.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text of an invented call, the English of its sentences, and dossiers to ask it of. */
final class Invented extends CallText {

    /** Choices of the invented question. */
    enum Width {
        NARROW,
        WIDE
    }

    private final Properties english;
    private final Consumer<Invented> body;

    Invented() {
        this(new Properties());
    }

    private Invented(Properties english) {
        this(english, new English(english), text -> {});
    }

    private Invented(Properties english, English sentences, Consumer<Invented> body) {
        super("invented-2026", sentences, new QuestionBook(sentences));
        this.english = english;
        this.body = body;
        section("1");
        for (String heading : List.of("title", "region", "edition", "authority", "notice")) {
            english.setProperty(heading, "Invented");
        }
        body.accept(this);
    }

    /** Text whose clauses are written by a body, so that it can have variants. */
    static Invented written(Consumer<Invented> body) {
        Properties english = new Properties();
        return new Invented(english, new English(english), body);
    }

    @Override
    protected CallText again() {
        return new Invented(english, new English(english), body);
    }

    @Override
    protected Campaign heading() {
        return Campaign.builder()
                .title(words("title", "Appel inventé"))
                .region(words("region", "Région inventée"))
                .regionCode("00")
                .edition(words("edition", "2026"))
                .authority(words("authority", "Agence inventée"))
                .calendar(Calendar.builder().build())
                .source(SourceDocument.notAtHand(words("title", "Appel inventé")))
                .notice(words("notice", "Pour essai."))
                .build();
    }

    /** Gives a clause, or one of its sentences, its English. */
    Invented english(String key, String text) {
        english.setProperty(key, text);
        return this;
    }

    /** Clause with a plain sentence in both languages. */
    Statement clause(String id) {
        english(id, "Sentence of " + id + ".");
        return clause(id, "item 1", "1", "Phrase de " + id + ".");
    }

    /** Rule XX-01 that asks a condition; its clause has the sentences that are named. */
    static Rule rule(Test<Dossier> condition, String... sentences) {
        Invented text = new Invented();
        Statement clause = text.clause("XX-01").condition(condition);
        for (String name : sentences) {
            clause.says(name, "Dit « " + name + " ».");
            text.english("XX-01." + name, "Says “" + name + "”.");
        }
        return text.rules().get(0);
    }

    /** Answer of a rule for a dossier, with what is recorded of it; both ways of asking agree, or this fails. */
    static Finding ask(Rule rule, Dossier dossier, String... readings) {
        int[] places =
                Stream.of(readings).mapToInt(List.of("narrow", "wide")::indexOf).toArray();
        return Evaluator.of(ImmutableList.of(rule), Registers.NONE, LocalDate.of(2026, 9, 1), Optional.empty(), places)
                .evaluate(dossier)
                .finding(0);
    }

    static OpenPoint point(@Nullable String byDefault, Choice.Standing... standings) {
        List<String> slugs = List.of("narrow", "wide");
        ImmutableList.Builder<Choice> choices = ImmutableList.builder();
        for (int i = 0; i < slugs.size(); i++) {
            choices.add(new Choice(
                    slugs.get(i),
                    i == 0 ? Bilingual.of("au sens étroit", "narrowly") : Bilingual.of("au sens large", "widely"),
                    i < standings.length ? standings[i] : Choice.Standing.OPEN));
        }
        return new OpenPoint(
                0,
                new Interpretation(
                        "I-XX-1",
                        ImmutableList.of(),
                        choices.build(),
                        Optional.ofNullable(byDefault),
                        ImmutableSet.of(Effect.VERDICT),
                        Bilingual.of("Au sens étroit ou large\u00a0?", "Narrowly or widely?"),
                        Bilingual.of("L’appel se tait.", "The call is silent.")));
    }

    static Question<Width> question() {
        return Question.of(point(null), Width.class);
    }

    static Dossier empty() {
        return Dossier.builder()
                .id("invented")
                .call(CallId.parse("invented-2026"))
                .build();
    }

    /** Dossier with a post for each status; null for one that is not stated. */
    static Dossier posts(@Nullable EmploymentStatus... statuses) {
        ImmutableList.Builder<Post> posts = ImmutableList.builder();
        for (EmploymentStatus status : statuses) {
            posts.add(Post.builder().status(Optional.ofNullable(status)).build());
        }
        return empty().withPosts(posts.build());
    }

    /** Dossier of one post that starts on a day, and a candidate whose residency ends on another. */
    static Dossier days(@Nullable String start, @Nullable String diploma) {
        return empty().withPosts(ImmutableList.of(Post.builder()
                        .contractStart(Optional.ofNullable(start).map(LocalDate::parse))
                        .build()))
                .withCandidate(Candidate.builder()
                        .diplomaDate(Optional.ofNullable(diploma).map(LocalDate::parse))
                        .build());
    }

    static Dossier project(SharedMedicalProject.Builder project) {
        return empty().withProject(project.id("projet").build());
    }

    static SharedMedicalProject.Builder partners(Partner... partners) {
        return SharedMedicalProject.builder().partners(ImmutableList.copyOf(partners));
    }

    static ImmutableList<PartnerKey> keys(String... keys) {
        return Arrays.stream(keys).map(PartnerKey::parse).collect(ImmutableList.toImmutableList());
    }

    static Partner establishment(String key, @Nullable LegalStatus status) {
        return Establishment.builder()
                .key(PartnerKey.parse(key))
                .name("Établissement " + key)
                .legalStatus(Optional.ofNullable(status))
                .build();
    }

    static Partner practice(String key) {
        return CommunityPractice.builder()
                .key(PartnerKey.parse(key))
                .name("Cabinet " + key)
                .build();
    }
}
