package fr.tempspartage.cli;

import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dossiers drawn from the field tables, as JSON: made at random from nothing, or a sample in which one to four facts take
 * an extreme value, are left out or are added.
 */
final class ExtremeDossiers {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> CALLS = List.of("nouvelle-aquitaine-2026", "auvergne-rhone-alpes-2026");
    private static final int LONGEST_LIST = 200;

    private final Random random;
    private final ExtremeValues values;
    private int density;

    ExtremeDossiers(Random random) {
        this.random = random;
        this.values = new ExtremeValues(random);
    }

    static ObjectNode tree(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    static String text(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** Made at random from nothing. */
    ObjectNode random() {
        density = List.of(8, 30, 60, 90).get(random.nextInt(4));
        ObjectNode root = rec(DossierFields.TYPE);
        root.put("call", CALLS.get(random.nextInt(CALLS.size())));
        agree(root);
        return root;
    }

    /** A sample in which one to four facts are changed. */
    ObjectNode mutated(ObjectNode sample) {
        density = 50;
        ObjectNode root = sample.deepCopy();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            List<Place> places = new ArrayList<>();
            places(DossierFields.TYPE, root, places);
            change(places.get(random.nextInt(places.size())));
        }
        return root;
    }

    /**
     * Takes out what a reader refused, so that the rest is accepted.
     *
     * @return false if nothing could be taken out
     */
    boolean prune(ObjectNode root, List<Issue> errors) {
        boolean changed = false;
        for (Issue error : errors) {
            changed |= prune(root, error.pointer());
        }
        return changed;
    }

    private boolean prune(ObjectNode root, String refused) {
        String at = refused;
        while (root.at(at).isMissingNode()) {
            // What is missing makes what surrounds it impossible.
            at = parent(at);
        }
        if (root.at(at) instanceof ObjectNode object && (at.equals(refused) || at.isEmpty())) {
            List<String> names = object.propertyNames().stream()
                    .filter(name -> !List.of("type", "key", "id", "call").contains(name))
                    .toList();
            if (!names.isEmpty()) {
                object.remove(names.get(random.nextInt(names.size())));
                return true;
            }
        }
        if (at.isEmpty()) {
            return false;
        }
        String last = at.substring(at.lastIndexOf('/') + 1);
        JsonNode around = root.at(parent(at));
        if (around instanceof ArrayNode list) {
            list.remove(Integer.parseInt(last));
        } else {
            ((ObjectNode) around).remove(last);
        }
        return true;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private ObjectNode rec(RecordType<?> type) {
        ObjectNode object = JSON.objectNode();
        for (Field<?, ?> field : type.fields()) {
            if (field.required() || random.nextInt(100) < density) {
                object.set(field.name(), value(field.type()));
            }
        }
        order(object);
        return object;
    }

    private JsonNode value(ValueType<?> type) {
        if (type instanceof ScalarType<?> scalar) {
            return values.of(scalar);
        }
        if (type instanceof ListType<?> list) {
            ArrayNode elements = JSON.arrayNode();
            int size = size(list);
            for (int i = 0; i < size; i++) {
                elements.add(value(list.element()));
            }
            return elements;
        }
        if (type instanceof VariantType<?> variant) {
            RecordType<?> chosen =
                    variant.variants().get(random.nextInt(variant.variants().size()));
            ObjectNode object = JSON.objectNode().put(VariantType.DISCRIMINATOR, chosen.name());
            object.setAll(rec(chosen));
            return object;
        }
        return rec((RecordType<?>) type);
    }

    private int size(ListType<?> list) {
        int max = Math.min(list.maxSize(), LONGEST_LIST);
        return random.nextInt(60) == 0 ? max : Math.min(max, random.nextInt(4));
    }

    /** The end of a period is mostly not before its start. */
    private void order(ObjectNode object) {
        for (String name : List.copyOf(object.propertyNames())) {
            String other = name.equals("start") ? "end" : name.replace("Start", "End");
            if (!other.equals(name) && object.has(other) && random.nextInt(10) > 0) {
                String start = object.get(name).asString();
                String end = object.get(other).asString();
                if (start.compareTo(end) > 0) {
                    object.put(name, end).put(other, start);
                }
            }
        }
    }

    /** Partners mostly have the keys that others name. */
    private void agree(ObjectNode root) {
        JsonNode partners = root.at("/project/partners");
        for (int i = 0; i < partners.size(); i++) {
            if (random.nextInt(20) > 0) {
                ((ObjectNode) partners.get(i)).put("key", ExtremeValues.key(i));
            }
        }
    }

    private void places(ValueType<?> type, JsonNode node, List<Place> places) {
        if (type instanceof ListType<?> list) {
            for (JsonNode element : node) {
                places(list.element(), element, places);
            }
        } else if (type instanceof VariantType<?> variant) {
            Optional<? extends RecordType<?>> chosen =
                    variant.variant(node.path(VariantType.DISCRIMINATOR).asString(""));
            chosen.ifPresent(rec -> places(rec, node, places));
        } else if (type instanceof RecordType<?> rec && node instanceof ObjectNode object) {
            for (Field<?, ?> field : rec.fields()) {
                if (!field.name().equals("call")) {
                    places.add(new Place(object, field));
                }
                if (object.has(field.name())) {
                    places(field.type(), object.get(field.name()), places);
                }
            }
        }
    }

    private void change(Place place) {
        String name = place.field().name();
        JsonNode old = place.object().get(name);
        int kind = random.nextInt(10);
        if (old != null && kind < 2) {
            place.object().remove(name);
        } else if (old instanceof ArrayNode list && kind < 5) {
            resize(list, (ListType<?>) place.field().type());
        } else {
            place.object().set(name, value(place.field().type()));
        }
    }

    private void resize(ArrayNode list, ListType<?> type) {
        if (list.isEmpty() || random.nextInt(3) == 0) {
            list.removeAll();
            return;
        }
        int size = random.nextBoolean() ? Math.min(type.maxSize(), LONGEST_LIST) : list.size() + 1;
        JsonNode first = list.get(0);
        while (list.size() < size) {
            JsonNode copy = first.deepCopy();
            if (copy instanceof ObjectNode object && object.has("key")) {
                object.put("key", "n" + list.size());
            }
            list.add(copy);
        }
    }

    /** One fact of one record of the tree, stated or not. */
    private record Place(ObjectNode object, Field<?, ?> field) {}
}
