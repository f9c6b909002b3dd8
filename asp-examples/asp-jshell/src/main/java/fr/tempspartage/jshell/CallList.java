package fr.tempspartage.jshell;

import fr.tempspartage.rules.call.CallDefinition;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Calls at hand (<i>appels disponibles</i>), in the order of their identifiers. The shell adds a member for each, so that
 * {@code calls().} and Tab offer them: {@code calls().nouvelleAquitaine2026}.
 */
public class CallList implements Iterable<CallDefinition> {

    /** The calls of the session. */
    public CallList() {}

    @Override
    public final Iterator<CallDefinition> iterator() {
        return AspShell.loaded().all().iterator();
    }

    /** Identifiers; not meant to be read back. */
    @Override
    public final String toString() {
        return StreamSupport.stream(spliterator(), false)
                .map(call -> call.id().toString())
                .collect(Collectors.joining(", "));
    }

    /** Snippets that define the verb {@code calls()} with a member for each call, by its identifier. */
    static String snippets(List<String> ids) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String id : ids) {
            String name = member(id);
            while (members.containsKey(name)) {
                name += "_";
            }
            members.put(name, id);
        }
        List<String> lines = new ArrayList<>(List.of("class CallsAtHand extends CallList {"));
        members.forEach(
                (name, id) -> lines.add("    public final CallDefinition " + name + " = call(\"" + id + "\");"));
        lines.addAll(List.of("}", "CallsAtHand calls() { return new CallsAtHand(); }", ""));
        return String.join("\n", lines);
    }

    /** Name of the member of a call: its identifier in camel case. */
    private static String member(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return Character.isDigit(name.charAt(0)) ? "call" + name : name.toString();
    }
}
