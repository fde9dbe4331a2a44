package cinema;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.ElementsField;
import dev.typecase.query.Field;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import java.net.URI;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Film} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
final class FilmFields {

    private static final Access ACCESS = new Access();

    /** {@link Film#id}. */
    public static final OrderedField<Film, FilmId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Film#title}. */
    public static final TextField<Film> TITLE = new TextField<>(FieldPath.of(ACCESS, 1));

    /** {@link Film#director}. */
    public static final TextField<Film> DIRECTOR = new TextField<>(FieldPath.of(ACCESS, 2));

    /** {@link Film#price}. */
    public static final PriceFields.Of<Film> PRICE = new PriceFields.Of<>(FieldPath.of(ACCESS, 3));

    /** {@link Film#reduced}. */
    public static final PriceFields.Of<Film> REDUCED = new PriceFields.Of<>(FieldPath.of(ACCESS, 4));

    /** {@link Film#shown}. */
    public static final RangeOfLocalDate.Of<Film> SHOWN = new RangeOfLocalDate.Of<>(FieldPath.of(ACCESS, 5));

    /** {@link Film#minutes}. */
    public static final OrderedField<Film, Integer> MINUTES = new OrderedField<>(FieldPath.of(ACCESS, 6));

    /** {@link Film#released}. */
    public static final OrderedField<Film, LocalDate> RELEASED = new OrderedField<>(FieldPath.of(ACCESS, 7));

    /** {@link Film#restored}. */
    public static final OrderedField<Film, Boolean> RESTORED = new OrderedField<>(FieldPath.of(ACCESS, 8));

    /** {@link Film#page}. */
    public static final Field<Film, URI> PAGE = new Field<>(FieldPath.of(ACCESS, 9));

    /** {@link Film#checkIn}. */
    public static final OrderedField<Film, LocalDate> CHECK_IN = new OrderedField<>(FieldPath.of(ACCESS, 10));

    /** {@link Film#soundAndVision}. */
    public static final TextField<Film> SOUND_AND_VISION = new TextField<>(FieldPath.of(ACCESS, 11));

    /** {@link Film#genres}. */
    public static final ElementsField<Film, String, TextField<String>> GENRES =
            new ElementsField<>(FieldPath.of(ACCESS, 12), new TextField<>(FieldPath.element(ACCESS, 12)));

    private FilmFields() {}

    /** What can be asked of a {@code Range<LocalDate>} in a query. */
    public static final class RangeOfLocalDate {

        private static final Access ACCESS = new Access();

        /** {@link Range#first()}. */
        public static final OrderedField<Range<LocalDate>, LocalDate> FIRST =
                new OrderedField<>(FieldPath.of(ACCESS, 0));

        /** {@link Range#last()}. */
        public static final OrderedField<Range<LocalDate>, LocalDate> LAST =
                new OrderedField<>(FieldPath.of(ACCESS, 1));

        private RangeOfLocalDate() {}

        /**
         * {@link Range} as what is held by another object.
         *
         * @param <T> where the path to it begins
         */
        public static final class Of<T> extends PlainField<T> {

            /** For generated code. */
            public Of(FieldPath<T> path) {
                super(path);
            }

            /** {@link Range#first()}. */
            public OrderedField<T, LocalDate> first() {
                return new OrderedField<>(path().then(ACCESS, 0));
            }

            /** {@link Range#last()}. */
            public OrderedField<T, LocalDate> last() {
                return new OrderedField<>(path().then(ACCESS, 1));
            }
        }

        private static final class Access extends FieldAccess<Range<LocalDate>> {

            @Override
            protected Shape shape() {
                return FilmMapping.RangeOfLocalDate.SHAPE;
            }

            @Override
            protected Object value(Range<LocalDate> range, int field) {
                return switch (field) {
                    case 0 -> range.first();
                    case 1 -> range.last();
                    default -> throw new IllegalStateException("Range has no field " + field);
                };
            }
        }
    }

    private static final class Access extends FieldAccess<Film> {

        @Override
        protected Shape shape() {
            return FilmMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Film film, int field) {
            return switch (field) {
                case 0 -> film.id;
                case 1 -> film.title;
                case 2 -> film.director;
                case 3 -> film.price;
                case 4 -> film.reduced;
                case 5 -> film.shown;
                case 6 -> film.minutes;
                case 7 -> film.released;
                case 8 -> film.restored;
                case 9 -> film.page;
                case 10 -> film.checkIn;
                case 11 -> film.soundAndVision;
                case 12 -> film.genres;
                default -> throw new IllegalStateException("Film has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((FilmId) value).value();
                default -> value;
            };
        }
    }
}
