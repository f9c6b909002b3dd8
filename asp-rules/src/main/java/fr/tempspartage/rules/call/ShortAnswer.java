package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.RegisterAnswer;
import fr.tempspartage.rules.verdict.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Short answer (<i>réponse en bref</i>): what a candidate or an officer asks first, in at most {@value #LINES} lines. Who is
 * concerned, the verdict, why not, what is missing, until when, the priority, the amount, and which readings matter.
 *
 * <p>Long lists and long sentences are cut, the least important first. Everything that is left out is in the findings.
 */
public final class ShortAnswer {

    /** Largest number of lines. */
    public static final int LINES = 20;

    /** Width of the lines unless another is asked for. */
    public static final int WIDTH = 80;

    private static final int NARROWEST = 40;
    private static final int MOST_WHOLE = 3;

    /** Number of blocks that say who is concerned; the others come first where lines are few. */
    private static final int WHO = 6;

    private static final Texts TEXTS = Texts.load(ShortAnswer.class::getResourceAsStream, "summary");

    private final Assessment assessment;
    private final Language language;
    private final Optional<String> remedy;

    private ShortAnswer(Assessment assessment, Language language, Optional<String> remedy) {
        this.assessment = assessment;
        this.language = language;
        this.remedy = remedy;
    }

    /**
     * Makes the short answer of an assessment.
     *
     * @return the answer, which is drawn from the assessment when it is asked for
     */
    public static ShortAnswer of(Assessment assessment, Language language) {
        return new ShortAnswer(assessment, language, Optional.empty());
    }

    /**
     * Adds what would put the dossier right.
     *
     * @param line the words, in the language of the answer; empty where nothing is said of it
     * @return the answer with that line after the reasons of refusal
     */
    public ShortAnswer with(Optional<String> line) {
        return new ShortAnswer(assessment, language, line);
    }

    /**
     * Writes the answer.
     *
     * @param width the largest number of characters of a line; what is below {@value #NARROWEST} counts as that
     * @return the text, at most {@value #LINES} lines, each ended by a line feed
     */
    public String text(int width) {
        return text(width, (outcome, word) -> word);
    }

    /**
     * Writes the answer with the words of the verdict painted.
     *
     * @param width the largest number of characters of a line, paint apart; what is below {@value #NARROWEST} counts as that
     * @param paint what makes painted words of an outcome and words: signs that take no room in a line
     * @return the text, at most {@value #LINES} lines, each ended by a line feed
     */
    public String text(int width, BiFunction<Outcome, String, String> paint) {
        int wide = Math.max(NARROWEST, width);
        List<Block> blocks = blocks(wide);
        int margin =
                blocks.stream().mapToInt(block -> block.label().length()).max().orElse(0) + 1;
        int[] lines = share(blocks, wide, margin);
        StringBuilder text = new StringBuilder();
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            String start = block.label().isEmpty()
                    ? ""
                    : block.label() + " ".repeat(margin - block.label().length());
            List<String> written = block.lines(wide - start.length(), lines[b], language);
            boolean ofVerdict = block.label().equals(TEXTS.get("label.verdict").in(language));
            for (String line : ofVerdict
                    ? VerdictInWords.painted(written, VerdictInWords.of(assessment, language), paint)
                    : written) {
                text.append((start + line).stripTrailing()).append('\n');
                start = " ".repeat(start.length());
            }
        }
        return text.toString();
    }

    /**
     * Lines of each block: what is kept whole and one for each other; then what entries want; then one more in turn for
     * those that want it, until there are enough.
     */
    private int[] share(List<Block> blocks, int width, int margin) {
        int[] wanted = new int[blocks.size()];
        int[] given = new int[blocks.size()];
        int left = LINES;
        for (int b = 0; b < given.length; b++) {
            Block block = blocks.get(b);
            wanted[b] = block.lines(block.label().isEmpty() ? width : width - margin, language)
                    .size();
            given[b] = block.manner() == Block.Manner.WHOLE ? Math.min(wanted[b], MOST_WHOLE) : 1;
            left -= given[b];
        }
        for (int b = given.length - 1; left < 0; b = b == 0 ? given.length - 1 : b - 1) {
            if (given[b] > 1) {
                given[b]--;
                left++;
            }
        }
        for (int b = 0; b < given.length; b++) {
            if (blocks.get(b).manner() == Block.Manner.ENTRIES) {
                int more = Math.min(left, wanted[b] - given[b]);
                given[b] += more;
                left -= more;
            }
        }
        for (int before = -1; left > 0 && left != before; ) {
            before = left;
            for (int turn = 0; turn < given.length && left > 0; turn++) {
                int b = (turn + WHO) % given.length;
                if (given[b] < wanted[b] && blocks.get(b).manner() == Block.Manner.LIST) {
                    given[b]++;
                    left--;
                }
            }
        }
        return given;
    }

    private List<Block> blocks(int width) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block("", Block.Manner.WHOLE, ImmutableList.of(head(width))));
        blocks.add(new Block(
                "",
                Block.Manner.WHOLE,
                ImmutableList.of(assessment.call().campaign().getTitle().in(language))));
        add(blocks, "candidate", Block.Manner.LIST, ImmutableList.of(candidateAndSpecialty()));
        add(blocks, "recruiter", Block.Manner.LIST, names(recruiters(), "noRecruiter"));
        add(blocks, "partners", Block.Manner.LIST, names(otherPartners(), "noPartner"));
        add(blocks, "verdict", Block.Manner.WHOLE, ImmutableList.of(verdict()));
        ImmutableList<String> refusals = refusals();
        add(blocks, refusals.size() == 1 ? "refusal" : "refusals", Block.Manner.ENTRIES, refusals);
        if (refusals.isEmpty()) {
            add(blocks, "open", Block.Manner.ENTRIES, openPoints());
        }
        add(blocks, "remedy", Block.Manner.LIST, remedy.map(ImmutableList::of).orElse(ImmutableList.of()));
        add(
                blocks,
                "documents",
                Block.Manner.LIST,
                isTooLate() ? ImmutableList.of() : new WhatIsMissing(assessment, language).documentsWithCount());
        add(blocks, "facts", Block.Manner.LIST, facts());
        add(blocks, "deadline", Block.Manner.LIST, ImmutableList.of(deadline()));
        add(blocks, "priority", Block.Manner.LIST, priority());
        Amounts amounts = new Amounts(assessment, language);
        add(blocks, "amount", Block.Manner.WHOLE, ImmutableList.of(amounts.text()));
        add(blocks, "ask", Block.Manner.LIST, questions(amounts, refusals));
        add(blocks, "decisions", Block.Manner.LIST, decisions());
        add(blocks, "registers", Block.Manner.LIST, registers());
        add(blocks, "readings", Block.Manner.LIST, ReadingsThatMatter.texts(assessment, language));
        blocks.add(new Block(
                "",
                Block.Manner.WHOLE,
                ImmutableList.of(assessment.call().campaign().getNotice().in(language))));
        return blocks;
    }

    /**
     * Why not: the reason of each refusal after the section of the text.
     *
     * @return the sentences in the order of the text; none while the dossier is not refused
     */
    public ImmutableList<String> refusals() {
        return sentences(assessment.refusals());
    }

    /**
     * Why not yet, as far as no fact of the dossier could settle it: what the agency is to be asked.
     *
     * @return the sentences in the order of the text
     */
    public ImmutableList<String> openPoints() {
        return isTooLate() ? ImmutableList.of() : sentences(new WhatIsMissing(assessment, language).openPoints());
    }

    /**
     * Documents that are missing or not as they must be.
     *
     * @return each with the partners that lack it; nothing where a draft can no longer be filed
     */
    public ImmutableList<String> documents() {
        return isTooLate() ? ImmutableList.of() : new WhatIsMissing(assessment, language).documents();
    }

    /**
     * Facts that are missing, those that decide first before the others; those that only a remark reads are left out.
     *
     * @return the labels
     */
    public ImmutableList<String> facts() {
        return new WhatIsMissing(assessment, language).facts();
    }

    /**
     * Deadline, and the day of the filing.
     *
     * @return the text; that the call states none, where it states none
     */
    public String deadline() {
        return new Deadlines(assessment, language).text();
    }

    /**
     * Reasons of priority, and which cannot be told yet.
     *
     * @return the sentences; that there is none, where there is none
     */
    public ImmutableList<String> priority() {
        return new PriorityInWords(assessment, language).reasons();
    }

    /** Amount by year, or from the lowest to the highest, and under which reservation. */
    public String amount() {
        return new Amounts(assessment, language).text();
    }

    /**
     * Decisions of the agency that were used, and the file that holds them.
     *
     * @return one text; none where no file is applied
     */
    public ImmutableList<String> decisions() {
        DecisionsInWords words = DecisionsInWords.of(assessment.call(), language);
        return assessment.agencyReadings().stream().map(words::brief).collect(ImmutableList.toImmutableList());
    }

    /**
     * Where registers say something else than the dossier declares; their names where they do nowhere.
     *
     * @return one text for each fact; none where no register is at hand
     */
    public ImmutableList<String> registers() {
        Set<String> differences = new LinkedHashSet<>();
        for (Finding finding : assessment.findings()) {
            for (RegisterAnswer answer : finding.registers()) {
                if (answer.differs()) {
                    differences.add(word("register.differs")
                            .replace("{fact}", answer.label(language))
                            .replace(
                                    "{registered}",
                                    Phrases.of(answer.registered().orElseThrow(), language))
                            .replace("{declared}", Phrases.of(answer.declared().orElseThrow(), language))
                            .replace("{register}", answer.register()));
                }
            }
        }
        return ImmutableList.copyOf(
                differences.isEmpty()
                        ? assessment
                                .context()
                                .registers()
                                .names(assessment.context().date())
                        : differences);
    }

    /** Questions for the agency, one after the other: of a dossier that is not refused, then about the money. */
    private ImmutableList<String> questions(Amounts amounts, ImmutableList<String> refusals) {
        Set<String> questions = new LinkedHashSet<>();
        if (refusals.isEmpty()) {
            for (AgencyQuestions.Question question : assessment.agencyQuestions()) {
                if (question.interpretation().isPresent()) {
                    questions.add(question.text().in(language));
                }
            }
        }
        questions.addAll(amounts.questions());
        return questions.isEmpty() ? ImmutableList.of() : ImmutableList.of(String.join(" ", questions));
    }

    private boolean isTooLate() {
        return assessment.verdict().filing().contains(FilingStatus.DEADLINE_PASSED);
    }

    private void add(List<Block> blocks, String key, Block.Manner manner, ImmutableList<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block(TEXTS.get("label." + key).in(language), manner, items));
        }
    }

    private String head(int width) {
        String day = Phrases.of(assessment.context().date(), language);
        String frame = TEXTS.get("head").in(language).replace("{day}", day);
        int room = width - frame.replace("{dossier}", "").length();
        return frame.replace("{dossier}", Lines.cut(assessment.dossier().getId(), Math.max(2, room)));
    }

    /** Name of the candidate. */
    public Optional<String> candidate() {
        return assessment.dossier().getCandidate().flatMap(Candidate::getName);
    }

    private String candidateAndSpecialty() {
        String name = candidate().orElse(word("notStated"));
        return assessment.dossier().getPosts().stream()
                .flatMap(List::stream)
                .flatMap(post -> post.getSpecialty().stream())
                .findFirst()
                .map(specialty -> name + " – " + specialty.label())
                .orElse(name);
    }

    private ImmutableList<String> names(Optional<ImmutableList<String>> names, String none) {
        return names.map(known -> known.isEmpty() ? ImmutableList.of(word(none)) : known)
                .orElseGet(() -> ImmutableList.of(word("notStated")));
    }

    /**
     * Names of the partners that recruit.
     *
     * @return the names in the order of the dossier; empty where they are not known
     */
    public Optional<ImmutableList<String>> recruiters() {
        return assessment
                .dossier()
                .getProject()
                .flatMap(project -> project.getRecruiters()
                        .map(keys ->
                                keys.stream().map(key -> name(project, key)).collect(ImmutableList.toImmutableList())));
    }

    private Optional<ImmutableList<String>> otherPartners() {
        return assessment
                .dossier()
                .getProject()
                .flatMap(project -> project.getPartners()
                        .map(partners -> partners.stream()
                                .filter(partner -> !project.getRecruiters()
                                        .orElse(ImmutableList.of())
                                        .contains(partner.getKey()))
                                .map(partner -> Phrases.of(partner, language))
                                .collect(ImmutableList.toImmutableList())));
    }

    private String name(SharedMedicalProject project, PartnerKey key) {
        return project.getPartners().stream()
                .flatMap(List::stream)
                .filter(partner -> partner.getKey().equals(key))
                .findFirst()
                .map(partner -> Phrases.of(partner, language))
                .orElse(key.toString());
    }

    private String verdict() {
        return VerdictInWords.of(assessment, language).stream()
                .map(VerdictInWords.Word::text)
                .collect(Collectors.joining(language == Language.FRENCH ? "\u00a0; " : "; "));
    }

    private ImmutableList<String> sentences(List<Finding> findings) {
        return findings.stream().map(this::sentence).collect(ImmutableList.toImmutableList());
    }

    /** Reason of a finding after the section of the text. */
    private String sentence(Finding finding) {
        String section = section(assessment.call(), finding, language);
        return section.substring(0, 1).toUpperCase(Locale.ROOT) + section.substring(1) + " – "
                + finding.reason(language);
    }

    static String section(CallDefinition call, Finding finding, Language language) {
        return call.clauses(ImmutableList.of(finding.rule().id().clause())).stream()
                .findFirst()
                .map(clause -> clause.where(language).split("\\h*;", 2)[0])
                .orElseGet(() -> finding.rule().id().toString());
    }

    private String word(String key) {
        return TEXTS.get(key).in(language);
    }
}
