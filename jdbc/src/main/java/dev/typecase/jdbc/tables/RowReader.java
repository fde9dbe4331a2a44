package dev.typecase.jdbc.tables;

import dev.typecase.AggregateRoot;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.Tables;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives the state of an aggregate back from its rows. */
final class RowReader implements StateReader {

    private final Tables tables;
    private final AggregateRows rows;

    /** For each table, the next row that was not read. */
    private final int[] cursors;

    private @Nullable Frame frame;

    /** An object or collection that is being read. */
    private static final class Frame {
        private final @Nullable Frame outer;
        private final Slot slot;
        private final int table;

        /** Of a collection: the row that it belongs to. */
        private final @Nullable Object[] owner;

        private @Nullable Object[] row;
        private int field = -1;

        private Frame(@Nullable Frame outer, Slot slot, @Nullable Object[] row, int table) {
            this.outer = outer;
            this.slot = slot;
            this.row = row;
            this.owner = row;
            this.table = table;
        }
    }

    private static final int NO_TABLE = -1;

    private RowReader(Tables tables, AggregateRows rows) {
        this.tables = tables;
        this.rows = rows;
        this.cursors = new int[tables.tables().size()];
    }

    /** The aggregate that the rows are of. */
    static <A extends AggregateRoot<?>> A read(AggregateMapping<A, ?> mapping, AggregateRows rows) {
        return mapping.read(new RowReader(mapping.tables(), rows));
    }

    private Frame frame() {
        if (frame == null) {
            throw new AssertionError("an aggregate is an object");
        }
        return frame;
    }

    /** Where the value lies that comes next. In a map, the value comes behind its key. */
    private Slot next() {
        Frame current = frame();
        if (current.table == NO_TABLE) {
            return ((Slot.Group) current.slot).fields().get(current.field);
        }
        return current.field < 0
                ? current.slot
                : ((Slot.Group) current.slot).fields().get(current.field++);
    }

    @Override
    public void beginObject(Shape shape) {
        if (frame == null) {
            frame = new Frame(null, tables.root().content(), rows.root(), NO_TABLE);
        } else {
            frame = new Frame(frame, next(), frame.row, NO_TABLE);
        }
    }

    @Override
    public int nextField() {
        Frame current = frame();
        if (++current.field < ((Slot.Group) current.slot).fields().size()) {
            return current.field;
        }
        frame = current.outer;
        return -1;
    }

    @Override
    public void beginList() {
        int table = ((Slot.Rows) next()).table();
        frame = new Frame(frame, tables.tables().get(table).content(), frame().row, table);
    }

    @Override
    public boolean nextElement() {
        Frame current = frame();
        List<@Nullable Object[]> elements = rows.of(current.table);
        int cursor = cursors[current.table];
        if (cursor < elements.size() && belongs(elements.get(cursor), current)) {
            current.row = elements.get(cursor);
            cursors[current.table]++;
            return true;
        }
        frame = current.outer;
        return false;
    }

    private boolean belongs(@Nullable Object[] row, Frame collection) {
        int keys = tables.tables().get(collection.table).keys() - 1;
        for (int i = 1; i < keys; i++) {
            if (!Objects.equals(row[i], collection.owner[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void beginMap() {
        beginList();
    }

    @Override
    public boolean nextEntry() {
        frame().field = 0;
        return nextElement();
    }

    @Override
    public boolean readNull() {
        Frame current = frame();
        int field = current.field;
        Slot slot = next();
        boolean missing = slot instanceof Slot.Cell cell
                ? current.row[cell.column()] == null
                : slot instanceof Slot.Group group
                        && group.presence() != Slot.ALWAYS
                        && current.row[group.presence()] == null;
        if (!missing) {
            current.field = field;
        }
        return missing;
    }

    private Object value() {
        Frame current = frame();
        Object value = current.row[((Slot.Cell) next()).column()];
        if (value == null) {
            throw new AssertionError("a column is null that the schema says is not");
        }
        return value;
    }

    @Override
    public boolean readBoolean() {
        return (Boolean) value();
    }

    @Override
    public int readInt() {
        return (Integer) value();
    }

    @Override
    public long readLong() {
        return (Long) value();
    }

    @Override
    public float readFloat() {
        return (Float) value();
    }

    @Override
    public double readDouble() {
        return (Double) value();
    }

    @Override
    public BigDecimal readDecimal() {
        return (BigDecimal) value();
    }

    @Override
    public String readString() {
        return (String) value();
    }

    @Override
    public UUID readUuid() {
        return (UUID) value();
    }

    @Override
    public byte[] readBytes() {
        return (byte[]) value();
    }

    @Override
    public Instant readInstant() {
        return (Instant) value();
    }

    @Override
    public LocalDate readLocalDate() {
        return (LocalDate) value();
    }

    @Override
    public LocalTime readLocalTime() {
        return (LocalTime) value();
    }

    @Override
    public LocalDateTime readLocalDateTime() {
        return (LocalDateTime) value();
    }
}
