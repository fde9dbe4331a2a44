package trade;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.PlainField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Seal} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SealFields {

    private static final Access ACCESS = new Access();

    /** {@link Seal#witnesses()}. */
    public static final CollectionField<Seal, Party> WITNESSES = new CollectionField<>(FieldPath.of(ACCESS, 0));

    /** {@link Seal#owner()}. */
    public static final PartyFields.Of<Seal> OWNER = new PartyFields.Of<>(FieldPath.of(ACCESS, 1));

    private SealFields() {}

    /**
     * {@link Seal} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Seal#witnesses()}. */
        public CollectionField<T, Party> witnesses() {
            return new CollectionField<>(path().then(ACCESS, 0));
        }

        /** {@link Seal#owner()}. */
        public PartyFields.Of<T> owner() {
            return new PartyFields.Of<>(path().then(ACCESS, 1));
        }
    }

    private static final class Access extends FieldAccess<Seal> {

        @Override
        protected Shape shape() {
            return SealMapping.SHAPE;
        }

        @Override
        protected Object value(Seal seal, int field) {
            return switch (field) {
                case 0 -> seal.witnesses();
                case 1 -> seal.owner();
                default -> throw new IllegalStateException("Seal has no field " + field);
            };
        }
    }
}
