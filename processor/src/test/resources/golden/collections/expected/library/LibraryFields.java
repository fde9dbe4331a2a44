package library;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Library} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LibraryFields {

    private static final Access ACCESS = new Access();

    /** {@link Library#id}. */
    public static final OrderedField<Library, LibraryId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Library#names}. */
    public static final ElementsField<Library, String, TextField<String>> NAMES =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    /** {@link Library#floors}. */
    public static final ElementsField<Library, Integer, OrderedField<Integer, Integer>> FLOORS =
            new ElementsField<>(FieldPath.of(ACCESS, 2), new OrderedField<>(FieldPath.element(ACCESS, 2)));

    /** {@link Library#stamps}. */
    public static final CollectionField<Library, byte[]> STAMPS = new CollectionField<>(FieldPath.of(ACCESS, 3));

    /** {@link Library#openOn}. */
    public static final ElementsField<Library, Weekday, OrderedField<Weekday, Weekday>> OPEN_ON =
            new ElementsField<>(FieldPath.of(ACCESS, 4), new OrderedField<>(FieldPath.element(ACCESS, 4)));

    /** {@link Library#branches}. */
    public static final ElementsField<Library, LibraryId, OrderedField<LibraryId, LibraryId>> BRANCHES =
            new ElementsField<>(FieldPath.of(ACCESS, 5), new OrderedField<>(FieldPath.element(ACCESS, 5)));

    /** {@link Library#addresses}. */
    public static final CollectionField<Library, Address> ADDRESSES = new CollectionField<>(FieldPath.of(ACCESS, 6));

    /** {@link Library#catalogues}. */
    public static final CollectionField<Library, Catalogue> CATALOGUES = new CollectionField<>(FieldPath.of(ACCESS, 7));

    /** {@link Library#shelves}. */
    public static final CollectionField<Library, Shelf> SHELVES = new CollectionField<>(FieldPath.of(ACCESS, 8));

    /** {@link Library#tags}. */
    public static final ElementsField<Library, String, TextField<String>> TAGS =
            new ElementsField<>(FieldPath.of(ACCESS, 9), new TextField<>(FieldPath.element(ACCESS, 9)));

    /** {@link Library#closedOn}. */
    public static final ElementsField<Library, Weekday, OrderedField<Weekday, Weekday>> CLOSED_ON =
            new ElementsField<>(FieldPath.of(ACCESS, 10), new OrderedField<>(FieldPath.element(ACCESS, 10)));

    /** {@link Library#partners}. */
    public static final ElementsField<Library, LibraryId, OrderedField<LibraryId, LibraryId>> PARTNERS =
            new ElementsField<>(FieldPath.of(ACCESS, 11), new OrderedField<>(FieldPath.element(ACCESS, 11)));

    /** {@link Library#formerAddresses}. */
    public static final CollectionField<Library, Address> FORMER_ADDRESSES =
            new CollectionField<>(FieldPath.of(ACCESS, 12));

    /** {@link Library#desks}. */
    public static final CollectionField<Library, Desk> DESKS = new CollectionField<>(FieldPath.of(ACCESS, 13));

    private LibraryFields() {}

    private static final class Access extends FieldAccess<Library> {

        @Override
        protected Shape shape() {
            return LibraryMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Library library, int field) {
            return switch (field) {
                case 0 -> library.id;
                case 1 -> library.names;
                case 2 -> library.floors;
                case 3 -> library.stamps;
                case 4 -> library.openOn;
                case 5 -> library.branches;
                case 6 -> library.addresses;
                case 7 -> library.catalogues;
                case 8 -> library.shelves;
                case 9 -> library.tags;
                case 10 -> library.closedOn;
                case 11 -> library.partners;
                case 12 -> library.formerAddresses;
                case 13 -> library.desks;
                case 14 -> library.fees;
                case 15 -> library.deliveries;
                case 16 -> library.loans;
                case 17 -> library.scans;
                case 18 -> library.cataloguesByName;
                default -> throw new IllegalStateException("Library has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((LibraryId) value).code();
                case 5 -> ((LibraryId) value).code();
                case 11 -> ((LibraryId) value).code();
                default -> value;
            };
        }
    }
}
