package dev.typecase.mapping;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Gives the state of an object back, in the grammar of {@link StateWriter}. The reader says which field comes next, so that
 * columns can come in the order of the shape and JSON in any order; a field that never comes keeps the default of its type.
 */
public interface StateReader {

    /** An object of this shape begins. */
    void beginObject(Shape shape);

    /**
     * Moves to the next field of the object that was begun last, and at the end leaves the object.
     *
     * @return the field's index in its shape, or -1 at the end
     */
    int nextField();

    /** A list begins. */
    void beginList();

    /** Moves to the next element of the list that was begun last; false at the end, which leaves the list. */
    boolean nextElement();

    /** A map begins. */
    void beginMap();

    /** Moves to the next key of the map that was begun last, behind which its value stands; false at the end, which leaves it. */
    boolean nextEntry();

    /** Whether there is no value here; if so, moves past it. */
    boolean readNull();

    /** A {@link Shape.Kind#BOOLEAN}. */
    boolean readBoolean();

    /** An {@link Shape.Kind#INT}. */
    int readInt();

    /** A {@link Shape.Kind#LONG}. */
    long readLong();

    /** A {@link Shape.Kind#FLOAT}. */
    float readFloat();

    /** A {@link Shape.Kind#DOUBLE}. */
    double readDouble();

    /** A {@link Shape.Kind#DECIMAL}. */
    BigDecimal readDecimal();

    /** A {@link Shape.Kind#STRING}, {@link Shape.Kind#ENUM} or {@link Shape.Kind#TEXT}. */
    String readString();

    /** A {@link Shape.Kind#UUID}. */
    UUID readUuid();

    /** {@link Shape.Kind#BYTES}, in an array of the caller's own. */
    byte[] readBytes();

    /** An {@link Shape.Kind#INSTANT}. */
    Instant readInstant();

    /** A {@link Shape.Kind#LOCAL_DATE}. */
    LocalDate readLocalDate();

    /** A {@link Shape.Kind#LOCAL_TIME}. */
    LocalTime readLocalTime();

    /** A {@link Shape.Kind#LOCAL_DATE_TIME}. */
    LocalDateTime readLocalDateTime();
}
