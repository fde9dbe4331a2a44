package shop;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Entity} {@link Cover} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CoverFields {

    private static final Access ACCESS = new Access();

    /** {@link Cover#id}. */
    public static final OrderedField<Cover, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Cover#colour}. */
    public static final TextField<Cover> COLOUR = new TextField<>(FieldPath.of(ACCESS, 1));

    /** {@link Cover#remark}. */
    public static final RemarkFields.Of<Cover> REMARK = new RemarkFields.Of<>(FieldPath.of(ACCESS, 2));

    private CoverFields() {}

    /**
     * {@link Cover} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Cover#id}. */
        public OrderedField<T, UUID> id() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link Cover#colour}. */
        public TextField<T> colour() {
            return new TextField<>(path().then(ACCESS, 1));
        }

        /** {@link Cover#remark}. */
        public RemarkFields.Of<T> remark() {
            return new RemarkFields.Of<>(path().then(ACCESS, 2));
        }
    }

    private static final class Access extends FieldAccess<Cover> {

        @Override
        protected Shape shape() {
            return CoverMapping.SHAPE;
        }

        @Override
        protected Object value(Cover cover, int field) {
            return switch (field) {
                case 0 -> cover.id;
                case 1 -> cover.colour;
                case 2 -> cover.remark;
                default -> throw new IllegalStateException("Cover has no field " + field);
            };
        }
    }
}
