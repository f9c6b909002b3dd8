package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Identifier;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.payment.Instalment;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.plan.PrudentAmount;
import fr.tempspartage.finance.plan.Silence;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.scalar.ScalarText;
import fr.tempspartage.rules.call.AgencyQuestions;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.call.ReadingsThatMatter;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Priority;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * How a value by itself is written, by its Java type: the forms of results, and the field tables of dossiers. An enumeration
 * stands by its codes in dossiers and by its names in results.
 */
final class ValueForms {

    /** What is written only. */
    private static final ImmutableMap<Class<?>, Form<?>> RESULTS = ImmutableMap.<Class<?>, Form<?>>builder()
            .put(Assessment.class, ResultForms.ASSESSMENT)
            .put(Verdict.class, AssessmentForms.VERDICT)
            .put(Priority.class, AssessmentForms.PRIORITY)
            .put(Finding.class, AssessmentForms.FINDING_ALONE)
            .put(Evidence.MissingFact.class, AssessmentForms.MISSING)
            .put(DocumentChecklist.Item.class, AssessmentForms.DOCUMENT)
            .put(OpenQuestions.Question.class, AssessmentForms.QUESTION)
            .put(AgencyQuestions.Question.class, AssessmentForms.AGENCY_QUESTION)
            .put(ReadingsThatMatter.Item.class, AssessmentForms.READING_THAT_MATTERS)
            .put(FundingPlan.class, PlanForms.PLAN)
            .put(FundingAlternative.class, PlanForms.ALTERNATIVE)
            .put(FundingLine.class, PlanForms.LINE)
            .put(Payee.class, PlanForms.PAYEE)
            .put(PartnersRest.class, PlanForms.REST)
            .put(EurosRange.class, PlanForms.RANGE)
            .put(PrudentAmount.class, PlanForms.PRUDENT)
            .put(Silence.class, PlanForms.SILENCE)
            .put(MissingInput.class, PlanForms.MISSING)
            .put(Instalment.class, PlanForms.INSTALMENT)
            .put(ExplanationNode.class, PlanForms.NODE)
            .put(Issue.class, ResultForms.ISSUE)
            .put(Bilingual.class, Forms.BOTH)
            .put(Citation.class, Forms.CITATION)
            .build();

    /** What dossiers are made of, except for what Java has itself. */
    private static final ImmutableMap<Class<?>, ValueType<?>> FIELDS = fields();

    private ValueForms() {}

    /** Type by which a value is read and written, if dossiers are made of such values. */
    static Optional<ValueType<?>> type(Class<?> raw) {
        return nearest(FIELDS, raw);
    }

    /**
     * Way to write a value, if there is one.
     *
     * @param personal whether personal data are written too
     */
    static Optional<BiConsumer<JsonOut, Object>> writing(Class<?> raw, boolean personal) {
        if (raw == Rpps.class && !personal) {
            return Optional.of((out, value) -> out.absent());
        }
        if (raw == Euros.class) {
            return Optional.of((out, value) -> out.euros((Euros) value));
        }
        if (Dossier.class.isAssignableFrom(raw)) {
            return Optional.of((out, value) ->
                    out.nested(o -> RecordWriter.document(o, DossierFields.TYPE, (Dossier) value, personal)));
        }
        Optional<ValueType<?>> type = type(raw);
        if (type.isPresent()) {
            return Optional.of((out, value) -> write(out, type.get(), value, personal));
        }
        Optional<Form<?>> form = nearest(RESULTS, raw);
        return form.isPresent()
                ? Optional.of((out, value) -> write(out, form.get(), value))
                : text(raw).map(found -> (out, value) -> out.text(found.of(value)));
    }

    /** Way to write a value as one text, such as a key, if there is one. */
    static Optional<Text> text(Class<?> raw) {
        if (raw == Rate.class || raw == RuleId.class || Identifier.class.isAssignableFrom(raw)) {
            return Optional.of(Object::toString);
        }
        Optional<ValueType<?>> type = type(raw);
        if (type.isPresent() && type.get() instanceof ScalarType<?> scalar) {
            return Optional.of(value -> print(scalar, value));
        }
        return Enum.class.isAssignableFrom(raw) && isOurs(raw)
                ? Optional.of(value -> ((Enum<?>) value).name())
                : Optional.empty();
    }

    /** Whether a type is one of this library, calls of others included. */
    static boolean isOurs(Class<?> raw) {
        String name = raw.getName();
        return CallDefinition.class.isAssignableFrom(raw)
                || name.startsWith("fr.tempspartage.domain.")
                || name.startsWith("fr.tempspartage.finance.")
                || name.startsWith("fr.tempspartage.rules.")
                || name.startsWith("fr.tempspartage.calls.")
                || name.startsWith("fr.tempspartage.io.");
    }

    private static <V> Optional<V> nearest(Map<Class<?>, V> byType, Class<?> raw) {
        V exact = byType.get(raw);
        return exact != null
                ? Optional.of(exact)
                : byType.entrySet().stream()
                        .filter(entry -> entry.getKey().isAssignableFrom(raw))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static ImmutableMap<Class<?>, ValueType<?>> fields() {
        Map<Class<?>, ValueType<?>> found = new LinkedHashMap<>();
        found.put(Siren.class, Siren.TYPE);
        collect(DossierFields.TYPE, found);
        found.keySet().removeIf(type -> !isOurs(type) || type == Euros.class || type == Rate.class);
        return ImmutableMap.copyOf(found);
    }

    private static void collect(ValueType<?> type, Map<Class<?>, ValueType<?>> found) {
        if (type instanceof ListType<?> list) {
            collect(list.element(), found);
        } else if (type instanceof ScalarType<?> scalar) {
            found.putIfAbsent(scalar.javaType(), scalar);
        } else if (type instanceof VariantType<?> variant) {
            // One of several records is written with its type, so that it is read wherever any of them may stand.
            found.put(variant.javaType(), variant);
            variant.variants().forEach(each -> {
                collect(each, found);
                found.put(each.javaType(), variant);
            });
        } else if (type instanceof RecordType<?> rec && found.putIfAbsent(rec.javaType(), rec) == null) {
            rec.fields().stream().map(Field::type).forEach(field -> collect(field, found));
        }
    }

    private static <T> void write(JsonOut out, ValueType<T> type, Object value, boolean personal) {
        RecordWriter.value(out, type, type.cast(value), personal);
    }

    @SuppressWarnings("unchecked")
    private static <T> void write(JsonOut out, Form<T> form, Object value) {
        form.write(out, (T) value);
    }

    private static <T> String print(ScalarType<T> type, Object value) {
        return ScalarText.of(type, type.cast(value));
    }

    /** Text of a value. */
    interface Text {

        String of(Object value);
    }
}
