package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.field.Characters;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.Node.Member;
import fr.tempspartage.io.tree.Pointers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields of one dossier with their answers. Under which names the values stand follows the aliases of the query, so they are
 * told by their form: a list of objects with files' names, a date in figures, a list of texts.
 */
final class ChampReader {

    private static final Set<String> STANDARD = Set.of(
            "id",
            "champDescriptorId",
            "__typename",
            "label",
            "stringValue",
            "updatedAt",
            "prefilled",
            "columns",
            "champs");
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ISO_INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)");
    private static final Pattern IN_ROW = Pattern.compile("((?:[A-Za-z]+-)?[0-9]+)\\|[0-9A-Za-z]+");
    private static final int MOST_PARTS = 60;

    private final Revisions revisions;
    private final Optional<String> revision;
    private final Found found;

    ChampReader(Revisions revisions, Optional<String> revision, Found found) {
        this.revisions = revisions;
        this.revision = revision;
        this.found = found;
    }

    ImmutableList<FormField> read(Members owner, String list) {
        ImmutableList.Builder<FormField> fields = ImmutableList.builder();
        int i = 0;
        for (Node node : owner.list(list)) {
            Members.of(node, Pointers.child(owner.at(list), i++), found).ifPresent(champ -> fields.add(field(champ)));
        }
        return fields.build();
    }

    private FormField field(Members champ) {
        String id = champ.text("champDescriptorId")
                .or(() -> champ.text("id").map(ChampReader::withoutRow))
                .orElse("");
        Optional<Descriptor> descriptor = revisions.find(revision, id);
        FormKind kind = descriptor
                .map(Descriptor::kind)
                .orElseGet(() -> FormKind.of(champ.text("__typename").orElse("")));
        String label =
                champ.text("label").or(() -> descriptor.map(Descriptor::label)).orElse("");
        Answer answer = kind.asksNothing() ? nothing(champ) : answer(champ, kind, descriptor);
        Node.Place place = champ.member("stringValue")
                .map(member -> member.value().place())
                .orElse(champ.place());
        return new FormField(id, label, kind, descriptor.isPresent(), answer, champ.pointer(), place);
    }

    /** A title with a text, which no platform gives, is read as an answer so that it cannot be lost. */
    private static Answer nothing(Members champ) {
        return Answer.of(visible(champ.text("stringValue")));
    }

    private Answer answer(Members champ, FormKind kind, Optional<Descriptor> descriptor) {
        Optional<String> text = visible(champ.text("stringValue"));
        Map<String, String> parts = new LinkedHashMap<>();
        List<String> choices = new ArrayList<>();
        List<FormFile> files = new ArrayList<>();
        List<ImmutableList<FormField>> rows = new ArrayList<>();
        for (Member member : champ.all()) {
            if (!STANDARD.contains(member.name())) {
                take(member.name(), member.value(), champ.at(member.name()), parts, choices, files, rows);
            }
        }
        if (champ.member("champs").isPresent() && rows.isEmpty()) {
            found.add(IssueCode.ROWS_NOT_ASKED, champ.at("champs"), champ.place(), Map.of("label", shown(champ)));
        }
        Optional<Boolean> ticked = kind.isTicked() ? ticked(champ, text, parts) : Optional.empty();
        Optional<String> exact = exact(champ, kind, text, parts);
        if (kind == FormKind.COMPANY && text.isPresent()) {
            company(champ, text.get(), parts);
        }
        if (kind == FormKind.CHOICES && choices.isEmpty() && text.isPresent()) {
            choices.addAll(split(text.get(), descriptor));
        }
        return new Answer(
                ticked.isPresent() || kind == FormKind.REPETITION ? Optional.empty() : text,
                exact,
                ticked,
                ImmutableList.copyOf(choices),
                ImmutableMap.copyOf(parts),
                ImmutableList.copyOf(files),
                ImmutableList.copyOf(rows));
    }

    private void take(
            String name,
            Node node,
            String pointer,
            Map<String, String> parts,
            List<String> choices,
            List<FormFile> files,
            List<ImmutableList<FormField>> rows) {
        if (node instanceof Node.Scalar scalar) {
            part(name, scalar, parts);
        } else if (node instanceof Node.Obj object) {
            Members members = new Members(object, pointer, found);
            if (members.has("filename")) {
                file(members, files);
            } else {
                flatten(name, members, parts, 0);
            }
        } else if (node instanceof Node.Arr array) {
            int i = 0;
            for (Node element : array.elements()) {
                String at = Pointers.child(pointer, i++);
                if (element instanceof Node.Scalar scalar) {
                    visible(Optional.of(scalar).filter(s -> !Members.isNull(s)).map(Node.Scalar::text))
                            .ifPresent(choices::add);
                } else if (element instanceof Node.Obj object) {
                    Members members = new Members(object, at, found);
                    if (members.has("champs")) {
                        rows.add(read(members, "champs"));
                    } else if (members.has("filename")) {
                        file(members, files);
                    } else {
                        flatten(name + "." + (i - 1), members, parts, 0);
                    }
                } else {
                    Members.of(element, at, found);
                }
            }
        }
    }

    private static void part(String name, Node.Scalar scalar, Map<String, String> parts) {
        if (!Members.isNull(scalar) && parts.size() < MOST_PARTS && !Characters.isBlank(scalar.text())) {
            parts.putIfAbsent(name, scalar.text());
        }
    }

    private void flatten(String name, Members members, Map<String, String> parts, int depth) {
        for (Member member : members.all()) {
            String inner = name + "." + member.name();
            if (member.value() instanceof Node.Scalar scalar) {
                part(inner, scalar, parts);
            } else if (member.value() instanceof Node.Obj object && depth < 3) {
                flatten(inner, new Members(object, members.at(member.name()), found), parts, depth + 1);
            }
        }
    }

    private static void file(Members file, List<FormFile> files) {
        files.add(new FormFile(visible(file.text("filename")).orElse("?"), visible(file.text("checksum"))));
    }

    private Optional<Boolean> ticked(Members champ, Optional<String> text, Map<String, String> parts) {
        Optional<Boolean> typed = parts.values().stream()
                .filter(value -> value.equals("true") || value.equals("false"))
                .findFirst()
                .map(Boolean::valueOf);
        Optional<Boolean> written =
                text.flatMap(t -> ScalarReading.ofPeople(ScalarType.BOOLEAN, t).value());
        if (typed.isPresent() && written.isPresent() && !typed.equals(written)) {
            differ(champ, text.get(), typed.get().toString());
        }
        return typed.or(() -> written);
    }

    /** Value in the form of programs: a date in figures, whatever words stand beside it. */
    private Optional<String> exact(Members champ, FormKind kind, Optional<String> text, Map<String, String> parts) {
        if (kind == FormKind.DATE || kind == FormKind.INSTANT) {
            Pattern form = kind == FormKind.DATE ? ISO_DAY : ISO_INSTANT;
            Optional<String> exact = parts.values().stream()
                    .filter(value -> form.matcher(value).matches())
                    .findFirst();
            Optional<LocalDate> said = text.filter(t -> kind == FormKind.DATE)
                    .flatMap(t -> ScalarReading.ofPeople(ScalarType.DATE, t).value());
            if (exact.isPresent() && said.isPresent() && !said.get().toString().equals(exact.get())) {
                differ(champ, text.get(), exact.get());
            }
            return exact;
        }
        if (kind == FormKind.NUMBER && text.isEmpty()) {
            return parts.values().stream().findFirst();
        }
        return Optional.empty();
    }

    /** The platform could not look the establishment up, or it is closed: its number is read all the same. */
    private void company(Members champ, String siret, Map<String, String> parts) {
        boolean known = parts.keySet().stream().anyMatch(name -> name.endsWith(".siret"));
        boolean closed = parts.entrySet().stream()
                .anyMatch(part -> part.getKey().endsWith(".etatAdministratif")
                        && part.getValue().startsWith("Ferm"));
        if (!known || closed) {
            found.add(
                    closed ? IssueCode.CLOSED_COMPANY : IssueCode.DEGRADED_COMPANY,
                    champ.pointer(),
                    champ.place(),
                    Map.of("siret", ScalarReading.shown(siret)));
        }
    }

    private void differ(Members champ, String one, String other) {
        found.add(
                IssueCode.TWO_VALUES,
                champ.pointer(),
                champ.place(),
                Map.of(
                        "label", shown(champ),
                        "one", ScalarReading.shown(one),
                        "other", ScalarReading.shown(other)));
    }

    /** Choices of a text in which commas join them, where the revision lists them all, else the text as it is. */
    private static List<String> split(String text, Optional<Descriptor> descriptor) {
        ImmutableList<String> options = descriptor.map(Descriptor::options).orElse(ImmutableList.of());
        List<String> chosen = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            String left = rest;
            Optional<String> next = options.stream()
                    .filter(option -> !option.isEmpty() && (left.equals(option) || left.startsWith(option + ", ")))
                    .max(Comparator.comparingInt(String::length));
            if (next.isEmpty()) {
                return List.of(text);
            }
            chosen.add(next.get());
            rest = left.substring(Math.min(left.length(), next.get().length() + 2));
        }
        return chosen;
    }

    private static String shown(Members champ) {
        return ScalarReading.shown(champ.text("label").orElse("?"));
    }

    private static Optional<String> visible(Optional<String> text) {
        return text.filter(t -> !Characters.isBlank(t));
    }

    /** Identifier of a descriptor, of that of a field in a row: {@code 123|01JAA…} in Base64 is {@code 123}. */
    private static String withoutRow(String id) {
        try {
            Matcher row = IN_ROW.matcher(new String(Base64.getDecoder().decode(id), StandardCharsets.UTF_8));
            return row.matches()
                    ? Base64.getEncoder().encodeToString(row.group(1).getBytes(StandardCharsets.UTF_8))
                    : id;
        } catch (IllegalArgumentException otherForm) {
            return id;
        }
    }
}
