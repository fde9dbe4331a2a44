package dev.typecase.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a type, in the order in which its mapping writes them. A field is spoken of by its index here.
 *
 * @param name the simple name of the type
 * @param fields its fields
 */
public record Shape(String name, List<Field> fields) {

    /** Takes a copy of the list. */
    public Shape {
        fields = List.copyOf(fields);
    }

    /** The shape of a type with these fields. */
    public static Shape of(String name, Field... fields) {
        return new Shape(name, List.of(fields));
    }

    /**
     * A field.
     *
     * @param name as in the source
     * @param kind how it is written
     * @param nullable whether it may be missing
     * @param shape what is in it, for an {@link Kind#OBJECT}; null otherwise
     * @param element what each element is, for a {@link Kind#LIST}, or each value, for a {@link Kind#MAP}; null otherwise
     * @param key what each key is, for a {@link Kind#MAP}; null otherwise
     */
    public record Field(
            String name,
            Kind kind,
            boolean nullable,
            @Nullable Shape shape,
            @Nullable Field element,
            @Nullable Field key) {

        /** One value. */
        public static Field scalar(String name, Kind kind) {
            return new Field(name, kind, false, null, null, null);
        }

        /** A value object or entity. */
        public static Field object(String name, Shape shape) {
            return new Field(name, Kind.OBJECT, false, shape, null, null);
        }

        /** Several elements: a List or a Set. The name of the element is not used. */
        public static Field list(String name, Field element) {
            return new Field(name, Kind.LIST, false, null, element, null);
        }

        /** Values by key. The names of key and value are not used. */
        public static Field map(String name, Field key, Field value) {
            return new Field(name, Kind.MAP, false, null, value, key);
        }

        /** The same field, which may be missing. */
        public Field optional() {
            return new Field(name, kind, true, shape, element, key);
        }
    }

    /** How a field is written: which method of {@link StateWriter} writes it, and what the text means where it is text. */
    public enum Kind {
        BOOLEAN,
        INT,
        LONG,
        FLOAT,
        DOUBLE,
        DECIMAL,
        /** Any text. */
        STRING,
        /** The name of an enum's constant. */
        ENUM,
        UUID,
        BYTES,
        INSTANT,
        LOCAL_DATE,
        LOCAL_TIME,
        LOCAL_DATE_TIME,
        /** Text in the form that the type's own {@code toString} and {@code parse} agree on. */
        TEXT,
        /** A value object or an entity. */
        OBJECT,
        /** A List or a Set. */
        LIST,
        /** A Map: key, value, key, value … */
        MAP
    }
}
