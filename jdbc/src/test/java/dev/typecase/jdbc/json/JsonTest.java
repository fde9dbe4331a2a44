package dev.typecase.jdbc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Shape.Field;
import dev.typecase.mapping.Shape.Kind;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static <T> void comesBack(
            Kind kind, BiConsumer<StateWriter, T> write, Function<StateReader, T> read, List<T> all) {
        Shape shape = Shape.of("Thing", Field.scalar("value", kind));
        for (T value : all) {
            String text = Json.write(out -> {
                out.beginObject(shape);
                write.accept(out.field(0), value);
                out.endObject();
            });
            T back = Json.read(text, in -> {
                in.beginObject(shape);
                assertThat(in.nextField()).isZero();
                assertThat(in.readNull()).isFalse();
                T found = read.apply(in);
                assertThat(in.nextField()).isEqualTo(-1);
                return found;
            });
            assertThat(back).as(text).isEqualTo(value);
        }
    }

    @Test
    void everyScalarComesBackAsItWas() {
        comesBack(Kind.BOOLEAN, StateWriter::writeBoolean, StateReader::readBoolean, List.of(true, false));
        comesBack(
                Kind.INT,
                StateWriter::writeInt,
                StateReader::readInt,
                List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
        comesBack(
                Kind.LONG, StateWriter::writeLong, StateReader::readLong, List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE));
        comesBack(
                Kind.FLOAT,
                StateWriter::writeFloat,
                StateReader::readFloat,
                List.of(0f, -0f, 1e-45f, Float.MAX_VALUE, Float.NaN, Float.NEGATIVE_INFINITY));
        comesBack(
                Kind.DOUBLE,
                StateWriter::writeDouble,
                StateReader::readDouble,
                List.of(0d, -0d, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY));
        comesBack(
                Kind.DECIMAL,
                StateWriter::writeDecimal,
                StateReader::readDecimal,
                List.of(
                        new BigDecimal("1.00"),
                        new BigDecimal("1E+400"),
                        new BigDecimal("-0.000"),
                        new BigDecimal("9".repeat(3000) + "." + "1".repeat(3000))));
        comesBack(Kind.UUID, StateWriter::writeUuid, StateReader::readUuid, List.of(new UUID(0, 0), new UUID(-1, -1)));
        comesBack(
                Kind.LOCAL_DATE,
                StateWriter::writeLocalDate,
                StateReader::readLocalDate,
                List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29)));
        comesBack(
                Kind.LOCAL_TIME,
                StateWriter::writeLocalTime,
                StateReader::readLocalTime,
                List.of(LocalTime.MIN, LocalTime.MAX, LocalTime.NOON));
        comesBack(
                Kind.LOCAL_DATE_TIME,
                StateWriter::writeLocalDateTime,
                StateReader::readLocalDateTime,
                List.of(LocalDateTime.MIN, LocalDateTime.MAX));
    }

    @Test
    void everyTextComesBackAsItWas() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                "plain",
                "\"quoted\\\"",
                "\0\1\u001f\n\t\u2028",
                "äöü 漢字 🙂",
                "\ud83d",
                "\ude42 lone",
                "a\udbff\"b",
                "</script>"));
        texts.add("x".repeat(200_000));
        comesBack(Kind.STRING, StateWriter::writeString, StateReader::readString, texts);
    }

    @Test
    void everyMomentComesBackAsItWas() {
        List<Instant> moments = new ArrayList<>(List.of(
                Instant.MIN,
                Instant.MAX,
                Instant.EPOCH,
                Instant.ofEpochSecond(-1, 1),
                Instant.parse("0000-01-01T00:00:00Z"),
                Instant.parse("9999-12-31T23:59:59.999999999Z"),
                Instant.parse("2024-02-29T12:00:00.120Z"),
                Instant.parse("2026-11-24T22:00:00.000001Z")));
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            moments.add(Instant.ofEpochSecond(
                    (long) (random.nextDouble() * 315_000_000_000L) - 62_000_000_000L, random.nextInt(1_000_000_000)));
        }
        comesBack(Kind.INSTANT, StateWriter::writeInstant, StateReader::readInstant, moments);
        moments.stream()
                .limit(5_000)
                .forEach(moment -> assertThat(IsoInstant.of(moment)).isEqualTo(moment.toString()));
    }

    @Test
    void bytesComeBackAsTheyWere() {
        byte[] bytes = new byte[1000];
        new Random(2).nextBytes(bytes);
        Shape shape = Shape.of("Thing", Field.scalar("value", Kind.BYTES));
        String text = Json.write(out -> {
            out.beginObject(shape);
            out.field(0).writeBytes(bytes);
            out.endObject();
        });
        byte[] back = Json.read(text, in -> {
            in.beginObject(shape);
            in.nextField();
            byte[] found = in.readBytes();
            in.nextField();
            return found;
        });
        assertThat(back).isEqualTo(bytes);
    }

    private static final Shape INNER = Shape.of("Inner", Field.scalar("text", Kind.STRING));
    private static final Shape OUTER = Shape.of(
            "Outer",
            Field.scalar("first", Kind.INT),
            Field.list("list", Field.object("", INNER)),
            Field.map("map", Field.scalar("", Kind.UUID), Field.list("", Field.scalar("", Kind.INT))),
            Field.object("inner", INNER).optional());

    private static String outer(String text) {
        List<String> found = Json.read(text, in -> {
            List<String> seen = new ArrayList<>();
            in.beginObject(OUTER);
            for (int field = in.nextField(); field >= 0; field = in.nextField()) {
                seen.add(OUTER.fields().get(field).name() + "=" + value(in, field));
            }
            return seen;
        });
        return String.join(" ", found);
    }

    private static String value(StateReader in, int field) {
        if (in.readNull()) {
            return "null";
        }
        return switch (field) {
            case 0 -> String.valueOf(in.readInt());
            case 1 -> {
                StringBuilder all = new StringBuilder("[");
                in.beginList();
                while (in.nextElement()) {
                    all.append(inner(in)).append(';');
                }
                yield all.append(']').toString();
            }
            case 2 -> {
                StringBuilder all = new StringBuilder("{");
                in.beginMap();
                while (in.nextEntry()) {
                    all.append(in.readUuid().getLeastSignificantBits()).append(':');
                    in.beginList();
                    while (in.nextElement()) {
                        all.append(in.readInt()).append(',');
                    }
                }
                yield all.append('}').toString();
            }
            default -> inner(in);
        };
    }

    private static String inner(StateReader in) {
        String text = "";
        in.beginObject(INNER);
        while (in.nextField() >= 0) {
            text = in.readString();
        }
        return text;
    }

    @Test
    void objectsListsAndMapsNest() {
        String text = Json.write(out -> {
            out.beginObject(OUTER);
            out.field(0).writeInt(1);
            out.field(1).beginList(2);
            for (String inside : List.of("a", "b")) {
                out.beginObject(INNER);
                out.field(0).writeString(inside);
                out.endObject();
            }
            out.endList();
            out.field(2).beginMap(1);
            out.writeUuid(new UUID(0, 7));
            out.beginList(2);
            out.writeInt(1);
            out.writeInt(2);
            out.endList();
            out.endMap();
            out.field(3).writeNull();
            out.endObject();
        });
        assertThat(text)
                .isEqualTo("{\"first\":1,\"list\":[{\"text\":\"a\"},{\"text\":\"b\"}],"
                        + "\"map\":[\"00000000-0000-0000-0000-000000000007\",[1,2]],\"inner\":null}");
        assertThat(outer(text)).isEqualTo("first=1 list=[a;b;] map={7:1,2,} inner=null");
    }

    @Test
    void fieldsComeInAnyOrderAndUnknownOnesArePassedOver() {
        assertThat(outer("{\"inner\":{\"new\":[{}],\"text\":\"x\"},\"gone\":{\"a\":[1,{\"b\":2}]},\"first\":5}"))
                .isEqualTo("inner=x first=5");
        assertThat(outer("{}")).isEmpty();
    }

    @Test
    void saysWhatItCannotRead() {
        for (String text : List.of(
                "", "{", "[]", "{\"first\":\"x\"}", "{\"first\":1e99}", "{} {}", "{\"first\":99999999999}", "nul")) {
            assertThatThrownBy(() -> outer(text)).as(text).isInstanceOf(UnreadableJsonException.class);
        }
    }
}
