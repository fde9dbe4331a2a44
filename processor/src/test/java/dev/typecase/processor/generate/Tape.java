package dev.typecase.processor.generate;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** Keeps what a mapping writes, checks it against its shape, and gives it back to a {@link #reader()}. */
public final class Tape implements StateWriter {

    private final List<Object> tokens = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** Begins and ends. */
    enum Mark {
        OBJECT,
        END_OBJECT,
        LIST,
        END_LIST,
        MAP,
        END_MAP,
        NULL
    }

    private record FieldMark(int index) {}

    private static final class Open {
        private final List<Shape.Field> fields;
        private int last = -1;

        Open(List<Shape.Field> fields) {
            this.fields = fields;
        }
    }

    /** Reads from the beginning. */
    public StateReader reader() {
        return new Reader(List.copyOf(tokens));
    }

    /** All that was written, for comparison. */
    public List<Object> tokens() {
        return List.copyOf(tokens);
    }

    @Override
    public void beginObject(Shape shape) {
        tokens.add(Mark.OBJECT);
        open.push(new Open(shape.fields()));
    }

    @Override
    public StateWriter field(int index) {
        Open object = open.element();
        if (index != object.last + 1 || index >= object.fields.size()) {
            throw new AssertionError("field " + index + " after " + object.last);
        }
        object.last = index;
        tokens.add(new FieldMark(index));
        return this;
    }

    @Override
    public void endObject() {
        Open object = open.pop();
        if (object.last + 1 != object.fields.size()) {
            throw new AssertionError("fields are missing after " + object.last);
        }
        tokens.add(Mark.END_OBJECT);
    }

    @Override
    public void beginList(int size) {
        tokens.add(Mark.LIST);
    }

    @Override
    public void endList() {
        tokens.add(Mark.END_LIST);
    }

    @Override
    public void beginMap(int size) {
        tokens.add(Mark.MAP);
    }

    @Override
    public void endMap() {
        tokens.add(Mark.END_MAP);
    }

    @Override
    public void writeNull() {
        Open object = open.element();
        if (!object.fields.get(object.last).nullable()) {
            throw new AssertionError("null in " + object.fields.get(object.last).name());
        }
        tokens.add(Mark.NULL);
    }

    @Override
    public void writeBoolean(boolean value) {
        tokens.add(value);
    }

    @Override
    public void writeInt(int value) {
        tokens.add(value);
    }

    @Override
    public void writeLong(long value) {
        tokens.add(value);
    }

    @Override
    public void writeFloat(float value) {
        tokens.add(value);
    }

    @Override
    public void writeDouble(double value) {
        tokens.add(value);
    }

    @Override
    public void writeDecimal(BigDecimal value) {
        tokens.add(value);
    }

    @Override
    public void writeString(String value) {
        tokens.add(value);
    }

    @Override
    public void writeUuid(UUID value) {
        tokens.add(value);
    }

    @Override
    public void writeBytes(byte[] value) {
        tokens.add(new String(value, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Override
    public void writeInstant(Instant value) {
        tokens.add(value);
    }

    @Override
    public void writeLocalDate(LocalDate value) {
        tokens.add(value);
    }

    @Override
    public void writeLocalTime(LocalTime value) {
        tokens.add(value);
    }

    @Override
    public void writeLocalDateTime(LocalDateTime value) {
        tokens.add(value);
    }

    private static final class Reader implements StateReader {
        private final List<Object> tokens;
        private int next;

        Reader(List<Object> tokens) {
            this.tokens = tokens;
        }

        private <T> T take(Class<T> type) {
            return type.cast(tokens.get(next++));
        }

        private void expect(Mark mark) {
            if (tokens.get(next++) != mark) {
                throw new AssertionError(mark + " expected before " + next);
            }
        }

        private boolean ends(Mark end) {
            boolean ended = tokens.get(next) == end;
            if (ended) {
                next++;
            }
            return ended;
        }

        @Override
        public void beginObject(Shape shape) {
            expect(Mark.OBJECT);
        }

        @Override
        public int nextField() {
            return ends(Mark.END_OBJECT) ? -1 : take(FieldMark.class).index();
        }

        @Override
        public void beginList() {
            expect(Mark.LIST);
        }

        @Override
        public boolean nextElement() {
            return !ends(Mark.END_LIST);
        }

        @Override
        public void beginMap() {
            expect(Mark.MAP);
        }

        @Override
        public boolean nextEntry() {
            return !ends(Mark.END_MAP);
        }

        @Override
        public boolean readNull() {
            return ends(Mark.NULL);
        }

        @Override
        public boolean readBoolean() {
            return take(Boolean.class);
        }

        @Override
        public int readInt() {
            return take(Integer.class);
        }

        @Override
        public long readLong() {
            return take(Long.class);
        }

        @Override
        public float readFloat() {
            return take(Float.class);
        }

        @Override
        public double readDouble() {
            return take(Double.class);
        }

        @Override
        public BigDecimal readDecimal() {
            return take(BigDecimal.class);
        }

        @Override
        public String readString() {
            return take(String.class);
        }

        @Override
        public UUID readUuid() {
            return take(UUID.class);
        }

        @Override
        public byte[] readBytes() {
            return take(String.class).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        }

        @Override
        public Instant readInstant() {
            return take(Instant.class);
        }

        @Override
        public LocalDate readLocalDate() {
            return take(LocalDate.class);
        }

        @Override
        public LocalTime readLocalTime() {
            return take(LocalTime.class);
        }

        @Override
        public LocalDateTime readLocalDateTime() {
            return take(LocalDateTime.class);
        }
    }
}
