package fr.tempspartage.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.io.interview.DueDocument;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import fr.tempspartage.web.answer.AnswerView;
import fr.tempspartage.web.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Any sample dossier, answered through the page in any order, is the sample, and has its verdict. */
class AnyOrderProperties {

    private static final Path SAMPLES = Path.of("..", "dossiers");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static WebServer server;
    private static Calls calls;

    @BeforeContainer
    static void start() {
        calls = Calls.load();
        server = WebServer.start(
                WebOptions.local(calls, Clock.fixed(Instant.parse(DAY + "T10:00:00Z"), ZoneId.of("Europe/Paris"))));
    }

    @AfterContainer
    static void stop() {
        server.close();
    }

    @Provide
    Arbitrary<Path> samples() {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return Arbitraries.of(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each answer as its form posts it, many samples: the pages between are not written. */
    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void what_forms_post_in_any_order_makes_the_sample(
            @ForAll("samples") Path sample, @ForAll Random random, @ForAll Language language) {
        Dossier expected = AspJson.standard().readDossier(sample).orElseThrow();
        CallDefinition call = calls.get(expected.getCall().toString());
        Site site = new Site(
                calls, Clock.fixed(Instant.parse(DAY + "T10:00:00Z"), ZoneId.of("Europe/Paris")), Optional.empty());
        // Of lists, what is in them is answered fact by fact.
        Dossier dossier = Dossier.builder()
                .id("dossier")
                .call(call.id())
                .project(expected.getProject()
                        .map(project -> SharedMedicalProject.builder()
                                .partners(project.getPartners())
                                .build()))
                .posts(expected.getPosts()
                        .map(posts -> ImmutableList.copyOf(
                                Collections.nCopies(posts.size(), Post.builder().build()))))
                .documents(expected.getDocuments())
                .build();
        List<Place> places = new ArrayList<>(Place.all(expected));
        Collections.shuffle(places, random);
        for (Place place : places) {
            if (place.value().isPresent() && !isList(place)) {
                Posted posted = Posted.nothing();
                posted.put("asked", place.pointer());
                posted.put("do", "answer");
                AnswerForm.of(place.input(), new AnswerForm.Around(call, expected, language))
                        .write("a", place.value().get(), posted);
                Turn turn = Turn.of(call, dossier, posted, site, language);
                turn.act();
                dossier = turn.dossier();
            }
        }
        assertThat(dossier).isEqualTo(expected);
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void a_sample_answered_in_any_order_is_the_sample(
            @ForAll("samples") Path sample, @ForAll Random random, @ForAll Language language) {
        Dossier expected = AspJson.standard().readDossier(sample).orElseThrow();
        CallDefinition call = calls.get(expected.getCall().toString());
        Visitor visitor = new Visitor(server.address());
        visitor.open("/" + language + "/check/" + call.id()).reading().press("do", "all");
        partners(visitor, expected);
        posts(visitor, expected);
        documents(visitor, expected, call);
        List<Place> places = new ArrayList<>(Place.all(expected));
        Collections.shuffle(places, random);
        for (Place place : places) {
            if (place.value().isPresent() && !isList(place)) {
                answer(visitor, place, new AnswerForm.Around(call, expected, language));
            }
        }
        assertThat(visitor.holds("dossier"))
                .as(sample + " in " + language)
                .isEqualTo(AspJson.standard().writeDossier(expected));
        assertThat(visitor.status("said"))
                .endsWith(AnswerView.of(call.assess(expected, AssessmentContext.on(DAY)), language)
                        .spoken());
        assertThat(visitor.asked())
                .allSatisfy(uri -> assertThat(uri.getPath()).isEqualTo("/" + language + "/check/" + call.id()))
                .allSatisfy(uri -> assertThat(uri.getQuery()).isNull());
    }

    private static boolean isList(Place place) {
        return List.of(DossierInputs.PARTNERS, DossierInputs.POSTS, DossierInputs.DOCUMENTS)
                .contains(place.input());
    }

    private static void answer(Visitor visitor, Place place, AnswerForm.Around around) {
        visitor.press("ask", place.pointer());
        Posted posted = Posted.nothing();
        AnswerForm.of(place.input(), around).write("a", place.value().orElseThrow(), posted);
        posted.map().forEach((name, values) -> visitor.fill(name, values.toArray(String[]::new)));
        answer(visitor, place.pointer());
    }

    private static void answer(Visitor visitor, String pointer) {
        assertThat(visitor.holds("asked")).isEqualTo(pointer);
        visitor.press("do", "answer");
        assertThat(visitor.words()).as(pointer).doesNotContain("Réponse refusée", "Answer refused");
    }

    /** Names that give the keys of the sample; what they are really called is answered later. */
    private static void partners(Visitor visitor, Dossier expected) {
        Optional<ImmutableList<Partner>> partners = expected.getProject().flatMap(SharedMedicalProject::getPartners);
        if (partners.isEmpty()) {
            return;
        }
        visitor.press("ask", "/project/partners");
        while (visitor.html().split("class=\"row\"", -1).length
                <= partners.get().size()) {
            visitor.press("more", "a");
        }
        for (int i = 0; i < partners.get().size(); i++) {
            Partner partner = partners.get().get(i);
            visitor.fill("a." + i + ".name", partner.getKey().toString());
            visitor.fill(
                    "a." + i + ".kind", PartnerFields.TYPE.variantOf(partner).name());
        }
        answer(visitor, "/project/partners");
    }

    private static void posts(Visitor visitor, Dossier expected) {
        expected.getPosts().ifPresent(posts -> {
            visitor.press("ask", "/posts");
            visitor.fill("a", Integer.toString(posts.size()));
            answer(visitor, "/posts");
        });
    }

    /** One document after the other: ticked where the call asks for it, else chosen by its kind. */
    private static void documents(Visitor visitor, Dossier expected, CallDefinition call) {
        for (SupportingDocument document : expected.getDocuments().orElse(ImmutableList.of())) {
            visitor.press("ask", "/documents");
            String ticked = visitor.holds("a");
            Optional<String> due = DueDocument.of(call, expected).stream()
                    .filter(one -> one.isMetBy(document))
                    .map(DocumentsForm::code)
                    .filter(code -> !List.of(ticked.split("\\|", -1)).contains(code))
                    .findFirst();
            if (due.isPresent()) {
                visitor.fill("a", (ticked.isEmpty() ? due.get() : ticked + "|" + due.get()).split("\\|", -1));
            } else {
                visitor.fill("a.other", document.getTypes().get(0).code());
            }
            answer(visitor, "/documents");
        }
    }
}
