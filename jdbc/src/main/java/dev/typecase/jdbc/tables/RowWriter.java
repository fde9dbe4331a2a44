package dev.typecase.jdbc.tables;

import dev.typecase.AggregateRoot;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import org.jspecify.annotations.Nullable;

/** Takes the state of an aggregate, and makes rows of it. */
final class RowWriter extends ValueWriter {

    private final Tables tables;
    private final AggregateRows rows;
    private @Nullable Frame frame;

    /** An object or collection that is being written. */
    private static final class Frame {
        private final @Nullable Frame outer;

        /** Of an object: where its fields go. Of a collection: where an element goes. */
        private final Slot slot;

        /** Of an object: its row. Of a collection: the row that it belongs to, and then that of the element. */
        private @Nullable Object[] row;

        private final @Nullable Object[] owner;
        private final int table;
        private int field;
        private int elements;

        private Frame(@Nullable Frame outer, Slot slot, @Nullable Object[] row, int table) {
            this.outer = outer;
            this.slot = slot;
            this.row = row;
            this.owner = row;
            this.table = table;
        }
    }

    /** Of a frame that is an object's. */
    private static final int NO_TABLE = -1;

    /** Of a frame that is a map's, which takes a key and a value for an element. */
    private boolean valueIsNext;

    private RowWriter(Tables tables) {
        this.tables = tables;
        this.rows = AggregateRows.of(tables);
    }

    /** The rows of an aggregate. */
    static <A extends AggregateRoot<?>> AggregateRows rows(AggregateMapping<A, ?> mapping, A aggregate) {
        RowWriter writer = new RowWriter(mapping.tables());
        mapping.write(aggregate, writer);
        writer.identify();
        return writer.rows;
    }

    /** An identity is written behind what is inherited, and the rows of a collection there were made without it. */
    private void identify() {
        @Nullable Object identity = rows.root()[0];
        for (int table = 1; table < tables.tables().size(); table++) {
            for (@Nullable Object[] row : rows.of(table)) {
                row[0] = identity;
            }
        }
    }

    private Frame frame() {
        if (frame == null) {
            throw new AssertionError("an aggregate is an object");
        }
        return frame;
    }

    /** Where the next value goes; for an element, in a new row. */
    private Slot next() {
        Frame current = frame();
        if (current.table == NO_TABLE) {
            return ((Slot.Group) current.slot).fields().get(current.field);
        }
        if (current.slot instanceof Slot.Group pair && isMap(current)) {
            if (valueIsNext) {
                valueIsNext = false;
                return pair.fields().get(1);
            }
            valueIsNext = true;
            addRow(current);
            return pair.fields().get(0);
        }
        addRow(current);
        return current.slot;
    }

    private boolean isMap(Frame collection) {
        return collection.field == MAP;
    }

    private static final int MAP = 1;

    private void addRow(Frame collection) {
        Table table = tables.tables().get(collection.table);
        @Nullable Object[] row = new Object[table.columns().size()];
        System.arraycopy(collection.owner, 0, row, 0, table.keys() - 1);
        row[table.keys() - 1] = collection.elements++;
        collection.row = row;
        rows.of(collection.table).add(row);
    }

    @Override
    void value(Object value) {
        Slot slot = next();
        frame().row[((Slot.Cell) slot).column()] = value;
    }

    @Override
    public void writeNull() {
        next();
    }

    @Override
    public void beginObject(Shape shape) {
        if (frame == null) {
            @Nullable Object[] row = new Object[tables.root().columns().size()];
            rows.of(0).add(row);
            frame = new Frame(null, tables.root().content(), row, NO_TABLE);
            return;
        }
        Slot.Group group = (Slot.Group) next();
        if (group.marked()) {
            frame.row[group.presence()] = true;
        }
        frame = new Frame(frame, group, frame.row, NO_TABLE);
    }

    @Override
    public StateWriter field(int index) {
        frame().field = index;
        return this;
    }

    @Override
    public void endObject() {
        frame = frame().outer;
    }

    @Override
    public void beginList(int size) {
        beginRows();
    }

    private Frame beginRows() {
        int table = ((Slot.Rows) next()).table();
        Frame current = frame();
        Frame collection = new Frame(current, tables.tables().get(table).content(), current.row, table);
        frame = collection;
        return collection;
    }

    @Override
    public void endList() {
        frame = frame().outer;
    }

    @Override
    public void beginMap(int size) {
        beginRows().field = MAP;
    }

    @Override
    public void endMap() {
        frame = frame().outer;
    }
}
