package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SharedMedicalProjectFields;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.domain.partner.CommunityPracticeFields;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DecidingFacts;
import fr.tempspartage.rules.call.DecidingFacts.Bearing;
import fr.tempspartage.rules.call.DecidingFacts.Fact;
import fr.tempspartage.rules.call.DocumentRequirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Dossier to fill in, in YAML for people (<i>dossier à compléter</i>): every fact that a call reads, nested as in a
 * file, those that decide first, each with its label and what may be written there as a comment.
 *
 * <p>Drawn from the inputs of the rules, the documents and what the funding reads; nothing is listed for one call. The
 * untouched text is a valid file: a key left open is not known.
 */
public final class Skeleton {

    /** Name under which people find a record again; asked for although no rule reads it. */
    private static final String NAME = "name";

    private final CallDefinition call;
    private final Language language;
    private final ImmutableList<Fact> facts;
    private final ImmutableList<Sample> partners;
    private final SkeletonText text;

    /** Partner of the skeleton. */
    private record Sample(RecordType<?> type, String key) {}

    /** Field and what is read below it. */
    private record Asked(Field<?, ?> field, String path, Bearing bearing, int place) {}

    private Skeleton(CallDefinition call, Language language) {
        this.call = call;
        this.language = language;
        this.facts = DecidingFacts.of(call).inOrder();
        this.partners = samples();
        this.text =
                new SkeletonText(language, partners.stream().map(Sample::key).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Writes the skeleton of a call.
     *
     * @param language the language of comments and labels
     * @return YAML that ends with a line break
     */
    public static String yaml(CallDefinition call, Language language) {
        Skeleton skeleton = new Skeleton(call, language);
        skeleton.text.head(call);
        skeleton.fields(DossierFields.TYPE, List.of(""), false, 0);
        skeleton.text.lists();
        return skeleton.text.toString();
    }

    /** One partner of each kind that the call knows; two of the same where it knows one, since time is shared. */
    private ImmutableList<Sample> samples() {
        String list = DossierFields.PROJECT.name() + "." + SharedMedicalProjectFields.PARTNERS.name() + "[";
        List<RecordType<?>> known = new ArrayList<>();
        for (RecordType<?> variant : PartnerFields.TYPE.variants()) {
            boolean read = facts.stream().anyMatch(f -> f.input().name().startsWith(list + variant.name() + "]"));
            if (read && (variant != CommunityPracticeFields.TYPE || readsPresences())) {
                known.add(variant);
            }
        }
        if (known.isEmpty()) {
            known.add(PartnerFields.TYPE.variants().get(0));
        }
        ImmutableList.Builder<Sample> samples = ImmutableList.builder();
        for (int i = 0; i < Math.max(2, known.size()); i++) {
            RecordType<?> type = known.get(Math.min(i, known.size() - 1));
            samples.add(new Sample(type, SkeletonText.key(type.label()) + (known.size() == 1 ? "-" + (i + 1) : "")));
        }
        return samples.build();
    }

    /** A call that takes structures of the town asks how a post works there. */
    private boolean readsPresences() {
        return facts.stream().anyMatch(f -> f.input().equals(DossierInputs.COMMUNITY_PRESENCES));
    }

    private void fields(RecordType<?> type, List<String> paths, boolean whole, int indent) {
        List<Asked> asked = asked(type, paths, whole);
        boolean headed = asked.stream().map(Asked::bearing).distinct().count() > 1;
        Optional<Bearing> last = Optional.empty();
        for (Asked each : asked) {
            if (headed && !last.equals(Optional.of(each.bearing()))) {
                text.heading(each.bearing(), indent);
                last = Optional.of(each.bearing());
            }
            field(each, whole, indent);
        }
    }

    /** Fields to ask for: those that decide first, and among them plain values before what holds several. */
    private List<Asked> asked(RecordType<?> type, List<String> paths, boolean whole) {
        List<Asked> asked = new ArrayList<>();
        for (Field<?, ?> field : type.fields()) {
            if (field == DossierFields.ID
                    || field == DossierFields.CALL
                    || field.name().equals("key")) {
                continue;
            }
            Optional<Asked> read = paths.stream()
                    .flatMap(path -> read(field, path + field.name()).stream())
                    .min(Comparator.comparingInt(Asked::place));
            if (read.isPresent()) {
                asked.add(read.get());
            } else if (whole || field.required() || field.name().equals(NAME)) {
                // Whole records keep the order of files; a name comes first of what is for information.
                asked.add(new Asked(
                        field,
                        paths.get(0) + field.name(),
                        field.name().equals(NAME) && !whole ? Bearing.INFORMATION : Bearing.ELIGIBILITY,
                        whole || field.required() ? -1 : 0));
            }
        }
        if (!whole) {
            asked.sort(Comparator.comparing(Asked::bearing)
                    .thenComparing(a -> !isPlain(a.field().type()))
                    .thenComparing(Asked::place));
        }
        return asked;
    }

    private Optional<Asked> read(Field<?, ?> field, String path) {
        for (int i = 0; i < facts.size(); i++) {
            String name = facts.get(i).input().name();
            if (name.equals(path) || name.startsWith(path + ".") || name.startsWith(path + "[")) {
                return Optional.of(new Asked(field, path, facts.get(i).bearing(), i));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(ValueType<?> type) {
        return type instanceof ScalarType<?> || (type instanceof ListType<?> list && isPlain(list.element()));
    }

    private void field(Asked asked, boolean whole, int indent) {
        ValueType<?> type = asked.field().type();
        Bilingual label = asked.field().label();
        String name = asked.field().name();
        if (type instanceof ScalarType<?> scalar) {
            text.plain(name, label, scalar, false, indent);
        } else if (type instanceof ListType<?> list && list.element() instanceof ScalarType<?> scalar) {
            text.plain(name, label, scalar, true, indent);
        } else if (type instanceof RecordType<?> rec) {
            text.group(name, label, Optional.empty(), indent);
            fields(rec, List.of(asked.path() + "."), whole, indent + 2);
        } else if (asked.field() == DossierFields.DOCUMENTS) {
            documents(name, label, (RecordType<?>) ((ListType<?>) type).element(), indent);
        } else if (type instanceof ListType<?> list && list.element() instanceof VariantType<?>) {
            partners(asked, name, label, indent);
        } else if (type instanceof ListType<?> list && list.element() instanceof RecordType<?> rec) {
            records(asked, rec, whole, indent);
        }
    }

    private void partners(Asked asked, String name, Bilingual label, int indent) {
        text.group(name, label, Optional.of(SkeletonText.COPY), indent);
        for (Sample sample : partners) {
            text.item("type", sample.type().label().in(language), indent + 2);
            text.line("key: " + sample.key(), indent + 4);
            fields(
                    sample.type(),
                    List.of(asked.path() + "[" + sample.type().name() + "].", asked.path() + "[]."),
                    false,
                    indent + 4);
        }
    }

    private void records(Asked asked, RecordType<?> rec, boolean whole, int indent) {
        // A list of which single facts are read shows these; one that is only read as a whole shows them all.
        boolean all = whole || facts.stream().noneMatch(f -> f.input().name().startsWith(asked.path() + "["));
        boolean eachPartner =
                rec.fields().stream().anyMatch(f -> f.required() && f.type() == (ValueType<?>) PartnerKey.TYPE);
        text.group(
                asked.field().name(),
                asked.field().label(),
                Optional.of(asked.field() == DossierFields.POSTS ? SkeletonText.COPY : SkeletonText.NONE),
                indent);
        for (int i = 0; i < (eachPartner ? partners.size() : 1); i++) {
            text.element(i > 0, indent + 2, () -> fields(rec, List.of(asked.path() + "[]."), all, indent + 4));
        }
    }

    private void documents(String name, Bilingual label, RecordType<?> rec, int indent) {
        text.group(name, label, Optional.of(SkeletonText.DOCUMENTS), indent);
        text.commented(indent + 2, () -> fields(rec, List.of(name + "[]."), true, indent + 2));
        text.blank();
        for (DocumentRequirement requirement : call.documents()) {
            for (Sample partner : requirement.perPartner() ? partners : partners.subList(0, 1)) {
                boolean named = requirement.perPartner();
                if (!named || partner.type().javaType().equals(fr.tempspartage.domain.partner.Establishment.class)) {
                    text.document(requirement, named ? Optional.of(partner.key()) : Optional.empty(), indent + 2);
                }
            }
        }
    }
}
