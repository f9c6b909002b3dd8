package fr.tempspartage.io.scalar;

import fr.tempspartage.domain.field.ScalarType;

/**
 * Least and greatest number of a type that takes numbers, both accepted, as plain decimals.
 *
 * @param min the least number
 * @param max the greatest number
 */
public record Bounds(String min, String max) {

    /**
     * Bounds of a numeric type.
     *
     * @throws IllegalArgumentException if the type is not numeric
     */
    public static Bounds of(ScalarType<?> type) {
        String name = type.name();
        if (name.equals("euros")) {
            return new Bounds("-92233720368547758.08", "92233720368547758.07");
        }
        if (name.equals("quantity")) {
            return new Bounds("0", "9999.99");
        }
        if (name.equals("rate")) {
            return new Bounds("0", "999999999.999999");
        }
        int comma = name.indexOf(',');
        if (!name.startsWith("integer[") || comma < 0) {
            throw new IllegalArgumentException("No bounds are known for the type '" + name
                    + "'.\nMaybe a numeric type was added without its bounds.");
        }
        return new Bounds(name.substring("integer[".length(), comma), name.substring(comma + 1, name.length() - 1));
    }
}
