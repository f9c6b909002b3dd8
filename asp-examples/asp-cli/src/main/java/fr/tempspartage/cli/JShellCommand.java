package fr.tempspartage.cli;

import fr.tempspartage.jshell.JShellLauncher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Starts jshell with the library at hand. */
@Command(
        name = "jshell",
        mixinStandardHelpOptions = true,
        footer = {"  asp jshell", "  asp jshell script.jsh"})
final class JShellCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private LanguageOptions output = new LanguageOptions();

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "SCRIPT")
    private List<String> scripts = new ArrayList<>();

    JShellCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> calls =
                session.calls().all().stream().map(call -> call.id().toString()).toList();
        try {
            return new JShellLauncher(output.language(), calls, session.pluginJars()).run(scripts);
        } catch (NoClassDefFoundError e) {
            throw new UsageException(
                    "Ce Java n’a pas de jshell\u00a0: " + System.getProperty("java.home")
                            + ".\nPeut-être faut-il que JAVA_HOME désigne un JDK, 17 ou plus récent.",
                    "This Java has no jshell: " + System.getProperty("java.home")
                            + ".\nMaybe set JAVA_HOME to a JDK, 17 or later.");
        }
    }
}
