package fr.tempspartage.web.api;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.web.site.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the page about the API shows.
 *
 * @param routes the routes, in their order
 * @param parameters the parameters of all routes, each once
 * @param problems the kinds of problems
 */
public record ApiView(
        ImmutableList<Route> routes, ImmutableList<Parameter> parameters, ImmutableList<Problem> problems) {

    /**
     * A route as people read it.
     *
     * @param bodies media types that are read, separated by commas; empty if none is
     * @param answers media types that are answered, separated by commas
     * @param curl a command that asks it
     */
    public record Route(
            String name,
            String method,
            String path,
            String key,
            ImmutableList<Parameter> parameters,
            String bodies,
            String answers,
            String curl) {

        /** Parts of the path, between which a line may break. */
        public List<String> parts() {
            return Splitter.on('/').omitEmptyStrings().splitToList(path);
        }
    }

    /** A parameter as people read it. */
    public record Parameter(String name, String key, boolean inPath, boolean repeated) {}

    static ApiView of(ImmutableList<ApiRoute> routes, List<CallDefinition> calls, String host) {
        return new ApiView(
                routes.stream()
                        .map(route -> new Route(
                                route.name(),
                                route.method().name(),
                                ApiArea.BASE + route.path(),
                                route.key(),
                                route.parameters().stream()
                                        .map(one -> new Parameter(one.name(), one.key(), one.inPath(), one.repeated()))
                                        .collect(ImmutableList.toImmutableList()),
                                String.join(", ", route.bodies().keySet()),
                                String.join(", ", route.answers().keySet()),
                                curl(route, calls, host)))
                        .collect(ImmutableList.toImmutableList()),
                routes.stream()
                        .flatMap(route -> route.parameters().stream())
                        .distinct()
                        .map(one -> new Parameter(one.name(), one.key(), one.inPath(), one.repeated()))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(Problem.values()));
    }

    /** Command that asks the route of the first call, with files {@code dossier.json} and {@code dossiers.jsonl} at hand. */
    private static String curl(ApiRoute route, List<CallDefinition> calls, String host) {
        String path = route.path();
        if (!calls.isEmpty()) {
            CallDefinition call = calls.get(0);
            path = path.replace("{call}", call.id().toString())
                    .replace(
                            "{id}",
                            call.clauses().stream()
                                    .map(clause -> clause.id().toString())
                                    .limit(1)
                                    .collect(Collectors.joining()));
        }
        String address = host + ApiArea.BASE + path.replace("{name}", ApiParameter.SCHEMA.example());
        if (!route.isPost()) {
            return "curl '" + address + "'";
        }
        boolean one = route.bodies().containsKey(Media.JSON) && !route.name().equals("diff");
        return "curl -H 'Content-Type: " + (one ? Media.JSON : Media.LINES) + "' --data-binary @"
                + (one ? "dossier.json" : "dossiers.jsonl") + " '" + address + "'";
    }
}
