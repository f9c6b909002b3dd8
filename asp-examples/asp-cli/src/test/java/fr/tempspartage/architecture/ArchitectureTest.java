package fr.tempspartage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.text.Collator;
import java.text.RuleBasedCollator;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the modules, and what the three inner ones must not do. */
class ArchitectureTest {

    /** To become false once every package of the plan has a type. */
    private static final boolean PACKAGES_MAY_BE_EMPTY = false;

    private static final String[] DOMAIN = {"fr.tempspartage.domain.."};
    private static final String[] FINANCE = {"fr.tempspartage.finance.."};
    private static final String[] RULES = {"fr.tempspartage.rules..", "fr.tempspartage.calls.."};
    private static final String[] IO = {"fr.tempspartage.io.."};
    private static final String[] JSHELL = {"fr.tempspartage.jshell.."};
    private static final String[] WEB = {"fr.tempspartage.web.."};
    private static final String[] CLI = {"fr.tempspartage.cli.."};

    /** Those whose answers depend on their arguments only. */
    private static final String[] PURE = {
        "fr.tempspartage.domain..", "fr.tempspartage.finance..", "fr.tempspartage.rules..", "fr.tempspartage.calls.."
    };

    private static final Set<String> INEXACT =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "java.util.OptionalDouble");

    private static final JavaClasses ALL = new ClassFileImporter().importPaths(Repository.classDirectories());

    @Test
    void every_module_is_seen() {
        for (String module : Repository.MODULES) {
            assertThat(ALL)
                    .as(module)
                    .anyMatch(type -> type.getSource()
                            .map(source -> source.getUri().getPath().contains("/" + module + "/target/classes/"))
                            .orElse(false));
        }
    }

    @Test
    void a_module_uses_only_what_is_to_its_left() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(PACKAGES_MAY_BE_EMPTY)
                .layer("domain")
                .definedBy(DOMAIN)
                .layer("finance")
                .definedBy(FINANCE)
                .layer("rules")
                .definedBy(RULES)
                .layer("io")
                .definedBy(IO)
                .layer("jshell")
                .definedBy(JSHELL)
                .layer("web")
                .definedBy(WEB)
                .layer("cli")
                .definedBy(CLI)
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("jshell")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("io")
                .mayOnlyBeAccessedByLayers("jshell", "web", "cli")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("io", "jshell", "web", "cli")
                .whereLayer("finance")
                .mayOnlyBeAccessedByLayers("rules", "io", "jshell", "web", "cli"));
    }

    @Test
    void inside_rules_verdict_comes_before_call_before_law_before_vocabulary_before_inquiry_and_testing() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(PACKAGES_MAY_BE_EMPTY)
                .layer("verdict")
                .definedBy("fr.tempspartage.rules.verdict..")
                .layer("law")
                .definedBy("fr.tempspartage.rules.law..")
                .layer("vocabulary")
                .definedBy("fr.tempspartage.rules.vocabulary..")
                .layer("call")
                .definedBy("fr.tempspartage.rules.call..")
                .layer("inquiry")
                .definedBy("fr.tempspartage.rules.inquiry..")
                .layer("testing")
                .definedBy("fr.tempspartage.rules.testing..")
                .whereLayer("testing")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("inquiry")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("vocabulary")
                .mayOnlyBeAccessedByLayers("inquiry")
                .whereLayer("law")
                .mayOnlyBeAccessedByLayers("vocabulary", "inquiry", "testing")
                .whereLayer("call")
                .mayOnlyBeAccessedByLayers("law", "vocabulary", "inquiry", "testing"));
    }

    @Test
    void nothing_uses_the_calls() {
        check(noClasses()
                .that(not(resideInAPackage("fr.tempspartage.calls..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.tempspartage.calls.."));
    }

    @Test
    void two_calls_never_import_each_other() {
        check(slices().matching("fr.tempspartage.calls.(*)..").should().notDependOnEachOther());
    }

    @Test
    void packages_form_no_circle() {
        check(slices().matching("fr.tempspartage.(**)").should().beFreeOfCycles());
    }

    @Test
    void the_clock_the_zone_and_the_locale_of_the_machine_are_not_asked() {
        check(noClasses()
                .that(arePure())
                .should()
                .accessTargetWhere(
                        describe("asks the machine for its clock, zone or locale", access -> isImpure(access)))
                .orShould()
                .dependOnClassesThat(describe(
                        "are collators",
                        type -> type.isEquivalentTo(Collator.class) || type.isEquivalentTo(RuleBasedCollator.class))));
    }

    @Test
    void no_inexact_number_in_a_field_a_parameter_or_a_result() {
        check(classes().that(arePure()).should(haveOnlyExactNumbers()));
    }

    private static DescribedPredicate<JavaClass> arePure() {
        return resideInAnyPackage(PURE).and(not(areGenerated())).as("are written by hand in domain, finance or rules");
    }

    /** Immutables' implementations, their builders and the {@code With…} interfaces. */
    private static DescribedPredicate<JavaClass> areGenerated() {
        return describe(
                "are generated",
                type -> Stream.iterate(
                                type, t -> t != null, t -> t.getEnclosingClass().orElse(null))
                        .anyMatch(t -> t.isAnnotatedWith("org.immutables.value.Generated")));
    }

    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        List<JavaClass> parameters =
                access.getTarget() instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes() : List.of();
        boolean noArguments = parameters.isEmpty();
        boolean hasLocale = parameters.stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
        return switch (name) {
            case "now" -> owner.startsWith("java.time.") || owner.startsWith("java.time.chrono.");
            case "systemDefaultZone", "systemUTC", "system", "tickSeconds", "tickMinutes", "tickMillis" ->
                owner.equals("java.time.Clock");
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
            case "systemDefault" -> owner.equals(ZoneId.class.getName());
            case "getDefault" -> owner.equals(Locale.class.getName()) || owner.equals(TimeZone.class.getName());
            case "<init>" -> owner.equals("java.util.Date") && noArguments;
            case "toUpperCase", "toLowerCase" -> owner.equals("java.lang.String") && noArguments;
            case "format" -> owner.equals("java.lang.String") && !hasLocale;
            case "formatted" -> owner.equals("java.lang.String");
            default -> false;
        };
    }

    private static ArchCondition<JavaClass> haveOnlyExactNumbers() {
        return new ArchCondition<>("have only exact numbers") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    report(field.getType(), field.getDescription(), field, events);
                }
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    report(unit.getReturnType(), unit.getDescription(), unit, events);
                    unit.getParameterTypes()
                            .forEach(parameter -> report(parameter, unit.getDescription(), unit, events));
                }
            }
        };
    }

    /** Looks also into type arguments and arrays: {@code Optional<Double>}, {@code double[]}. */
    private static void report(JavaType type, String where, Object what, ConditionEvents events) {
        for (JavaClass raw : type.getAllInvolvedRawTypes()) {
            if (INEXACT.contains(raw.getBaseComponentType().getName())) {
                events.add(SimpleConditionEvent.violated(what, where + " uses " + raw.getName()));
            }
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(PACKAGES_MAY_BE_EMPTY).check(ALL);
    }
}
