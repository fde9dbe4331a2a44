package trade;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Entity} {@link Clause} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ClauseFields {

    private static final Access ACCESS = new Access();

    /** {@link Clause#number}. */
    public static final TextField<Clause> NUMBER = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Clause#seal}. */
    public static final SealFields.Of<Clause> SEAL = new SealFields.Of<>(FieldPath.of(ACCESS, 1));

    private ClauseFields() {}

    /**
     * {@link Clause} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Clause#number}. */
        public TextField<T> number() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Clause#seal}. */
        public SealFields.Of<T> seal() {
            return new SealFields.Of<>(path().then(ACCESS, 1));
        }
    }

    private static final class Access extends FieldAccess<Clause> {

        @Override
        protected Shape shape() {
            return ClauseMapping.SHAPE;
        }

        @Override
        protected Object value(Clause clause, int field) {
            return switch (field) {
                case 0 -> clause.number;
                case 1 -> clause.seal;
                default -> throw new IllegalStateException("Clause has no field " + field);
            };
        }
    }
}
