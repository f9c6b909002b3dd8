package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.web.site.Area;
import fr.tempspartage.web.site.Page;
import fr.tempspartage.web.site.Pages;
import fr.tempspartage.web.site.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pages of one dossier (<i>examiner un dossier</i>): a call is chosen or a file opened, then questions are answered.
 *
 * <p>The server keeps nothing: each form posts the dossier, and what it is answered with holds the dossier again.
 */
public final class CheckPages implements Area {

    private static final int MOST_BYTES = 2 << 20;

    private final Pages pages;

    /** Makes the pages. */
    public CheckPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/{lang}/check", this::choose);
        routes.post("/{lang}/check", this::open);
        routes.get("/{lang}/check/{call}", this::start);
        routes.post("/{lang}/check/{call}", this::act);
    }

    private Page page(Context request) {
        return pages.of(request, Said.TEXTS);
    }

    private void choose(Context request) {
        pages.show(
                request,
                "check/choose.jte",
                page(request),
                new ChooseView(pages.site().calls(), Optional.empty(), ImmutableList.of(), true));
    }

    private CallDefinition call(Context request) {
        return pages.site().call(request.pathParam("call")).orElseThrow(Refusal::noPage);
    }

    private OpenedFile read(String name, byte[] bytes) {
        return OpenedFile.read(name, bytes, pages.site().reader(), pages.site().tables());
    }

    /** A form without answers, or a sample to look at. */
    private void start(Context request) {
        CallDefinition call = call(request);
        @Nullable String sample = request.queryParam("sample");
        Dossier dossier = sample == null
                ? Dossier.builder().id("dossier").call(call.id()).build()
                : Samples.read(call.id(), sample).orElseThrow(Refusal::noPage);
        show(request, Turn.starting(call, dossier, pages.site(), page(request).language()), ImmutableList.of());
    }

    private void show(Context request, Turn turn, ImmutableList<Bilingual> warnings) {
        Page page = page(request);
        pages.show(
                request,
                Pages.isPart(request) ? "check/part.jte" : "check/page.jte",
                page.titled(
                        page.say("title.call", page.in(turn.call().campaign().getTitle()))),
                turn.view(page, warnings));
    }

    /** Reads the dossier that the page held, or the one before a remedy that is taken back. */
    private Dossier posted(Context request, CallDefinition call) {
        boolean undone = request.formParam(Turn.UNDO) != null;
        ReadResult<Dossier> read = pages.site()
                .reader()
                .answering(call.id())
                .readDossier(Optional.ofNullable((@Nullable String) request.formParam(undone ? "before" : "dossier"))
                        .orElse(""));
        return read.value()
                .orElseThrow(() -> new Refusal(
                        400,
                        Bilingual.of(
                                "Le dossier que contenait la page ne se lit pas.",
                                "The dossier that the page held cannot be read."),
                        ImmutableList.copyOf(read.errors())));
    }

    private void act(Context request) {
        CallDefinition call = call(request);
        Page page = page(request);
        Posted posted = new Posted(request.formParamMap());
        Turn turn = Turn.of(call, posted(request, call), posted, pages.site(), page.language());
        Optional<String> save = posted.last("save");
        if (save.isPresent()) {
            SavedFile.send(request, call, turn.dossier(), save.get(), page.language());
            return;
        }
        turn.act();
        show(request, turn, ImmutableList.of());
    }

    /** Opens a file that names its call, or one of the dossiers that such a file had. */
    private void open(Context request) throws IOException {
        @Nullable UploadedFile file = request.uploadedFile("file");
        @Nullable String chosen = request.formParam("dossier");
        OpenedFile opened;
        if (chosen != null) {
            opened = read(".json", chosen.getBytes(StandardCharsets.UTF_8));
        } else if (file == null || file.filename().isEmpty()) {
            refuse(request, OpenedFile.none());
            return;
        } else {
            if (file.size() > MOST_BYTES) {
                throw Refusal.of(413, "Le fichier dépasse 2\u00a0Mio.", "The file is larger than 2 MiB.");
            }
            try (InputStream bytes = file.content()) {
                opened = read(file.filename(), bytes.readAllBytes());
            }
        }
        if (opened.rows().size() > 1) {
            pages.show(
                    request,
                    "check/choose.jte",
                    page(request),
                    new ChooseView(pages.site().calls(), Optional.empty(), opened.rows(), opened.whole()));
            return;
        }
        ReadResult<Dossier> result = opened.rows().get(0).result();
        Optional<Dossier> dossier = result.value();
        Optional<CallDefinition> call =
                dossier.flatMap(one -> pages.site().call(one.getCall().toString()));
        if (dossier.isEmpty() || call.isEmpty()) {
            refuse(request, result);
            return;
        }
        Turn turn = Turn.starting(
                call.get(), dossier.get(), pages.site(), page(request).language());
        turn.say("opened");
        show(request, turn, result.issues().stream().map(Issue::message).collect(ImmutableList.toImmutableList()));
    }

    private void refuse(Context request, ReadResult<Dossier> result) {
        request.status(422);
        pages.show(
                request,
                "check/choose.jte",
                page(request),
                new ChooseView(pages.site().calls(), Optional.of(result), ImmutableList.of(), true));
    }
}
