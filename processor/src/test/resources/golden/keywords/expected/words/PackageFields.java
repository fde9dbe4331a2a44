package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Entity} {@link Package} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PackageFields {

    private static final Access ACCESS = new Access();

    /** {@link Package#id}. */
    public static final OrderedField<Package, Long> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Package#records}. */
    public static final CollectionField<Package, Record> RECORDS = new CollectionField<>(FieldPath.of(ACCESS, 1));

    private PackageFields() {}

    /**
     * {@link Package} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Package#id}. */
        public OrderedField<T, Long> id() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link Package#records}. */
        public CollectionField<T, Record> records() {
            return new CollectionField<>(path().then(ACCESS, 1));
        }
    }

    private static final class Access extends FieldAccess<Package> {

        @Override
        protected Shape shape() {
            return PackageMapping.SHAPE;
        }

        @Override
        protected Object value(Package packageValue, int field) {
            return switch (field) {
                case 0 -> packageValue.id;
                case 1 -> packageValue.records;
                default -> throw new IllegalStateException("Package has no field " + field);
            };
        }
    }
}
