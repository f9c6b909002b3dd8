package fr.tempspartage.web.api;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Media types (<i>formats</i>): what is sent, and what is asked for. */
final class Media {

    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";
    static final String YAML = "application/yaml";
    static final String TEXT = "text/plain";
    static final String MARKDOWN = "text/markdown";
    static final String CSV = "text/csv";
    static final String SVG = "image/svg+xml";
    static final String SCHEMA = "application/schema+json";

    private static final ImmutableList<String> YAML_TOO = ImmutableList.of("text/yaml", "application/x-yaml");

    private Media() {}

    /** Media type of a body without parameters, in lower case; empty where it says another charset than UTF-8. */
    static Optional<String> ofBody(String header) {
        String[] parts = header.toLowerCase(Locale.ROOT).split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                return Optional.empty();
            }
        }
        String type = parts[0].strip();
        return Optional.of(YAML_TOO.contains(type) ? YAML : type);
    }

    /**
     * First of the media types offered that a header accepts most.
     *
     * @param header {@code Accept}, as {@code text/csv, application/json;q=0.5}
     */
    static Optional<String> best(String header, ImmutableList<String> offered) {
        Optional<String> best = Optional.empty();
        double most = 0;
        for (String type : offered) {
            double quality = quality(header, type);
            if (quality > most) {
                most = quality;
                best = Optional.of(type);
            }
        }
        return best;
    }

    /** How much a type is accepted: what the most exact range says, 0 where none does. */
    private static double quality(String header, String type) {
        int exact = -1;
        double quality = 0;
        for (String range : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = range.split(";", -1);
            int exactness = exactness(parts[0].strip(), type);
            if (exactness > exact) {
                exact = exactness;
                quality = quality(parts);
            }
        }
        return quality;
    }

    private static int exactness(String range, String type) {
        if (range.equals(type)) {
            return 2;
        }
        if (range.equals(type.substring(0, type.indexOf('/')) + "/*")) {
            return 1;
        }
        return range.equals("*/*") ? 0 : -1;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.matches("q=[0-9](\\.[0-9]{0,3})?")) {
                return new BigDecimal(parameter.substring(2)).doubleValue();
            }
        }
        return 1;
    }
}
