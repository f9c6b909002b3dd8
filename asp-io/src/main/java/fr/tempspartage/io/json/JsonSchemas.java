package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.AgencyReadingsFields;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ScalarType.Shape;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.scalar.Bounds;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.FormatKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * JSON Schemas, draft 2020-12 (<i>schémas</i>): those of files that are read are made of the field tables, those of
 * results of the descriptions by which results are written. Titles are French labels, descriptions are English ones.
 *
 * <p>A schema cannot say everything: it accepts a date that does not exist, a wrong check digit, a third decimal, a
 * fraction above 1, an end before its start, an unknown partner key or a key that stands twice, all of which
 * {@link AspJson} refuses. What a schema refuses, {@link AspJson} refuses too, save labels of people, which it reads where
 * the schema has codes. Thread-safe.
 */
public final class JsonSchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final ImmutableMap<String, Supplier<String>> NAMED = ImmutableMap.<String, Supplier<String>>builder()
            .put("dossier", JsonSchemas::dossier)
            .put("readings", JsonSchemas::readings)
            .put("verdict", JsonSchemas::verdict)
            .put("bulk", JsonSchemas::bulk)
            .put("plan", JsonSchemas::plan)
            .put("result", JsonSchemas::result)
            .buildOrThrow();

    /** Every document of results, in the order of {@link #result()}. */
    private static final ImmutableList<NamedForm<?>> DOCUMENTS = ImmutableList.of(
            ResultForms.ASSESSMENT,
            ResultForms.ASSESSMENTS,
            ResultForms.REFUSED,
            ResultForms.ISSUES,
            ResultForms.DOCUMENTS,
            InquiryForms.POSSIBLE_ANSWERS,
            InquiryForms.REMEDIES,
            InquiryForms.NEXT_QUESTIONS,
            PlanForms.PLANS,
            PlanForms.INSTALMENTS,
            PlanForms.BUDGET_YEARS,
            PlanForms.EXPLANATION,
            MoneyForms.RECONCILIATION,
            MoneyForms.FLAT_SUM_READINGS,
            MoneyForms.CLAWBACK,
            BudgetForms.BUDGET,
            CallForms.CALLS,
            CallForms.CLAUSE,
            CallForms.PARAMETERS,
            CallForms.INTERPRETATIONS,
            CallForms.COMPARISON,
            DecisionForms.DECISIONS,
            CallForms.DOCUMENT_LIST,
            DiffForms.DIFF,
            DiffForms.DIFFS,
            RankForms.RANKING);

    private JsonSchemas() {}

    /** Names of the schemas, such as {@code dossier} and {@code result}. */
    public static ImmutableList<String> names() {
        return NAMED.keySet().asList();
    }

    /** Schema of a name, as JSON that ends with a line break; empty if no schema has it. */
    public static Optional<String> named(String name) {
        return Optional.ofNullable(NAMED.get(name)).map(Supplier::get);
    }

    /**
     * Schemas of a dossier and of every result, each part by itself, as {@code components.schemas} of OpenAPI 3.1 holds
     * them: references start with {@code #/components/schemas/}.
     *
     * @return each part under its name, as JSON on one line
     */
    public static ImmutableMap<String, String> components() {
        Map<String, String> components = new LinkedHashMap<>();
        Map<String, RecordType<?>> records = new LinkedHashMap<>();
        List<RecordType<?>> variants = new ArrayList<>();
        collect(DossierFields.TYPE, records, variants);
        records.forEach((name, rec) -> add(
                components,
                "file." + name,
                out -> new Writer(out).rec(rec, rec == DossierFields.TYPE, variants.contains(rec)),
                "file."));
        Map<String, NamedForm<?>> named = new LinkedHashMap<>();
        DOCUMENTS.forEach(document -> document.collect(named));
        named.forEach((name, form) -> add(components, name, form::definition, ""));
        return ImmutableMap.copyOf(components);
    }

    private static void add(Map<String, String> components, String name, Consumer<JsonOut> schema, String prefix) {
        String written = JsonOut.value(out -> out.nested(schema));
        components.put(name, written.replace("\"#/$defs/", "\"#/components/schemas/" + prefix));
    }

    /** Schema of a dossier, as JSON that ends with a line break. */
    public static String dossier() {
        return of(DossierFields.TYPE);
    }

    /** Schema of a file of an agency's readings, as JSON that ends with a line break. */
    public static String readings() {
        return of(AgencyReadingsFields.TYPE);
    }

    /**
     * Schema of what an assessment is written as (see {@link ResultJson}): one assessment, several of them, or the issues
     * of a dossier that could not be read. JSON that ends with a line break.
     */
    public static String verdict() {
        return ofResults(
                "verdict",
                Bilingual.of(
                        "Résultat de l’examen de dossiers\u00a0: une aide à la lecture de l’appel et non une décision.",
                        "Result of an assessment of dossiers: an aid for reading the call and not a decision."),
                List.of(ResultForms.ASSESSMENT, ResultForms.ASSESSMENTS, ResultForms.REFUSED));
    }

    /**
     * Schema of what funding plans, their instalments, or their amounts by budget year are written as; JSON that ends with a
     * line break.
     */
    public static String plan() {
        return ofResults(
                "plan",
                Bilingual.of(
                        "Plans de financement, échéanciers et montants par exercice.",
                        "Funding plans, instalments, and amounts by budget year."),
                List.of(PlanForms.PLANS, PlanForms.INSTALMENTS, PlanForms.BUDGET_YEARS));
    }

    /** Schema of the lines that many dossiers are written as (see {@link VerdictLines}); JSON that ends with a line break. */
    public static String bulk() {
        return ofResults(
                "bulk",
                Bilingual.of(
                        "Une ligne pour chaque dossier d’un grand nombre\u00a0: une aide à la lecture de l’appel et non une décision.",
                        "A line for each of many dossiers: an aid for reading the call and not a decision."),
                List.of(BulkForms.VERDICT_LINE, BulkForms.REFUSED_LINE));
    }

    /** Schema of every result there is (see {@link ResultJson}), each under its kind, save the lines of {@link #bulk}; JSON that ends with a line break. */
    public static String result() {
        return ofResults("result", Bilingual.of("Résultats, de toute sorte.", "Results, of any kind."), DOCUMENTS);
    }

    private static String ofResults(String name, Bilingual label, List<? extends NamedForm<?>> documents) {
        Map<String, NamedForm<?>> named = new LinkedHashMap<>();
        documents.forEach(document -> document.collect(named));
        return JsonOut.object(out -> {
            out.field("$schema", DIALECT).field("$id", "urn:tempspartage:" + name + ":" + ResultJson.FORMAT_VERSION);
            out.field("title", label.fr()).field("description", label.en());
            out.name("oneOf").list(documents, document -> out.nested(document::schema));
            out.name("$defs")
                    .nested(o -> named.forEach((key, form) -> o.name(key).nested(form::definition)));
        });
    }

    /** Schema of any record, as JSON that ends with a line break. */
    public static String of(RecordType<?> type) {
        Map<String, RecordType<?>> records = new LinkedHashMap<>();
        List<RecordType<?>> variants = new ArrayList<>();
        collect(type, records, variants);
        records.remove(type.name());
        return JsonOut.object(out -> {
            out.field("$schema", DIALECT).field("$id", "urn:tempspartage:" + type.name() + ":" + FormatKeys.VERSION);
            new Writer(out).rec(type, true, false);
            out.name("$defs")
                    .nested(o -> records.forEach((name, rec) ->
                            out.name(name).nested(p -> new Writer(out).rec(rec, false, variants.contains(rec)))));
        });
    }

    private static void collect(ValueType<?> type, Map<String, RecordType<?>> records, List<RecordType<?>> variants) {
        if (type instanceof ListType<?> list) {
            collect(list.element(), records, variants);
        } else if (type instanceof VariantType<?> variant) {
            variants.addAll(variant.variants());
            variant.variants().forEach(v -> collect(v, records, variants));
        } else if (type instanceof RecordType<?> rec && records.putIfAbsent(rec.name(), rec) == null) {
            rec.fields().forEach(field -> collect(field.type(), records, variants));
        }
    }

    /** Writes the parts of a schema. */
    private static final class Writer {

        private final JsonOut out;

        Writer(JsonOut out) {
            this.out = out;
        }

        void rec(RecordType<?> type, boolean root, boolean variant) {
            labels(type.label());
            out.field("type", "object");
            List<String> required = new ArrayList<>();
            if (variant) {
                required.add(VariantType.DISCRIMINATOR);
            }
            type.fields().stream().filter(Field::required).forEach(f -> required.add(f.name()));
            if (!required.isEmpty()) {
                out.name("required").texts(required);
            }
            out.name("additionalProperties").bool(false);
            out.name("properties").nested(o -> {
                if (root) {
                    out.name(FormatKeys.SCHEMA).nested(p -> out.field("type", "string"));
                    out.name(FormatKeys.FORMAT_VERSION).nested(p -> out.field("const", FormatKeys.VERSION));
                }
                if (variant) {
                    out.name(VariantType.DISCRIMINATOR).nested(p -> out.field("const", type.name()));
                }
                type.fields().forEach(this::field);
            });
        }

        private void field(Field<?, ?> field) {
            out.name(field.name()).nested(o -> {
                labels(field.label());
                value(field.type());
            });
        }

        private void labels(Bilingual label) {
            out.field("title", label.fr()).field("description", label.en());
        }

        private void value(ValueType<?> type) {
            if (type instanceof ScalarType<?> scalar) {
                scalar(scalar);
            } else if (type instanceof ListType<?> list) {
                out.field("type", "array").name("maxItems").number(Integer.toString(list.maxSize()));
                out.name("items").nested(o -> value(list.element()));
            } else if (type instanceof VariantType<?> variant) {
                out.name("oneOf").list(variant.variants(), v -> out.nested(o -> reference(v)));
            } else if (type instanceof RecordType<?> rec) {
                reference(rec);
            }
        }

        private void reference(RecordType<?> rec) {
            out.field("$ref", "#/$defs/" + rec.name());
        }

        private void scalar(ScalarType<?> type) {
            switch (type.shape()) {
                case BOOLEAN -> out.field("type", "boolean");
                case INTEGER -> number("integer", type);
                case DECIMAL -> number("number", type);
                case TEXT -> text(type);
                case RATIO ->
                    out.name("anyOf")
                            .list(
                                    List.of(Shape.TEXT, Shape.DECIMAL),
                                    each -> out.nested(o -> {
                                        if (each == Shape.TEXT) {
                                            text(type);
                                        } else {
                                            number("number", type);
                                        }
                                    }));
            }
        }

        private void number(String name, ScalarType<?> type) {
            Bounds bounds = Bounds.of(type);
            out.field("type", name);
            out.name(bounds.minAccepted() ? "minimum" : "exclusiveMinimum").number(bounds.min());
            out.name("maximum").number(bounds.max());
        }

        private void text(ScalarType<?> type) {
            out.field("type", "string");
            List<String> codes = ScalarReading.codes(type);
            if (codes.isEmpty()) {
                out.name("maxLength").number(Integer.toString(type.maxLength()));
                type.pattern().ifPresent(pattern -> out.field("pattern", pattern));
            } else {
                out.name("enum").texts(codes);
            }
        }
    }
}
