package dev.typecase.engine;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What tells one content from another: the same for the same state in every process, whatever order its sets and maps have. */
final class Fingerprint implements StateWriter {

    private final Deque<Part> open = new ArrayDeque<>(List.of(new Part('(', false)));

    private record Part(char kind, boolean unordered, List<String> values) {
        Part(char kind, boolean unordered) {
            this(kind, unordered, new ArrayList<>());
        }

        /** No two different contents have the same text: every piece says how long it is. */
        String text() {
            List<String> pieces = kind == '{' ? pairs() : values;
            StringBuilder text = new StringBuilder().append(kind);
            (unordered ? pieces.stream().sorted() : pieces.stream())
                    .forEach(piece -> text.append(piece.length()).append(':').append(piece));
            return text.toString();
        }

        private List<String> pairs() {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i + 1 < values.size(); i += 2) {
                pairs.add(values.get(i).length() + ":" + values.get(i) + values.get(i + 1));
            }
            return pairs;
        }
    }

    private Fingerprint() {}

    /** Of what is given to a writer. */
    static String of(Consumer<? super StateWriter> content) {
        Fingerprint fingerprint = new Fingerprint();
        content.accept(fingerprint);
        byte[] text = fingerprint.open.pop().text().getBytes(StandardCharsets.UTF_16BE);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException failure) {
            throw new AssertionError("every Java platform has SHA-256", failure);
        }
    }

    private void value(char kind, Object value) {
        open.element().values().add(kind + value.toString());
    }

    private void end() {
        String text = open.pop().text();
        open.element().values().add(text);
    }

    @Override
    public void beginObject(Shape shape) {
        open.push(new Part('o', false));
    }

    @Override
    public StateWriter field(int index) {
        value('.', index);
        return this;
    }

    @Override
    public void endObject() {
        end();
    }

    @Override
    public void beginList(int size) {
        open.push(new Part('[', false));
    }

    @Override
    public void beginSet(int size) {
        open.push(new Part('<', true));
    }

    @Override
    public void endList() {
        end();
    }

    @Override
    public void beginMap(int size) {
        open.push(new Part('{', true));
    }

    @Override
    public void endMap() {
        end();
    }

    @Override
    public void writeNull() {
        value('0', "");
    }

    @Override
    public void writeBoolean(boolean value) {
        value('z', value);
    }

    @Override
    public void writeInt(int value) {
        value('i', value);
    }

    @Override
    public void writeLong(long value) {
        value('l', value);
    }

    @Override
    public void writeFloat(float value) {
        value('f', value);
    }

    @Override
    public void writeDouble(double value) {
        value('d', value);
    }

    @Override
    public void writeDecimal(BigDecimal value) {
        value('n', value);
    }

    @Override
    public void writeString(String value) {
        value('s', value);
    }

    @Override
    public void writeUuid(UUID value) {
        value('u', value);
    }

    @Override
    public void writeBytes(byte[] value) {
        value('b', HexFormat.of().formatHex(value));
    }

    @Override
    public void writeInstant(Instant value) {
        value('t', value);
    }

    @Override
    public void writeLocalDate(LocalDate value) {
        value('D', value);
    }

    @Override
    public void writeLocalTime(LocalTime value) {
        value('T', value);
    }

    @Override
    public void writeLocalDateTime(LocalDateTime value) {
        value('M', value);
    }
}
