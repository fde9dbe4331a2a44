package dev.typecase.jdbc.tables;

import dev.typecase.mapping.StateWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** A writer to which all single values are objects. */
abstract class ValueWriter implements StateWriter {

    /** The next value. */
    abstract void value(Object value);

    @Override
    public void writeBoolean(boolean value) {
        value(value);
    }

    @Override
    public void writeInt(int value) {
        value(value);
    }

    @Override
    public void writeLong(long value) {
        value(value);
    }

    @Override
    public void writeFloat(float value) {
        value(value);
    }

    @Override
    public void writeDouble(double value) {
        value(value);
    }

    @Override
    public void writeDecimal(BigDecimal value) {
        value(value);
    }

    @Override
    public void writeString(String value) {
        value(value);
    }

    @Override
    public void writeUuid(UUID value) {
        value(value);
    }

    @Override
    public void writeBytes(byte[] value) {
        value(value.clone());
    }

    @Override
    public void writeInstant(Instant value) {
        value(value);
    }

    @Override
    public void writeLocalDate(LocalDate value) {
        value(value);
    }

    @Override
    public void writeLocalTime(LocalTime value) {
        value(value);
    }

    @Override
    public void writeLocalDateTime(LocalDateTime value) {
        value(value);
    }
}
