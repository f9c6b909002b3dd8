package fr.tempspartage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dossiers of a call, each on one line: the samples, and what is drawn of them by taking parts of one into another, leaving
 * facts out and moving days. Most can be read, some cannot.
 */
final class DrawnDossiers {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Random random;
    private final List<ObjectNode> samples;

    private DrawnDossiers(List<ObjectNode> samples, long seed) {
        this.samples = samples;
        this.random = new Random(seed);
    }

    static List<String> of(String call, int count, long seed) throws IOException {
        List<ObjectNode> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "dossiers", call))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                samples.add((ObjectNode) MAPPER.readTree(Files.readString(file)));
            }
        }
        DrawnDossiers drawn = new DrawnDossiers(samples, seed);
        List<String> lines = new ArrayList<>();
        samples.forEach(sample -> lines.add(sample.toString()));
        while (lines.size() < count) {
            lines.add(drawn.draw(lines.size()).toString());
        }
        return lines;
    }

    private ObjectNode draw(int number) {
        ObjectNode dossier = any(samples).deepCopy();
        dossier.put("id", "DRAWN-" + number);
        ObjectNode other = any(samples);
        for (String name : List.of("filing", "candidate", "documents", "previousGrant", "request")) {
            if (random.nextInt(3) == 0 && other.has(name)) {
                dossier.set(name, other.get(name).deepCopy());
            }
        }
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            change(dossier);
        }
        return dossier;
    }

    /** Goes down to a fact at random, which is left out or moved. */
    private void change(ObjectNode dossier) {
        ObjectNode at = dossier;
        while (true) {
            List<String> names = at.propertyNames().stream()
                    .filter(name -> !name.equals("id") && !name.equals("call") && !name.equals("formatVersion"))
                    .toList();
            if (names.isEmpty()) {
                return;
            }
            String name = any(names);
            JsonNode value = at.get(name);
            if (value instanceof ArrayNode list && !list.isEmpty()) {
                value = list.get(random.nextInt(list.size()));
            }
            if (value instanceof ObjectNode inside && random.nextInt(5) > 0) {
                at = inside;
            } else {
                moved(at, name);
                return;
            }
        }
    }

    private void moved(ObjectNode at, String name) {
        JsonNode value = at.get(name);
        String text = value.isString() ? value.stringValue() : "";
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && random.nextBoolean()) {
            at.put(name, text.substring(0, 8) + (10 + random.nextInt(20)));
        } else if (random.nextInt(8) == 0) {
            at.put(name, "neither this nor that");
        } else {
            at.remove(name);
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
