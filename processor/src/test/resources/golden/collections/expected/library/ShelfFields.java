package library;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Entity} {@link Shelf} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ShelfFields {

    private static final Access ACCESS = new Access();

    /** {@link Shelf#id}. */
    public static final OrderedField<Shelf, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Shelf#labels}. */
    public static final ElementsField<Shelf, String, TextField<String>> LABELS =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    /** {@link Shelf#catalogues}. */
    public static final CollectionField<Shelf, Catalogue> CATALOGUES = new CollectionField<>(FieldPath.of(ACCESS, 2));

    private ShelfFields() {}

    /**
     * {@link Shelf} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Shelf#id}. */
        public OrderedField<T, UUID> id() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link Shelf#labels}. */
        public ElementsField<T, String, TextField<String>> labels() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }

        /** {@link Shelf#catalogues}. */
        public CollectionField<T, Catalogue> catalogues() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }
    }

    private static final class Access extends FieldAccess<Shelf> {

        @Override
        protected Shape shape() {
            return ShelfMapping.SHAPE;
        }

        @Override
        protected Object value(Shelf shelf, int field) {
            return switch (field) {
                case 0 -> shelf.id;
                case 1 -> shelf.labels;
                case 2 -> shelf.catalogues;
                default -> throw new IllegalStateException("Shelf has no field " + field);
            };
        }
    }
}
