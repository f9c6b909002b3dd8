package fr.tempspartage.rules.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CallsTest {

    @Test
    void calls_stand_in_the_order_of_their_identifiers() {
        CallDefinition first = call("b-2026");
        CallDefinition second = call("a-2026");
        Calls calls = Calls.of(List.of(first, second));
        assertThat(calls.all()).containsExactly(second, first);
        assertThat(calls.get("a-2026")).isSameAs(second);
        assertThat(calls.find(CallId.parse("c-2026"))).isEmpty();
        assertThat(calls.issues()).isEmpty();
    }

    @Test
    void of_two_calls_of_one_id_the_first_is_kept_and_both_are_named() {
        CallDefinition first = call("a-2026");
        CallDefinition second = call("a-2026");
        Calls calls = Calls.of(List.of(first, second, call("b-2026")));
        assertThat(calls.all()).hasSize(2);
        assertThat(calls.get("a-2026")).isSameAs(first);
        assertThat(calls.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(CallLoadingIssue.Kind.DUPLICATE_ID);
            assertThat(issue.message().en())
                    .startsWith(
                            "Two calls have the id a-2026: " + first.getClass().getName() + " from ")
                    .contains(", which is kept, and " + second.getClass().getName() + " from ")
                    .endsWith(".\nMaybe the same jar is there twice, or one plug-in copied the id of another.");
            assertThat(issue.message().fr())
                    .startsWith("Deux appels ont l’identifiant a-2026\u00a0: "
                            + first.getClass().getName() + ", dans ")
                    .contains(", qui est gardé, et " + second.getClass().getName() + ", dans ")
                    .endsWith(
                            ".\nPeut-être le même jar est-il là deux fois, ou un appel a-t-il repris l’identifiant d’un"
                                    + " autre.");
        });
    }

    @Test
    void what_was_met_elsewhere_stands_before_what_is_met_here() {
        CallLoadingIssue met =
                new CallLoadingIssue(CallLoadingIssue.Kind.FAILING, "rules()", Bilingual.of("ailleurs", "elsewhere"));
        Calls calls = Calls.of(List.of(call("a-2026"), call("a-2026")), List.of(met));
        assertThat(calls.all()).hasSize(1);
        assertThat(calls.issues()).hasSize(2).first().isSameAs(met);
        assertThat(calls.issues().get(1).kind()).isEqualTo(CallLoadingIssue.Kind.DUPLICATE_ID);
    }

    @Test
    void a_call_that_cannot_tell_its_id_hides_no_other() {
        CallDefinition mute = (CallDefinition) Proxy.newProxyInstance(
                CallDefinition.class.getClassLoader(), new Class<?>[] {CallDefinition.class}, (proxy, method, args) -> {
                    throw new NoClassDefFoundError("org/missing/Library");
                });
        Calls calls = Calls.of(List.of(mute, call("b-2026")));
        assertThat(calls.all()).hasSize(1);
        assertThat(calls.issues())
                .containsExactly(
                        new CallLoadingIssue(
                                CallLoadingIssue.Kind.BROKEN_PROVIDER,
                                "",
                                Bilingual.of(
                                        "Un appel n’a pas pu être chargé\u00a0: java.lang.NoClassDefFoundError: org/missing/Library.\n"
                                                + "Peut-être son jar est-il fait pour une autre version, ou un jar dont il a besoin"
                                                + " manque-t-il.",
                                        "A call could not be loaded: java.lang.NoClassDefFoundError: org/missing/Library.\n"
                                                + "Maybe its jar was built for another version, or a jar it needs is missing.")));
    }

    @Test
    void a_call_without_id_hides_no_other() {
        Calls calls = Calls.of(Arrays.asList(call(null), call("b-2026")));
        assertThat(calls.all()).hasSize(1);
        assertThat(calls.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(CallLoadingIssue.Kind.BROKEN_PROVIDER);
            assertThat(issue.message().en())
                    .startsWith("A call could not be loaded: java.lang.NullPointerException: ")
                    .contains(" has no id.\nMaybe its jar ");
        });
    }

    @Test
    void a_call_that_is_not_there_is_refused_with_those_that_are() {
        Calls calls = Calls.of(List.of(call("a-2026"), call("b-2026")));
        assertThatThrownBy(() -> calls.get("c-2026"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No call 'c-2026'.\nMaybe one of [a-2026, b-2026].");
    }

    @Test
    @Tag("G-3")
    void a_call_that_is_not_there_is_refused_with_what_was_wrong_with_others() {
        Calls calls = Calls.of(Arrays.asList(call(null), call("b-2026")));
        assertThatThrownBy(() -> calls.get("a-2026"))
                .hasMessage("No call 'a-2026'.\nMaybe one of [b-2026].\n"
                        + calls.issues().get(0).message().en());
    }

    @Test
    void without_plug_ins_the_message_says_so() {
        assertThatThrownBy(() -> Calls.of(List.of()).get("a-2026"))
                .hasMessage("No call 'a-2026'.\nMaybe add the jar of a call: none is at hand.");
    }

    private static CallDefinition call(String id) {
        return (CallDefinition) Proxy.newProxyInstance(
                CallDefinition.class.getClassLoader(),
                new Class<?>[] {CallDefinition.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "id" -> id == null ? null : CallId.parse(id);
                    case "equals" -> proxy == args[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "call " + id;
                });
    }
}
