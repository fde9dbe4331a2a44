package dev.typecase.jdbc.json;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes state as JSON; see {@link Json}. */
final class JsonStateWriter implements StateWriter {

    private final JsonGenerator out;
    private @Nullable Level level;

    /** An object that is being written, and the one that it is in. */
    private record Level(List<Shape.Field> fields, @Nullable Level outer) {}

    JsonStateWriter(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void beginObject(Shape shape) {
        level = new Level(shape.fields(), level);
        out.writeStartObject();
    }

    @Override
    public StateWriter field(int index) {
        out.writeName(level().fields().get(index).name());
        return this;
    }

    @Override
    public void endObject() {
        level = level().outer();
        out.writeEndObject();
    }

    private Level level() {
        return Objects.requireNonNull(level, "generated code begins an object before it writes its fields");
    }

    @Override
    public void beginList(int size) {
        out.writeStartArray();
    }

    @Override
    public void endList() {
        out.writeEndArray();
    }

    @Override
    public void beginMap(int size) {
        out.writeStartArray();
    }

    @Override
    public void endMap() {
        out.writeEndArray();
    }

    @Override
    public void writeNull() {
        out.writeNull();
    }

    @Override
    public void writeBoolean(boolean value) {
        out.writeBoolean(value);
    }

    @Override
    public void writeInt(int value) {
        out.writeNumber(value);
    }

    @Override
    public void writeLong(long value) {
        out.writeNumber(value);
    }

    @Override
    public void writeFloat(float value) {
        if (Float.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeString(Float.toString(value));
        }
    }

    @Override
    public void writeDouble(double value) {
        if (Double.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeString(Double.toString(value));
        }
    }

    /** As text: who reads JSON elsewhere often makes a binary number of it, and loses the scale and the last digits. */
    @Override
    public void writeDecimal(BigDecimal value) {
        out.writeString(value.toString());
    }

    @Override
    public void writeString(String value) {
        if (Surrogates.areWhole(value)) {
            out.writeString(value);
        } else {
            out.writeRawValue(Surrogates.escaped(value));
        }
    }

    @Override
    public void writeUuid(UUID value) {
        out.writeString(value.toString());
    }

    @Override
    public void writeBytes(byte[] value) {
        out.writeBinary(value);
    }

    @Override
    public void writeInstant(Instant value) {
        out.writeString(IsoInstant.of(value));
    }

    @Override
    public void writeLocalDate(LocalDate value) {
        out.writeString(value.toString());
    }

    @Override
    public void writeLocalTime(LocalTime value) {
        out.writeString(value.toString());
    }

    @Override
    public void writeLocalDateTime(LocalDateTime value) {
        out.writeString(value.toString());
    }
}
