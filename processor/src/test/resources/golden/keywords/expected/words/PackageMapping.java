package words;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Entity} {@link Package} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PackageMapping {

    private static final int ID = 0;
    private static final int RECORDS = 1;

    /** The fields of {@link Package}. */
    public static final Shape SHAPE = Shape.of(
            "Package",
            Shape.Field.scalar("id", Shape.Kind.LONG),
            Shape.Field.list("records", Shape.Field.object("element", RecordMapping.SHAPE)));

    private PackageMapping() {}

    /** Gives the state to a writer. */
    public static void write(Package packageValue, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeLong(packageValue.id);
        writeRecords(packageValue.records, out.field(RECORDS));
        out.endObject();
    }

    /** Builds {@link Package} from what a reader gives; nothing is checked. */
    public static Package read(StateReader in) {
        Package packageValue = new Package();
        packageValue.records = new ArrayList<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> packageValue.id = in.readLong();
                case RECORDS -> packageValue.records = readRecords(in);
                default -> throw new IllegalStateException("Package has no field " + field);
            }
        }
        return packageValue;
    }

    /** The identity; null where it has not been set. */
    public static Long identity(Package packageValue) {
        return packageValue == null ? null : packageValue.id;
    }

    /** A copy that shares nothing that can change. */
    public static Package copy(Package packageValue) {
        if (packageValue == null) {
            return null;
        }
        Package copy = new Package();
        copy.id = packageValue.id;
        copy.records = copyRecords(packageValue.records);
        return copy;
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Package one, Package other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.id == other.id
                && sameRecords(one.records, other.records);
    }

    private static void writeRecords(List<Record> records, StateWriter out) {
        out.beginList(records.size());
        for (Record element : records) {
            RecordMapping.write(element, out);
        }
        out.endList();
    }

    private static List<Record> readRecords(StateReader in) {
        List<Record> records = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            records.add(RecordMapping.read(in));
        }
        return records;
    }

    private static List<Record> copyRecords(List<Record> records) {
        if (records == null) {
            return null;
        }
        List<Record> copy = new ArrayList<>(records.size());
        for (Record element : records) {
            copy.add(RecordMapping.copy(element));
        }
        return copy;
    }

    private static boolean sameRecords(List<Record> one, List<Record> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<Record> elements = other.iterator();
        for (Record element : one) {
            if (!RecordMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }
}
