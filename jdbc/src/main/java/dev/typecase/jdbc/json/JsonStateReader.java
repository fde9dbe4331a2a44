package dev.typecase.jdbc.json;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads state from JSON; see {@link Json}. Fields are expected in the order of their shape, and found in any. */
final class JsonStateReader implements StateReader {

    private static final int END = -1;

    private final JsonParser in;
    private @Nullable Fields open;

    /** Whether the parser stands on the next value already. */
    private boolean ready;

    /** The fields of an object that is being read, and the object that it is in. */
    private static final class Fields {
        private final List<Shape.Field> fields;
        private final @Nullable Fields outer;
        private int expected;

        Fields(Shape shape, @Nullable Fields outer) {
            this.fields = shape.fields();
            this.outer = outer;
        }

        int find(String name) {
            int size = fields.size();
            for (int tried = 0; tried < size; tried++) {
                int index = expected + tried < size ? expected + tried : expected + tried - size;
                if (fields.get(index).name().equals(name)) {
                    expected = index + 1;
                    return index;
                }
            }
            return END;
        }
    }

    JsonStateReader(JsonParser in) {
        this.in = in;
    }

    private JsonToken value() {
        JsonToken token = ready ? in.currentToken() : in.nextToken();
        ready = false;
        if (token == null) {
            throw new UnreadableJsonException("it ends too early", null);
        }
        return token;
    }

    private void expect(JsonToken expected) {
        JsonToken found = value();
        if (found != expected) {
            throw unexpected(expected.toString(), found);
        }
    }

    private UnreadableJsonException unexpected(String expected, @Nullable JsonToken found) {
        return new UnreadableJsonException(
                "expected " + expected + " and found " + found + " at "
                        + in.currentTokenLocation().toString(),
                null);
    }

    @Override
    public void beginObject(Shape shape) {
        expect(JsonToken.START_OBJECT);
        open = new Fields(shape, open);
    }

    @Override
    public int nextField() {
        Fields fields = Objects.requireNonNull(open, "generated code begins an object before it reads its fields");
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int index = fields.find(name);
            if (index != END) {
                return index;
            }
            in.nextToken();
            in.skipChildren();
        }
        if (in.currentToken() != JsonToken.END_OBJECT) {
            throw unexpected("the next field", in.currentToken());
        }
        open = fields.outer;
        return END;
    }

    @Override
    public void beginList() {
        expect(JsonToken.START_ARRAY);
    }

    @Override
    public boolean nextElement() {
        JsonToken token = value();
        ready = token != JsonToken.END_ARRAY;
        return ready;
    }

    @Override
    public void beginMap() {
        expect(JsonToken.START_ARRAY);
    }

    @Override
    public boolean nextEntry() {
        return nextElement();
    }

    @Override
    public boolean readNull() {
        boolean missing = value() == JsonToken.VALUE_NULL;
        ready = !missing;
        return missing;
    }

    @Override
    public boolean readBoolean() {
        JsonToken token = value();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw unexpected("true or false", token);
        }
        return token == JsonToken.VALUE_TRUE;
    }

    @Override
    public int readInt() {
        expect(JsonToken.VALUE_NUMBER_INT);
        return in.getIntValue();
    }

    @Override
    public long readLong() {
        expect(JsonToken.VALUE_NUMBER_INT);
        return in.getLongValue();
    }

    @Override
    public float readFloat() {
        return Float.parseFloat(scalar());
    }

    @Override
    public double readDouble() {
        return Double.parseDouble(scalar());
    }

    @Override
    public BigDecimal readDecimal() {
        return new BigDecimal(scalar());
    }

    @Override
    public String readString() {
        return scalar();
    }

    @Override
    public UUID readUuid() {
        return UUID.fromString(scalar());
    }

    @Override
    public byte[] readBytes() {
        expect(JsonToken.VALUE_STRING);
        return in.getBinaryValue();
    }

    @Override
    public Instant readInstant() {
        return IsoInstant.parse(scalar());
    }

    @Override
    public LocalDate readLocalDate() {
        return LocalDate.parse(scalar());
    }

    @Override
    public LocalTime readLocalTime() {
        return LocalTime.parse(scalar());
    }

    @Override
    public LocalDateTime readLocalDateTime() {
        return LocalDateTime.parse(scalar());
    }

    /** The text of a text, number or truth: a later version may have made one of the other. */
    private String scalar() {
        JsonToken token = value();
        if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            throw unexpected("a value", token);
        }
        return in.getString();
    }
}
