package fr.tempspartage.jshell;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Departure;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.ReadingsFile;
import fr.tempspartage.io.register.RegisterFolder;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.call.DossierTerms;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import fr.tempspartage.rules.inquiry.InterpretationExplorer;
import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.inquiry.SideBySide;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Short verbs for analysts in jshell (<i>verbes pour analystes</i>): every answer of the library in one word.
 *
 * <p>Example: {@code show(assess(call("nouvelle-aquitaine-2026"), read("dossier.json"), "2026-05-20"))}. Verbs give
 * values and print nothing; {@link #show} prints any of them as a table.
 *
 * <p>A session has a language and a context, which is why this class, alone in the repository, keeps state: it is meant
 * for one person at one prompt, and for no program. Programs call {@link CallDefinition#assess}.
 */
public final class AspShell {

    private static final ScalarType<DepartureReason> REASON = ScalarType.coded(DepartureReason.class);

    /** Kept, because a logger that nobody holds forgets its level: the version of a library is no news at a prompt. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    static {
        VALIDATOR.setLevel(Level.WARNING);
    }

    /** Property by which the launcher says the language of the session. */
    static final String LANGUAGE = "asp.lang";

    private static Language language = "fr".equals(System.getProperty(LANGUAGE)) ? Language.FRENCH : Language.ENGLISH;
    private static @Nullable AssessmentContext context;
    private static @Nullable RegisterFolder registers;
    private static @Nullable Calls calls;

    private AspShell() {}

    // ---- the session ----

    /** Lists the verbs. */
    @SuppressWarnings("SystemOut")
    public static void help() {
        System.out.print(HelpText.of(language));
        System.out.flush();
    }

    /** Shows everything in French from now on. */
    public static void french() {
        language = Language.FRENCH;
    }

    /** Shows everything in English from now on, as at the start unless the launcher says otherwise. */
    public static void english() {
        language = Language.ENGLISH;
    }

    /**
     * Sets the day of the assessments to come, and forgets the readings chosen before; registers stay at hand.
     *
     * @param day the day, such as {@code 2026-05-20}
     */
    public static AssessmentContext on(String day) {
        context = registered(AssessmentContext.on(day(day)));
        return context();
    }

    /** Context of the assessments to come: that of {@link #on}, or else today in Paris. */
    public static AssessmentContext context() {
        AssessmentContext chosen = context;
        return chosen == null ? registered(AssessmentContext.on(LocalDate.now(ZoneId.of("Europe/Paris")))) : chosen;
    }

    private static AssessmentContext registered(AssessmentContext day) {
        RegisterFolder folder = registers;
        return folder == null ? day : folder.in(day);
    }

    /** Sets the context of the assessments to come: day, registers, readings; forgets a folder of registers. */
    public static AssessmentContext context(AssessmentContext chosen) {
        registers = null;
        context = chosen;
        return chosen;
    }

    /**
     * Applies the readings of the agency to the assessments to come, in place of others of an agency.
     *
     * @param file the file, JSON or YAML
     * @return the readings; those of another call, or with a fault, are refused
     * @throws IllegalArgumentException if the file cannot be used; the message describes every issue
     */
    public static AppliedReadings readings(CallDefinition call, String file) {
        ReadResult<AppliedReadings> result =
                ReadingsFile.read(readable(file), call, context().date());
        AppliedReadings applied =
                result.value().orElseThrow(() -> new IllegalArgumentException(file + "\n" + result.describe(language)));
        result.issues().forEach(issue -> System.err.println(file + ":" + issue.format(language)));
        context = context().applying(applied);
        return applied;
    }

    /** File of readings to fill in, as YAML: every question that a call leaves open, with its choices. */
    public static String readings(CallDefinition call) {
        return ReadingsFile.skeleton(call, language);
    }

    /**
     * Consults the registers of a folder in the assessments to come, in place of others, on whatever day.
     *
     * @return the registers; {@link #show} tells what was read
     * @throws IllegalArgumentException if one of its files cannot be used; the message describes every issue
     */
    public static RegisterFolder registers(String folder) {
        RegisterFolder read = RegisterFolder.read(readable(folder));
        if (!read.isUsable()) {
            throw new IllegalArgumentException(folder + "\n" + read.describe(language));
        }
        context(read.in(context()));
        registers = read;
        return read;
    }

    // ---- calls ----

    /** Every call at hand. */
    public static CallList calls() {
        return new CallList();
    }

    /**
     * The same call under other values of its parameters.
     *
     * @param namesAndValues a name and its value, as often as needed, such as {@code "monthly", "3300.00"}
     * @throws IllegalArgumentException if the call has no such parameter, the value cannot be read, or a name has none
     */
    public static CallDefinition variant(CallDefinition call, String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("The name '" + namesAndValues[namesAndValues.length - 1]
                    + "' has no value.\nMaybe variant(call, \"name\", \"value\").");
        }
        CallDefinition variant = call;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            variant = variant.variant(namesAndValues[i], namesAndValues[i + 1]);
        }
        return variant;
    }

    /**
     * Call with an identifier.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that are there
     */
    public static CallDefinition call(String id) {
        return loaded().get(id);
    }

    /**
     * Clause of a call, such as {@code NA-16}.
     *
     * @throws IllegalArgumentException if the call has no such clause
     */
    public static Clause clause(CallDefinition call, String id) {
        return call.clause(ClauseId.parse(id.toUpperCase(Locale.ROOT)));
    }

    /** Questions that a call leaves open. */
    public static ImmutableList<Interpretation> interpretations(CallDefinition call) {
        return call.interpretations().stream().map(OpenPoint::interpretation).collect(ImmutableList.toImmutableList());
    }

    /**
     * Question that a call leaves open, by its key, such as {@code I-NA-8}.
     *
     * @throws IllegalArgumentException if the call has no such question; the message lists the keys
     */
    public static Interpretation interpretation(CallDefinition call, String key) {
        return interpretations(call).stream()
                .filter(interpretation -> interpretation.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No interpretation '" + key + "' in " + call.id()
                        + ".\nMaybe one of " + call.interpretations() + "."));
    }

    /** Calls side by side. */
    public static CallComparison compare(CallDefinition... calls) {
        return CallComparison.of(ImmutableList.copyOf(calls));
    }

    /** Printed figures of a call beside the recomputed ones; empty where the call prints no computation. */
    public static Optional<Reconciliation> reconcile(CallDefinition call) {
        return call.fundingScheme().reconciliation();
    }

    // ---- dossiers ----

    /**
     * Reads a dossier from a file in JSON or YAML.
     *
     * @throws IllegalArgumentException if the file cannot be used; the message describes every issue
     */
    public static Dossier read(String file) {
        ReadResult<Dossier> result = reading(file);
        return result.value().orElseThrow(() -> new IllegalArgumentException(file + "\n" + result.describe(language)));
    }

    /**
     * Reads the dossiers of a folder in the order of the names of its files, or of a file of JSON Lines. Those that cannot be
     * used are said on standard error, and left out.
     *
     * @throws IllegalArgumentException if there is no such file or folder, or no dossier of it can be used
     */
    public static ImmutableList<Dossier> readAll(String folderOrFile) {
        return AllDossiers.read(folderOrFile, readable(folderOrFile), language);
    }

    /** Everything that is wrong or doubtful in a file. */
    public static ImmutableList<Issue> issues(String file) {
        return ImmutableList.copyOf(reading(file).issues());
    }

    /** Dossier as JSON, the same bytes for equal dossiers. */
    public static String write(Dossier dossier) {
        return AspJson.standard().writeDossier(dossier);
    }

    /** Writes a dossier into a file, in UTF-8; what the file held is lost. */
    public static Path write(Dossier dossier, String file) {
        return written(write(dossier), file);
    }

    // ---- answers ----

    /** Assesses a dossier in the context of the session. */
    public static Assessment assess(CallDefinition call, Dossier dossier) {
        return call.assess(dossier, context());
    }

    /** Assesses a dossier as of a day, without the readings of the session. */
    public static Assessment assess(CallDefinition call, Dossier dossier, String day) {
        return call.assess(dossier, AssessmentContext.on(day(day)));
    }

    /** Assesses a dossier in a context of its own. */
    public static Assessment assess(CallDefinition call, Dossier dossier, AssessmentContext chosen) {
        return call.assess(dossier, chosen);
    }

    /** What the agency pays: one plan for all the posts that share their terms. */
    public static ImmutableList<FundingPlan> fund(CallDefinition call, Dossier dossier) {
        return assess(call, dossier).plans();
    }

    /** Budget of dossiers that are all accepted, in the context of the session; one at which the call throws is named. */
    public static CampaignBudget budget(CallDefinition call, Iterable<Dossier> dossiers) {
        return CampaignBudget.of(call, context(), dossiers);
    }

    /** Budget of dossiers, named one by one. */
    public static CampaignBudget budget(CallDefinition call, Dossier... dossiers) {
        return budget(call, ImmutableList.copyOf(dossiers));
    }

    /** Documents that are due, and which of them are there. */
    public static DocumentChecklist documents(CallDefinition call, Dossier dossier) {
        return assess(call, dossier).documents();
    }

    /** Answer to one rule, such as {@code NA-16}, with its evidence. */
    public static Finding why(Assessment assessment, String rule) {
        return assessment.finding(RuleId.parse(rule.toUpperCase(Locale.ROOT)));
    }

    /** Facts that are missing and keep answers open, the most useful first; {@link #next} asks only for what can decide. */
    public static ImmutableList<OpenQuestions.Question> ask(Assessment assessment) {
        return OpenQuestions.of(assessment);
    }

    /** Questions that can still decide, the weightiest first, each with where its answers lead. */
    public static NextQuestions next(Assessment assessment) {
        return NextQuestions.of(assessment);
    }

    /** What would make a dossier eligible and complete: the smallest sets of moves. */
    public static WhatHelps remedies(Assessment assessment) {
        return new WhatHelps(assessment, Remedies.of(assessment));
    }

    /** The same question under another reading, such as {@code I-NA-8} and {@code a}. */
    public static WhatIf whatIf(Assessment assessment, String key, String choice) {
        Interpretation interpretation = interpretation(assessment.call(), key);
        Assessment other = assessment
                .call()
                .assess(assessment.dossier(), assessment.context().interpreting(key, choice));
        return new WhatIf(interpretation, interpretation.choice(choice), assessment, other);
    }

    /** Every reading that would change the verdict, an outcome or an amount, one at a time. */
    public static ImmutableList<InterpretationExplorer.Change> whatIf(Assessment assessment) {
        return InterpretationExplorer.changes(assessment);
    }

    /** What changes from one dossier to another, and what causes it. */
    public static AssessmentDiff diff(CallDefinition call, Dossier one, Dossier other) {
        return SideBySide.of(call, context()).diff(one, other);
    }

    /** What changes for a dossier under a variant, another edition or another call, and what causes it. */
    public static AssessmentDiff diff(CallDefinition before, CallDefinition after, Dossier dossier) {
        return SideBySide.of(before, context(), after, context()).diff(dossier);
    }

    /** What changes for many dossiers under a variant, another edition or another call: who wins, who loses, and the budget. */
    public static CampaignDiff diff(CallDefinition before, CallDefinition after, Iterable<Dossier> dossiers) {
        SideBySide sides = SideBySide.of(before, context(), after, context());
        ManyDiffs.Builder diffs = ManyDiffs.of(sides);
        dossiers.forEach(dossier -> diffs.add(dossier.getId(), dossier));
        return new CampaignDiff(sides, diffs.end());
    }

    /** Dossiers side by side in a partial order, with its reasons: what people have to judge, and never a score. */
    public static Ranking rank(CallDefinition call, Iterable<Dossier> dossiers) {
        ImmutableList.Builder<Ranking.Row> rows = ImmutableList.builder();
        dossiers.forEach(dossier -> rows.add(new Ranking.Row(dossier.getId(), assess(call, dossier))));
        return Ranking.of(call, context(), rows.build());
    }

    /**
     * What the agency may ask back, from the departure that the dossier states.
     *
     * @throws IllegalArgumentException if the dossier states no departure or no contract, or its posts differ: keep one, as
     *     {@code d.withPosts(d.getPosts().orElseThrow().subList(0, 1))}
     */
    public static ClawbackResult clawback(CallDefinition call, Dossier dossier) {
        Departure departure = dossier.getDeparture()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The dossier states no departure.\nMaybe clawback(c, d, \"2027-06-30\", \"other\", \"0\")."));
        return clawback(call, dossier, departure);
    }

    /**
     * What the agency may ask back if service ends on a day.
     *
     * @param lastDay the last day of service, such as {@code 2027-06-30}
     * @param reason the reason, such as {@code chiefResident}
     * @param delegated the credits delegated so far, such as {@code 45497.06}
     * @throws IllegalArgumentException if the dossier states no contract, or its posts differ: keep one, as
     *     {@code d.withPosts(d.getPosts().orElseThrow().subList(0, 1))}
     */
    public static ClawbackResult clawback(
            CallDefinition call, Dossier dossier, String lastDay, String reason, String delegated) {
        Departure departure = Departure.builder()
                .end(day(lastDay))
                .reason(REASON.parse(reason))
                .delegated(Euros.parse(delegated))
                .build();
        return clawback(call, dossier, departure);
    }

    private static ClawbackResult clawback(CallDefinition call, Dossier dossier, Departure departure) {
        ImmutableList<Post> posts = dossier.getPosts().orElse(ImmutableList.of());
        Post post = DossierTerms.ending(dossier)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The dossier states no contract.\n" + "Maybe add contractStart and contractEnd to its post."));
        ClawbackClaim claim = ClawbackClaim.builder()
                .contract(post.contract().orElseThrow())
                .serviceEnd(departure.getEnd())
                .reason(departure.getReason())
                .delegated(departure.getDelegated())
                .workingTime(post.getWorkingTime())
                .interruptions(post.getInterruptions().orElse(ImmutableList.of()))
                .posts(posts.size())
                .build();
        return call.fundingScheme().clawback(claim, context().readings());
    }

    // ---- tables ----

    /** Prints any result as a readable table, in the language of the session. */
    @SuppressWarnings("SystemOut")
    public static void show(Object shown) {
        System.out.print(table(shown));
        System.out.flush();
    }

    /** Table that {@link #show} prints. */
    public static String table(Object shown) {
        return new Tables(language).of(shown);
    }

    /**
     * Writes a result as CSV, in the language of the session.
     *
     * @param written an assessment or several, a budget, a ranking, or a diff of many dossiers
     * @throws IllegalArgumentException if there is no CSV of it
     */
    public static Path csv(Object written, String file) {
        return written(new Exports(language).csv(written), file);
    }

    /**
     * Draws a result as SVG: verdicts and amounts of assessments, the commitments of a budget, the order of a
     * ranking, or a diff of many dossiers.
     *
     * @return the drawing
     * @throws IllegalArgumentException if there is no drawing of it
     */
    public static String chart(Object drawn) {
        return new Exports(language).chart(drawn);
    }

    /** Writes the drawing of {@link #chart(Object)} into a file. */
    public static Path chart(Object drawn, String file) {
        return written(chart(drawn), file);
    }

    private static Path written(String text, String file) {
        try {
            return Files.writeString(Path.of(file), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadResult<Dossier> reading(String file) {
        Path path = readable(file);
        if (Files.isDirectory(path)) {
            throw new IllegalArgumentException(
                    path.toAbsolutePath() + " is a folder.\nMaybe readAll(\"" + file + "\").");
        }
        RegisterFolder folder = registers;
        AspJson reader = AspJson.standard();
        return (folder == null ? reader : folder.reader(reader, context().date())).readDossier(path);
    }

    private static Path readable(String file) {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException("No such file, or it cannot be read: " + path.toAbsolutePath()
                    + ".\nMaybe another folder: this shell runs in "
                    + Path.of("").toAbsolutePath() + ".");
        }
        return path;
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a day: '" + day + "'.\nMaybe year, month, day, as 2026-05-20.", e);
        }
    }

    static Calls loaded() {
        Calls known = calls;
        if (known == null) {
            known = Calls.load();
            known.issues().forEach(issue -> System.err.println(issue.message().in(language)));
            calls = known;
        }
        return known;
    }
}
