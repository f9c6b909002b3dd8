package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.field.Characters;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.scalar.Labels;
import fr.tempspartage.io.tree.Found;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Draft of a mapping (<i>brouillon de correspondance</i>): every field of a form with its type, and for each the fact whose label
 * is nearest, to be confirmed. What is drafted is commented out, so that nothing is tied that nobody looked at.
 */
public final class FormDraft {

    private final StringBuilder out = new StringBuilder();
    private final Language language;

    private FormDraft(Language language) {
        this.language = language;
    }

    /**
     * Drafts the mapping of a form from files that describe it or hold dossiers of it.
     *
     * @param language the language of the comments
     * @return YAML that ends with a line break, and is itself a mapping of nothing but number and filing; or what is wrong with
     *     the files
     * @throws UncheckedIOException if a file cannot be opened
     */
    public static ReadResult<String> yaml(List<Path> files, CallId call, Language language) {
        Revisions revisions = new Revisions();
        List<Issue> issues = new ArrayList<>();
        Map<String, Descriptor> fields = new LinkedHashMap<>();
        for (Path file : files) {
            Found found = new Found();
            FormImport.with(file, found, source -> source.revisions(revisions));
            issues.addAll(found.inOrder());
        }
        revisions.all().values().forEach(known -> known.values().forEach(one -> fields.putIfAbsent(key(one), one)));
        // A field of a block stands in its block alone.
        revisions
                .all()
                .values()
                .forEach(known ->
                        known.values().forEach(one -> one.inner().forEach(inner -> fields.remove(key(inner)))));
        for (Path file : files) {
            FormImport.with(
                    file,
                    new Found(),
                    source -> source.forms(revisions, form -> form.fields().forEach(field -> seen(field, fields))));
        }
        FormDraft draft = new FormDraft(language);
        draft.write(call, fields.values());
        return ReadResult.of(Optional.of(draft.out.toString()), issues);
    }

    private static String key(Descriptor field) {
        return field.id().isEmpty() ? field.label() : field.id();
    }

    /** Field that a dossier has and no revision describes. */
    private static void seen(FormField field, Map<String, Descriptor> fields) {
        Map<String, Descriptor> inner = new LinkedHashMap<>();
        field.answer().rows().forEach(row -> row.forEach(one -> seen(one, inner)));
        Descriptor one = new Descriptor(
                field.id(), field.label(), field.kind(), ImmutableList.of(), ImmutableList.copyOf(inner.values()));
        fields.merge(key(one), one, (known, again) -> known.inner().isEmpty() ? withInner(known, again) : known);
    }

    private static Descriptor withInner(Descriptor known, Descriptor again) {
        return again.inner().isEmpty()
                ? known
                : new Descriptor(known.id(), known.label(), known.kind(), known.options(), again.inner());
    }

    private void write(CallId call, Iterable<Descriptor> fields) {
        comment(
                "",
                "Brouillon de correspondance\u00a0: rien n’y est rattaché, sauf le numéro et le dépôt.\n# Pour chaque champ retenu, ôter le"
                        + " premier dièse de ses lignes, après avoir vérifié la donnée proposée\u00a0:\n# elle ne l’est que par la"
                        + " ressemblance des libellés.",
                "Draft of a mapping: it ties nothing but number and filing.\n# For each field that you keep, remove the first hash of its"
                        + " lines, after a look at the fact that is suggested:\n# only the likeness of labels suggests it.");
        out.append("call: ").append(call).append("\n\nfields:\n");
        for (String[] own :
                new String[][] {{"number", "/id"}, {"filingState", "/filing/state"}, {"filedAt", "/filing/filedAt"}}) {
            out.append("  - own: ")
                    .append(own[0])
                    .append("\n    to: ")
                    .append(own[1])
                    .append('\n');
        }
        List<Descriptor> blocks = new ArrayList<>();
        List<Descriptor> files = new ArrayList<>();
        for (Descriptor field : fields) {
            if (field.kind() == FormKind.REPETITION) {
                blocks.add(field);
            } else if (field.kind() == FormKind.FILES) {
                files.add(field);
            } else {
                field(field, "  ", false);
            }
        }
        list("blocks", blocks, this::block);
        list("documents", files, this::document);
    }

    private void list(String name, List<Descriptor> fields, Consumer<Descriptor> writer) {
        if (!fields.isEmpty()) {
            out.append("\n#").append(name).append(":\n");
            fields.forEach(writer);
        }
    }

    private void field(Descriptor field, String indent, boolean inRows) {
        if (field.kind().asksNothing()) {
            comment(indent, "titre ou texte\u00a0: " + shown(field.label()), "title or text: " + shown(field.label()));
            return;
        }
        Optional<Input<?>> near = NearestFact.of(field, inRows);
        head(field, indent);
        line(indent, "  to:" + near.map(input -> " " + path(input, inRows)).orElse(""), near.map(FormDraft::label));
        if (field.kind() == FormKind.YES_NO) {
            boolean french = language == Language.FRENCH;
            String no = french ? "non" : "no";
            String when = french
                    ? "seulement si tout dossier déposé y a répondu"
                    : "only if every dossier that is filed answered it";
            line(indent, "  # unticked: " + no + " # " + when, Optional.empty());
        }
        if (!field.options().isEmpty()
                && !near.map(input -> reads(input, field.options())).orElse(false)) {
            line(indent, "  values:", Optional.empty());
            field.options().forEach(option -> line(indent, "    " + quoted(option) + ":", Optional.empty()));
        }
    }

    private void block(Descriptor block) {
        head(block, "  ");
        line("  ", "  fields:", Optional.empty());
        block.inner().forEach(field -> field(field, "      ", true));
    }

    private void document(Descriptor field) {
        head(field, "  ");
        Optional<DocumentType> near = NearestFact.document(field.label());
        line(
                "  ",
                "  types: [" + near.map(DocumentType::code).orElse("") + "]",
                near.map(type -> type.label().in(language)));
    }

    private void head(Descriptor field, String indent) {
        String kind = field.kind().label().in(language);
        out.append("#").append(indent).append("# ").append(kind).append('\n');
        String id = field.id().isEmpty() ? "" : "id: " + quoted(field.id());
        line(
                indent,
                "- " + (id.isEmpty() ? "" : id + "\n#" + indent + "  ") + "label: " + quoted(field.label()),
                Optional.empty());
    }

    private void line(String indent, String text, Optional<String> suggestion) {
        out.append("#").append(indent).append(text);
        suggestion.ifPresent(
                label -> out.append(language == Language.FRENCH ? " # à confirmer\u00a0: " : " # to be confirmed: ")
                        .append(label));
        out.append('\n');
    }

    private void comment(String indent, String french, String english) {
        out.append("#")
                .append(indent)
                .append(indent.isEmpty() ? " " : "# ")
                .append(language == Language.FRENCH ? french : english)
                .append('\n');
    }

    private static boolean reads(Input<?> input, List<String> options) {
        return (input.type() instanceof ListType<?> list ? list.element() : input.type())
                        instanceof ScalarType<?> scalar
                && options.stream()
                        .allMatch(option -> Labels.of(scalar).find(option).size() == 1);
    }

    private static String path(Input<?> input, boolean inRows) {
        String name = input.name().replaceAll("\\[[a-zA-Z]*]", "[]");
        // A block of a form repeats a partner or what is said of one; there is one post.
        String post = name.replaceFirst("^posts\\[]", "posts/0");
        String first = inRows ? post.replaceFirst("\\[]", "/" + FactPath.ROW) : post;
        return "/" + first.replace("[]", "/0").replace('.', '/');
    }

    private static String label(Input<?> input) {
        return input.label().fr();
    }

    private static String shown(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Characters.isControl(c) || Characters.isInvisible(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    /** Text in double quotes, as YAML reads it back. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c >= 0x10000 && Characters.isInvisible(c)) {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
            } else if (Characters.isControl(c)
                    || (Characters.isInvisible(c) && c != ' ' && c != '\u00a0' && c != '\u202f')
                    || (c >= 0xD800 && c <= 0xDFFF)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
