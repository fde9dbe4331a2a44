package library;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Entity} {@link Desk} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DeskFields {

    private static final Access ACCESS = new Access();

    /** {@link Desk#number}. */
    public static final OrderedField<Desk, Integer> NUMBER = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Desk#room}. */
    public static final TextField<Desk> ROOM = new TextField<>(FieldPath.of(ACCESS, 1));

    private DeskFields() {}

    /**
     * {@link Desk} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Desk#number}. */
        public OrderedField<T, Integer> number() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link Desk#room}. */
        public TextField<T> room() {
            return new TextField<>(path().then(ACCESS, 1));
        }
    }

    private static final class Access extends FieldAccess<Desk> {

        @Override
        protected Shape shape() {
            return DeskMapping.SHAPE;
        }

        @Override
        protected Object value(Desk desk, int field) {
            return switch (field) {
                case 0 -> desk.number;
                case 1 -> desk.room;
                default -> throw new IllegalStateException("Desk has no field " + field);
            };
        }
    }
}
