package fr.tempspartage.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Version of the build, which the manifests of its jars say too. */
final class AspVersion implements IVersionProvider {

    /** Version in a line. */
    static String text() {
        try {
            return new AspVersion().getVersion()[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream properties = requireNonNull(AspVersion.class.getResourceAsStream("version.properties"))) {
            build.load(properties);
        }
        return new String[] {"asp " + build.getProperty("version")};
    }
}
