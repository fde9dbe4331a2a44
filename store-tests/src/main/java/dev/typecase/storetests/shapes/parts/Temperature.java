package dev.typecase.storetests.shapes.parts;

import dev.typecase.ValueObject;

/**
 * A temperature; its constructor refuses what is colder than anything.
 *
 * @param degrees how many
 * @param scale of what
 */
@ValueObject
public record Temperature(double degrees, Scale scale) implements Comparable<Temperature> {

    /** @throws IllegalArgumentException if nothing can be that cold */
    public Temperature {
        if (scale != null && scale.kelvin(degrees) < 0) {
            throw new IllegalArgumentException("Nothing is that cold: " + degrees);
        }
    }

    /** So many degrees Celsius. */
    public static Temperature celsius(double degrees) {
        return new Temperature(degrees, Scale.CELSIUS);
    }

    @Override
    public int compareTo(Temperature other) {
        return Double.compare(scale.kelvin(degrees), other.scale.kelvin(other.degrees));
    }
}
