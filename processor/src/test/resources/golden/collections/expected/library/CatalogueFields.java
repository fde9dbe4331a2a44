package library;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @ValueObject} {@link Catalogue} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CatalogueFields {

    private static final Access ACCESS = new Access();

    /** {@link Catalogue#name()}. */
    public static final TextField<Catalogue> NAME = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Catalogue#titles()}. */
    public static final ElementsField<Catalogue, String, TextField<String>> TITLES =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    /** {@link Catalogue#days()}. */
    public static final ElementsField<Catalogue, Weekday, OrderedField<Weekday, Weekday>> DAYS =
            new ElementsField<>(FieldPath.of(ACCESS, 2), new OrderedField<>(FieldPath.element(ACCESS, 2)));

    /** {@link Catalogue#printer()}. */
    public static final AddressFields.Of<Catalogue> PRINTER = new AddressFields.Of<>(FieldPath.of(ACCESS, 4));

    private CatalogueFields() {}

    /**
     * {@link Catalogue} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Catalogue#name()}. */
        public TextField<T> name() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Catalogue#titles()}. */
        public ElementsField<T, String, TextField<String>> titles() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }

        /** {@link Catalogue#days()}. */
        public ElementsField<T, Weekday, OrderedField<Weekday, Weekday>> days() {
            return new ElementsField<>(path().then(ACCESS, 2), new OrderedField<>(FieldPath.element(ACCESS, 2)));
        }

        /** {@link Catalogue#printer()}. */
        public AddressFields.Of<T> printer() {
            return new AddressFields.Of<>(path().then(ACCESS, 4));
        }
    }

    private static final class Access extends FieldAccess<Catalogue> {

        @Override
        protected Shape shape() {
            return CatalogueMapping.SHAPE;
        }

        @Override
        protected Object value(Catalogue catalogue, int field) {
            return switch (field) {
                case 0 -> catalogue.name();
                case 1 -> catalogue.titles();
                case 2 -> catalogue.days();
                case 3 -> catalogue.sources();
                case 4 -> catalogue.printer();
                default -> throw new IllegalStateException("Catalogue has no field " + field);
            };
        }
    }
}
