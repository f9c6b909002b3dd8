package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.security.CodeSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Calls at hand (<i>appels disponibles</i>): the definitions found among the plug-ins, by identifier.
 *
 * <p>{@link #load()} looks once; keep the result, which is immutable and thread-safe.
 * Each definition found is logged with its class and jar.
 */
public final class Calls {

    private static final Logger LOG = System.getLogger(Calls.class.getName());

    private final ImmutableMap<CallId, CallDefinition> calls;
    private final ImmutableList<CallLoadingIssue> issues;

    private Calls(ImmutableMap<CallId, CallDefinition> calls, ImmutableList<CallLoadingIssue> issues) {
        this.calls = calls;
        this.issues = issues;
    }

    /**
     * Finds the definitions on the class path and the module path. One from another jar at which {@link CallInspection}
     * finds something wrong is left out.
     *
     * @return the calls, and the problems met
     */
    public static Calls load() {
        return load(ServiceLoader.load(CallDefinition.class));
    }

    /**
     * Gathers definitions that the caller made, and answers for: they are not inspected.
     *
     * @return the calls, and the problems met
     */
    public static Calls of(List<CallDefinition> definitions) {
        return of(definitions, ImmutableList.of());
    }

    /**
     * Gathers definitions that the caller made, and answers for, with what it met while it looked for them.
     *
     * @param met problems that the caller met, which stand before those met here
     * @return the calls, and all problems
     */
    public static Calls of(List<CallDefinition> definitions, List<CallLoadingIssue> met) {
        return gather(definitions.iterator(), false, met);
    }

    static Calls load(ServiceLoader<CallDefinition> loader) {
        return gather(loader.iterator(), true, ImmutableList.of());
    }

    private static Calls gather(Iterator<CallDefinition> providers, boolean inspected, List<CallLoadingIssue> met) {
        Map<CallId, CallDefinition> found = new LinkedHashMap<>();
        ImmutableList.Builder<CallLoadingIssue> issues =
                ImmutableList.<CallLoadingIssue>builder().addAll(met);
        boolean more = true;
        while (more) {
            try {
                more = providers.hasNext();
                if (more) {
                    add(providers.next(), inspected, found, issues);
                }
            } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
                Bilingual causes = CallInspection.causes(e);
                issues.add(
                        new CallLoadingIssue(
                                CallLoadingIssue.Kind.BROKEN_PROVIDER,
                                "",
                                Bilingual.of(
                                        "Un appel n’a pas pu être chargé\u00a0: " + causes.fr()
                                                + ".\nPeut-être son jar est-il fait pour une autre version, ou un jar dont il a besoin"
                                                + " manque-t-il.",
                                        "A call could not be loaded: " + causes.en()
                                                + ".\nMaybe its jar was built for another version, or a jar it needs is missing.")));
            }
        }
        return new Calls(ImmutableMap.copyOf(new TreeMap<>(found)), issues.build());
    }

    private static void add(
            CallDefinition call,
            boolean inspected,
            Map<CallId, CallDefinition> found,
            ImmutableList.Builder<CallLoadingIssue> issues) {
        // NullAway does not see into other people's jars.
        CallId id = Objects.requireNonNull(call.id(), () -> call.getClass().getName() + " has no id");
        ImmutableList<CallLoadingIssue> wrong =
                inspected && !isShipped(call) ? CallInspection.of(call) : ImmutableList.of();
        if (!wrong.isEmpty()) {
            wrong.forEach(issue -> issues.add(leftOut(call, id, issue)));
            return;
        }
        CallDefinition first = found.putIfAbsent(id, call);
        if (first == null) {
            LOG.log(Level.DEBUG, "Call {0}: {1} from {2}", id, call.getClass().getName(), jar(call));
        } else {
            issues.add(
                    new CallLoadingIssue(
                            CallLoadingIssue.Kind.DUPLICATE_ID,
                            "",
                            Bilingual.of(
                                    "Deux appels ont l’identifiant " + id + "\u00a0: "
                                            + first.getClass().getName() + ", dans "
                                            + jar(first).fr()
                                            + ", qui est gardé, et "
                                            + call.getClass().getName() + ", dans "
                                            + jar(call).fr()
                                            + ".\nPeut-être le même jar est-il là deux fois, ou un appel a-t-il repris"
                                            + " l’identifiant d’un autre.",
                                    "Two calls have the id " + id + ": "
                                            + first.getClass().getName() + " from "
                                            + jar(first).en()
                                            + ", which is kept, and "
                                            + call.getClass().getName() + " from "
                                            + jar(call).en()
                                            + ".\nMaybe the same jar is there twice, or one plug-in copied the id of another.")));
        }
    }

    private static CallLoadingIssue leftOut(CallDefinition call, CallId id, CallLoadingIssue issue) {
        String who = id + " (" + call.getClass().getName() + ", ";
        return new CallLoadingIssue(
                issue.kind(),
                issue.subject(),
                Bilingual.of(
                        "L’appel " + who + jar(call).fr() + ") est laissé de côté\u00a0: "
                                + issue.message().fr(),
                        "The call " + who + jar(call).en() + ") is left out: "
                                + issue.message().en()));
    }

    /** Whether a call comes with the library itself, whose tests inspect it: nobody waits for it at each start. */
    private static boolean isShipped(CallDefinition call) {
        CodeSource its = call.getClass().getProtectionDomain().getCodeSource();
        CodeSource ours = Calls.class.getProtectionDomain().getCodeSource();
        return its != null && ours != null && Objects.equals(its.getLocation(), ours.getLocation());
    }

    private static Bilingual jar(CallDefinition call) {
        CodeSource source = call.getClass().getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        return location == null
                ? Bilingual.of("un emplacement inconnu", "an unknown place")
                : Bilingual.of(location.toString(), location.toString());
    }

    /** All calls, in the order of their identifiers, which does not depend on how the jars lie. */
    public ImmutableList<CallDefinition> all() {
        return calls.values().asList();
    }

    /**
     * Call with an identifier.
     *
     * @return the call; empty where no plug-in defines it
     */
    public Optional<CallDefinition> find(CallId id) {
        return Optional.ofNullable(calls.get(id));
    }

    /**
     * Call with an identifier that must be there.
     *
     * @throws IllegalArgumentException if no plug-in defines it; the message lists those that are there, and what was wrong
     *     with others
     */
    public CallDefinition get(String id) {
        return find(CallId.parse(id))
                .orElseThrow(() -> new IllegalArgumentException("No call '" + id + "'.\nMaybe "
                        + (calls.isEmpty()
                                ? "add the jar of a call: none is at hand."
                                : "one of " + calls.keySet() + ".")
                        + issues.stream()
                                .map(issue -> "\n" + issue.message().en())
                                .collect(Collectors.joining())));
    }

    /** Problems met while loading. */
    public ImmutableList<CallLoadingIssue> issues() {
        return issues;
    }
}
