package dev.typecase.storetests.shapes.parts;

/** What degrees are counted in. */
public enum Scale {
    /** From where water freezes. */
    CELSIUS {
        @Override
        public double kelvin(double degrees) {
            return degrees + 273.15;
        }
    },
    /** From where nothing is colder. */
    KELVIN {
        @Override
        public double kelvin(double degrees) {
            return degrees;
        }
    };

    /** The same temperature in kelvin. */
    public abstract double kelvin(double degrees);
}
