package 図書館;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Größe} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class GrößeFields {

    private static final Access ACCESS = new Access();

    /** {@link Größe#höhe()}. */
    public static final OrderedField<Größe, Integer> HÖHE = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Größe#breite()}. */
    public static final OrderedField<Größe, Integer> BREITE = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link Größe#状態()}. */
    public static final OrderedField<Größe, 状態> 状態_FIELD = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@code Größe()}. */
    public static final TextField<Größe> GRÖSSE = new TextField<>(FieldPath.of(ACCESS, 3));

    /** {@link Größe#a$b()}. */
    public static final OrderedField<Größe, Long> A$B = new OrderedField<>(FieldPath.of(ACCESS, 4));

    private GrößeFields() {}

    /**
     * {@link Größe} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Größe#höhe()}. */
        public OrderedField<T, Integer> höhe() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link Größe#breite()}. */
        public OrderedField<T, Integer> breite() {
            return new OrderedField<>(path().then(ACCESS, 1));
        }

        /** {@link Größe#状態()}. */
        public OrderedField<T, 状態> 状態() {
            return new OrderedField<>(path().then(ACCESS, 2));
        }

        /** {@code Größe()}. */
        public TextField<T> Größe() {
            return new TextField<>(path().then(ACCESS, 3));
        }

        /** {@link Größe#a$b()}. */
        public OrderedField<T, Long> a$b() {
            return new OrderedField<>(path().then(ACCESS, 4));
        }
    }

    private static final class Access extends FieldAccess<Größe> {

        @Override
        protected Shape shape() {
            return GrößeMapping.SHAPE;
        }

        @Override
        protected Object value(Größe größe, int field) {
            return switch (field) {
                case 0 -> größe.höhe();
                case 1 -> größe.breite();
                case 2 -> größe.状態();
                case 3 -> größe.Größe();
                case 4 -> größe.a$b();
                default -> throw new IllegalStateException("Größe has no field " + field);
            };
        }
    }
}
