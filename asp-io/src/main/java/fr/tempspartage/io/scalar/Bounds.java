package fr.tempspartage.io.scalar;

import fr.tempspartage.domain.field.ScalarType;

/**
 * Least and greatest number of a type that takes numbers, as plain decimals.
 *
 * @param minAccepted whether the least number is itself accepted
 */
public record Bounds(String min, boolean minAccepted, String max) {

    /**
     * Bounds of a numeric type.
     *
     * @throws IllegalArgumentException if the type is not numeric
     */
    public static Bounds of(ScalarType<?> type) {
        String name = type.name();
        if (name.equals("euros")) {
            return new Bounds("0", true, "999999999.99");
        }
        if (name.equals("quantity")) {
            return new Bounds("0", true, "9999.99");
        }
        if (name.equals("rate") || name.equals("workingTime")) {
            return new Bounds("0", name.equals("rate"), "1");
        }
        int comma = name.indexOf(',');
        if (!name.startsWith("integer[") || comma < 0) {
            throw new IllegalArgumentException("No bounds are known for the type '" + name
                    + "'.\nMaybe a numeric type was added without its bounds.");
        }
        return new Bounds(
                name.substring("integer[".length(), comma), true, name.substring(comma + 1, name.length() - 1));
    }
}
