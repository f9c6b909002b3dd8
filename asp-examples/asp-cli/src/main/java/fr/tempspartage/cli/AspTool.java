package fr.tempspartage.cli;

import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.spi.ToolProvider;

/**
 * The command line inside this JVM (<i>outil</i>), without standard input: {@code ToolProvider.findFirst("asp")}.
 *
 * <p>Tests of calls use it: what {@code asp} says of a call is then seen without another process.
 */
public final class AspTool implements ToolProvider {

    /** Makes the tool; for the service loader. */
    public AspTool() {}

    @Override
    public String name() {
        return "asp";
    }

    @Override
    public int run(PrintWriter out, PrintWriter err, String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                said,
                noted,
                Clock.system(ZoneId.of("Europe/Paris")),
                Path.of(System.getProperty("java.io.tmpdir")),
                Surroundings.NONE);
        int code = Asp.run(console, Calls::load, args);
        out.print(said.toString(StandardCharsets.UTF_8));
        out.flush();
        err.print(noted.toString(StandardCharsets.UTF_8));
        err.flush();
        return code;
    }
}
