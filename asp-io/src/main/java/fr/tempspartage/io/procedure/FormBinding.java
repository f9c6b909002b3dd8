package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.procedure.FactTree.Leaf;
import fr.tempspartage.io.procedure.MappingParts.Attachment;
import fr.tempspartage.io.procedure.MappingParts.Block;
import fr.tempspartage.io.procedure.MappingParts.Constant;
import fr.tempspartage.io.procedure.MappingParts.Selector;
import fr.tempspartage.io.procedure.MappingParts.Tie;
import fr.tempspartage.io.scalar.IssueList;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Binder;
import fr.tempspartage.io.tree.CallCheck;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.GroupCheck;
import fr.tempspartage.io.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Dossier of one form by a mapping: the facts as a tree, bound by the careful reader, each issue named by its field. */
final class FormBinding {

    /** Room for elements that have a number of their own, before those of the rows of blocks. */
    private static final int ROWS = 100_000;

    private final FormMapping mapping;
    private final FormDossier form;
    private final Found found;
    private final FactTree facts = new FactTree();
    private final IdentityHashMap<FormField, FieldFate> fates = new IdentityHashMap<>();
    private final Set<Selector> met;
    private boolean documents;

    /**
     * Row of a block.
     *
     * @param index where its facts stand in the lists that rows fill; empty outside blocks
     * @param number its number, from 1
     */
    private record Row(String index, String number) {

        static final Row NONE = new Row("", "");

        String in(String text) {
            return text.replace(FactPath.ROW, number);
        }
    }

    private FormBinding(FormMapping mapping, FormDossier form, Set<Selector> met) {
        this.mapping = mapping;
        this.met = met;
        this.form = form;
        this.found = form.found();
    }

    /**
     * Binds a form.
     *
     * @param met where the selectors are added that name a field of it
     */
    static ImportedDossier bind(FormMapping mapping, FormDossier form, String file, Set<Selector> met) {
        FormBinding binding = new FormBinding(mapping, form, met);
        ReadResult<Dossier> result = form.whole()
                ? binding.safely()
                : ReadResult.of(Optional.empty(), form.found().inOrder());
        ImmutableList.Builder<ImportedField> fields = ImmutableList.builder();
        binding.report(form.fields(), fields);
        return new ImportedDossier(file, form.number(), result, fields.build());
    }

    /** Binds the dossier; whatever is thrown is said of this dossier alone, and never stops the others. */
    private ReadResult<Dossier> safely() {
        try {
            return bind();
        } catch (RuntimeException | StackOverflowError e) {
            return ReadResult.of(
                    Optional.empty(),
                    ImmutableList.of(Issue.notAssessed(OptionalInt.empty(), e)
                            .at(form.place().line(), form.place().column())
                            .in(form.place().sheet())));
        }
    }

    private ReadResult<Dossier> bind() {
        FieldIndex index = index(form.fields());
        FieldIndex own = index(form.own());
        for (Tie tie : mapping.ties()) {
            Optional<FormField> field =
                    tie.field().own().isPresent() ? own.ofPlatform(tie.field()) : index.find(tie.field());
            field.ifPresent(f -> answer(tie, f, Row.NONE, List.of()));
        }
        int before = ROWS;
        for (Block block : mapping.blocks()) {
            int from = before;
            index.find(block.field()).ifPresent(field -> rows(block, field, from));
            before += ROWS;
        }
        int document = 0;
        for (Attachment attachment : mapping.attachments()) {
            Optional<FormField> field = index.find(attachment.field());
            documents |= field.isPresent();
            document = field.isPresent() ? files(attachment, field.get(), index, document) : document;
        }
        for (Selector selector : mapping.ignored()) {
            for (FormField left : index.all(selector)) {
                met.add(selector);
                fate(left, FieldFate.IGNORED);
            }
        }
        constants();
        return dossier();
    }

    private ReadResult<Dossier> dossier() {
        Leaf call = new Leaf(mapping.call().toString(), form.place(), Optional.empty(), Optional.empty());
        facts.constant(List.of(DossierFields.CALL.name()), false, call);
        Map<String, FormField> origins = new HashMap<>();
        Node tree = facts.tree(form.place(), "", origins, found);
        Binder binder = new Binder(found, true, GroupCheck.STANDARD);
        ReadResult<Dossier> read =
                binder.dossier(Optional.of(tree), new CallCheck(Optional.of(mapping.call()), ImmutableList.of()));
        List<Issue> issues = new ArrayList<>();
        for (Issue issue : read.issues()) {
            FormField origin = origins.get(issue.pointer());
            if (origin != null && issue.isError()) {
                fates.put(origin, FieldFate.REFUSED);
            }
            boolean named = issue.code() == IssueCode.FACT_STATED_TWICE;
            issues.add(origin == null || named ? issue : named(issue, origin.label()));
        }
        return ReadResult.of(read.value(), IssueList.firstOf(issues));
    }

    /** Same issue, which begins with the label of the field. */
    private static Issue named(Issue issue, String label) {
        String shown = ScalarReading.shown(label);
        Bilingual message = issue.message();
        return new Issue(
                issue.code(),
                issue.severity(),
                issue.pointer(),
                issue.line(),
                issue.column(),
                Bilingual.of(
                        "champ «\u00a0" + shown + "\u00a0»\u00a0: " + message.fr(),
                        "field '" + shown + "': " + message.en()),
                issue.check(),
                issue.sheet());
    }

    private void rows(Block block, FormField field, int from) {
        fate(field, field.answer().rows().isEmpty() ? FieldFate.EMPTY : FieldFate.MAPPED);
        int row = 0;
        for (ImmutableList<FormField> fields : field.answer().rows()) {
            if (fields.stream().noneMatch(f -> f.answer().isStated())) {
                fields.forEach(f -> fate(f, FieldFate.EMPTY));
            } else {
                FieldIndex index = index(fields);
                Row at = new Row(Integer.toString(from + row), Integer.toString(row + 1));
                row++;
                for (Tie tie : block.ties()) {
                    index.find(tie.field()).ifPresent(f -> answer(tie, f, at, List.of()));
                }
                for (Constant constant : block.constants()) {
                    constant(constant, at, List.of());
                }
            }
        }
    }

    private int files(Attachment attachment, FormField field, FieldIndex index, int first) {
        int document = first;
        List<FormFile> files = AnswerText.files(field.answer());
        fate(field, files.isEmpty() ? FieldFate.EMPTY : FieldFate.MAPPED);
        for (FormFile file : files) {
            List<String> at = List.of("documents", Integer.toString(document++));
            text(at, "fileName", file.name(), field);
            file.checksum().ifPresent(checksum -> text(at, "checksum", "md5:" + checksum, field));
            for (Tie tie : attachment.ties()) {
                index.find(tie.field()).ifPresent(f -> answer(tie, f, Row.NONE, at));
            }
            attachment.constants().forEach(constant -> constant(constant, Row.NONE, at));
        }
        return document;
    }

    private void text(List<String> at, String name, String text, FormField field) {
        facts.state(joined(at, List.of(name)), false, leaf(text, field, Optional.empty()));
    }

    private void constants() {
        if (documents && form.own().stream().anyMatch(OwnFacts::isFiling)) {
            // Of a dossier that is filed, what is not attached is missing; before, it is not known.
            facts.list(List.of("documents"));
        }
        mapping.constants().forEach(constant -> constant(constant, Row.NONE, List.of()));
    }

    private void constant(Constant constant, Row row, List<String> before) {
        facts.constant(
                joined(before, constant.to().in(row.index())),
                constant.to().list(),
                new Leaf(row.in(constant.value()), form.place(), Optional.empty(), Optional.empty()));
    }

    private FieldIndex index(List<FormField> fields) {
        return new FieldIndex(fields, found, met, field -> fate(field, FieldFate.REFUSED));
    }

    private static List<String> joined(List<String> before, List<String> keys) {
        List<String> all = new ArrayList<>(before);
        all.addAll(keys);
        return all;
    }

    private void answer(Tie tie, FormField field, Row row, List<String> before) {
        List<String> raw = AnswerText.of(tie, field.answer());
        if (raw.isEmpty()) {
            boolean unticked = AnswerText.ticked(tie, field.answer()).isPresent();
            boolean other = tie.part().isPresent() && field.answer().isStated();
            fate(field, unticked ? FieldFate.NOT_TICKED : other ? FieldFate.UNMAPPED : FieldFate.EMPTY);
            return;
        }
        boolean taken = false;
        boolean refused = false;
        for (String text : raw) {
            Optional<Optional<String>> meaning = AnswerText.meaning(tie, text);
            if (meaning.isEmpty()) {
                refused = true;
                found.add(
                        IssueCode.UNLISTED_ANSWER,
                        field.pointer(),
                        field.place(),
                        Map.of(
                                "label", ScalarReading.shown(field.label()),
                                "text", ScalarReading.shown(text),
                                "fact", String.join(".", tie.to().keys())));
            } else if (meaning.get().isPresent()) {
                taken = true;
                facts.state(
                        joined(before, tie.to().in(row.index())),
                        tie.to().list(),
                        leaf(row.in(meaning.get().get()) + tie.suffix(), field, tie.join()));
            }
        }
        fate(field, refused ? FieldFate.REFUSED : taken ? FieldFate.MAPPED : FieldFate.EMPTY);
    }

    private static Leaf leaf(String text, FormField field, Optional<String> join) {
        return new Leaf(text, field.place(), Optional.of(field), join);
    }

    /** Keeps what became of a field: a refusal wins, then a fact that it gives. */
    private void fate(FormField field, FieldFate fate) {
        fates.merge(
                field,
                fate,
                (one, other) -> one == FieldFate.REFUSED || (one.compareTo(other) <= 0 && other != FieldFate.REFUSED)
                        ? one
                        : other);
    }

    private void report(List<FormField> all, ImmutableList.Builder<ImportedField> into) {
        for (FormField field : all) {
            FieldFate fate = fates.getOrDefault(field, form.whole() ? FieldFate.UNMAPPED : FieldFate.NOT_READ);
            if (fate == FieldFate.UNMAPPED
                    && field.kind().asksNothing()
                    && !field.answer().isStated()) {
                fate = FieldFate.TITLE;
            } else if (fate == FieldFate.UNMAPPED && field.mayBeTitle()) {
                fate = FieldFate.UNDESCRIBED;
            }
            into.add(new ImportedField(field.id(), field.label(), field.answer().isStated(), fate));
            field.answer().rows().forEach(row -> report(row, into));
        }
    }
}
