package dev.typecase.mapping;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Takes the state of an object, field by field. Primitives arrive unboxed, and nothing is null: what is missing arrives as
 * {@link #writeNull()}.
 *
 * <p>Grammar: a value is a scalar, null, an object ({@code beginObject (field value)* endObject}), a list ({@code beginList
 * value* endList}) or a map ({@code beginMap (value value)* endMap}).
 */
public interface StateWriter {

    /** An object of this shape begins. */
    void beginObject(Shape shape);

    /**
     * The next value is this field of the object that was begun last. Fields come in the order of their shape.
     *
     * @param index the field's index in its shape
     * @return this writer
     */
    StateWriter field(int index);

    /** The object that was begun last ends. */
    void endObject();

    /** A list of so many elements begins. */
    void beginList(int size);

    /** A list of so many elements begins that comes of a Set: the order of its elements means nothing. */
    default void beginSet(int size) {
        beginList(size);
    }

    /** The list that was begun last ends. */
    void endList();

    /** A map of so many entries begins; a key and its value follow each other. */
    void beginMap(int size);

    /** The map that was begun last ends. */
    void endMap();

    /** There is no value. */
    void writeNull();

    /** A {@link Shape.Kind#BOOLEAN}. */
    void writeBoolean(boolean value);

    /** An {@link Shape.Kind#INT}. */
    void writeInt(int value);

    /** A {@link Shape.Kind#LONG}. */
    void writeLong(long value);

    /** A {@link Shape.Kind#FLOAT}. */
    void writeFloat(float value);

    /** A {@link Shape.Kind#DOUBLE}. */
    void writeDouble(double value);

    /** A {@link Shape.Kind#DECIMAL}; the scale is part of the value. */
    void writeDecimal(BigDecimal value);

    /** A {@link Shape.Kind#STRING}, {@link Shape.Kind#ENUM} or {@link Shape.Kind#TEXT}. */
    void writeString(String value);

    /** A {@link Shape.Kind#UUID}. */
    void writeUuid(UUID value);

    /** {@link Shape.Kind#BYTES}; the array must not be kept. */
    void writeBytes(byte[] value);

    /** An {@link Shape.Kind#INSTANT}. */
    void writeInstant(Instant value);

    /** A {@link Shape.Kind#LOCAL_DATE}. */
    void writeLocalDate(LocalDate value);

    /** A {@link Shape.Kind#LOCAL_TIME}. */
    void writeLocalTime(LocalTime value);

    /** A {@link Shape.Kind#LOCAL_DATE_TIME}. */
    void writeLocalDateTime(LocalDateTime value);
}
