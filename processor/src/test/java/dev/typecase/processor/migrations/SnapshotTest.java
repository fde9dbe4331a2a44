package dev.typecase.processor.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.typecase.processor.migrations.UnreadableSnapshotException.Reason;
import dev.typecase.processor.tables.ColumnKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed text of a domain's tables. */
class SnapshotTest {

    private static final List<String> NAMES = List.of(
            "book", "order", "Straße", "a \"b\"", "back\\slash", "two\nlines", "ключ", "x y", "#", "\u2028", "😀");

    @Test
    void whatIsWrittenIsRead() throws UnreadableSnapshotException {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            Snapshot snapshot = random(random);
            String text = SnapshotText.of("Shop", snapshot);

            assertThat(SnapshotReader.read(text)).isEqualTo(snapshot);
            assertThat(SnapshotReader.read(text.replace("\n", "\r\n")))
                    .as("with Windows' ends of lines")
                    .isEqualTo(snapshot);
        }
    }

    private static Snapshot random(Random random) {
        TreeMap<String, TableShape> tables = new TreeMap<>();
        for (int number = random.nextInt(5); number > 0; number--) {
            String name = name(random);
            TreeMap<String, ColumnShape> columns = new TreeMap<>();
            for (int column = 1 + random.nextInt(5); column > 0; column--) {
                ColumnKind kind = ColumnKind.values()[random.nextInt(ColumnKind.values().length)];
                String column1 = name(random);
                columns.put(
                        column1,
                        new ColumnShape(
                                column1,
                                kind,
                                random.nextBoolean(),
                                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(5000))));
            }
            TreeMap<String, IndexShape> indexes = new TreeMap<>();
            if (random.nextBoolean()) {
                String index = name(random);
                indexes.put(index, new IndexShape(index, random.nextBoolean(), List.copyOf(columns.keySet())));
            }
            Optional<String> parent =
                    tables.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(tables.firstKey());
            tables.put(
                    name,
                    new TableShape(
                            name,
                            parent.filter(other -> !other.equals(name)),
                            List.of(columns.firstKey()),
                            columns,
                            indexes));
        }
        return new Snapshot(tables);
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size())) + (random.nextBoolean() ? "" : "_" + random.nextInt(9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "table book",
                "format x",
                "format 1\nbook",
                "format 1\ntable",
                "format 1\ncolumn a int",
                "format 1\ntable book\n  key id",
                "format 1\ntable book\n  column id uuid",
                "format 1\ntable book\n  key id\n  column id number",
                "format 1\ntable book\n  key id\n  column id uuid missing",
                "format 1\ntable book\n  key id\n  column id uuid\n  column id uuid",
                "format 1\ntable book\n  key id\n  column id uuid\ntable book\n  key id\n  column id uuid",
                "format 1\ntable item in order\n  key id\n  column id uuid",
                "format 1\ntable \"book\n  key id",
                "format 1\nstore many",
                "PK\u0003\u0004\u0000\u0000"
            })
    void aTextThatIsNoneIsRefusedWithItsLine(String text) {
        UnreadableSnapshotException refused =
                catchThrowableOfType(UnreadableSnapshotException.class, () -> SnapshotReader.read(text));

        assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN);
        assertThat(refused.line()).isPositive();
        assertThat(refused.found()).isNotBlank();
    }

    @Test
    void aMergeThatNobodyHasFinishedIsNoMystery() {
        UnreadableSnapshotException refused = catchThrowableOfType(
                UnreadableSnapshotException.class,
                () -> SnapshotReader.read("format 1\ntable book\n<<<<<<< HEAD\n  key id\n=======\n>>>>>>> other\n"));

        assertThat(refused.reason()).isEqualTo(Reason.CONFLICT);
        assertThat(refused.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format 2\n", "format 1\nstore 2\n"})
    void whatANewerVersionWroteIsNotGuessedAt(String text) {
        assertThat(catchThrowableOfType(UnreadableSnapshotException.class, () -> SnapshotReader.read(text))
                        .reason())
                .isEqualTo(Reason.NEWER);
    }
}
