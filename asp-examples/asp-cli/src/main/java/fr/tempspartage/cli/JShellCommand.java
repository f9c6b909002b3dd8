package fr.tempspartage.cli;

import fr.tempspartage.jshell.JShellLauncher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts jshell with the library at hand. */
@Command(
        name = "jshell",
        mixinStandardHelpOptions = true,
        footer = {"  asp jshell", "  asp jshell asp-examples/asp-jshell/tour.jsh"})
final class JShellCommand implements Callable<Integer> {

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "SCRIPT")
    private List<String> scripts = new ArrayList<>();

    @Override
    public Integer call() {
        try {
            return JShellLauncher.run(scripts);
        } catch (NoClassDefFoundError e) {
            throw new UsageException(
                    "Ce Java n’a pas de jshell\u00a0: " + System.getProperty("java.home")
                            + ".\nPeut-être faut-il que JAVA_HOME désigne un JDK, 17 ou plus récent.",
                    "This Java has no jshell: " + System.getProperty("java.home")
                            + ".\nMaybe set JAVA_HOME to a JDK, 17 or later.");
        }
    }
}
