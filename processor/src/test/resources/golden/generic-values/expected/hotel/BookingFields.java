package hotel;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Booking} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookingFields {

    private static final Access ACCESS = new Access();

    /** {@link Booking#id}. */
    public static final OrderedField<Booking, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Booking#period}. */
    public static final RangeOfLocalDate.Of<Booking> PERIOD = new RangeOfLocalDate.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Booking#floors}. */
    public static final RangeOfInteger.Of<Booking> FLOORS = new RangeOfInteger.Of<>(FieldPath.of(ACCESS, 2));

    /** {@link Booking#rooms}. */
    public static final CollectionField<Booking, Range<Integer>> ROOMS = new CollectionField<>(FieldPath.of(ACCESS, 3));

    private BookingFields() {}

    /** What can be asked of a {@code Range<Integer>} in a query. */
    public static final class RangeOfInteger {

        private static final Access ACCESS = new Access();

        /** {@link Range#from()}. */
        public static final OrderedField<Range<Integer>, Integer> FROM = new OrderedField<>(FieldPath.of(ACCESS, 0));

        /** {@link Range#to()}. */
        public static final OrderedField<Range<Integer>, Integer> TO = new OrderedField<>(FieldPath.of(ACCESS, 1));

        private RangeOfInteger() {}

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

            /** {@link Range#from()}. */
            public OrderedField<T, Integer> from() {
                return new OrderedField<>(path().then(ACCESS, 0));
            }

            /** {@link Range#to()}. */
            public OrderedField<T, Integer> to() {
                return new OrderedField<>(path().then(ACCESS, 1));
            }
        }

        private static final class Access extends FieldAccess<Range<Integer>> {

            @Override
            protected Shape shape() {
                return BookingMapping.RangeOfInteger.SHAPE;
            }

            @Override
            protected Object value(Range<Integer> range, int field) {
                return switch (field) {
                    case 0 -> range.from();
                    case 1 -> range.to();
                    default -> throw new IllegalStateException("Range has no field " + field);
                };
            }
        }
    }

    /** What can be asked of a {@code Range<Integer>} in a query. */
    public static final class RangeOfInteger_2 {

        private static final Access ACCESS = new Access();

        /** {@link Range#from()}. */
        public static final OrderedField<Range<Integer>, Integer> FROM = new OrderedField<>(FieldPath.of(ACCESS, 0));

        /** {@link Range#to()}. */
        public static final OrderedField<Range<Integer>, Integer> TO = new OrderedField<>(FieldPath.of(ACCESS, 1));

        private RangeOfInteger_2() {}

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

            /** {@link Range#from()}. */
            public OrderedField<T, Integer> from() {
                return new OrderedField<>(path().then(ACCESS, 0));
            }

            /** {@link Range#to()}. */
            public OrderedField<T, Integer> to() {
                return new OrderedField<>(path().then(ACCESS, 1));
            }
        }

        private static final class Access extends FieldAccess<Range<Integer>> {

            @Override
            protected Shape shape() {
                return BookingMapping.RangeOfInteger_2.SHAPE;
            }

            @Override
            protected Object value(Range<Integer> range, int field) {
                return switch (field) {
                    case 0 -> range.from();
                    case 1 -> range.to();
                    default -> throw new IllegalStateException("Range has no field " + field);
                };
            }
        }
    }

    /** What can be asked of a {@code Range<LocalDate>} in a query. */
    public static final class RangeOfLocalDate {

        private static final Access ACCESS = new Access();

        /** {@link Range#from()}. */
        public static final OrderedField<Range<LocalDate>, LocalDate> FROM =
                new OrderedField<>(FieldPath.of(ACCESS, 0));

        /** {@link Range#to()}. */
        public static final OrderedField<Range<LocalDate>, LocalDate> TO = new OrderedField<>(FieldPath.of(ACCESS, 1));

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

            /** {@link Range#from()}. */
            public OrderedField<T, LocalDate> from() {
                return new OrderedField<>(path().then(ACCESS, 0));
            }

            /** {@link Range#to()}. */
            public OrderedField<T, LocalDate> to() {
                return new OrderedField<>(path().then(ACCESS, 1));
            }
        }

        private static final class Access extends FieldAccess<Range<LocalDate>> {

            @Override
            protected Shape shape() {
                return BookingMapping.RangeOfLocalDate.SHAPE;
            }

            @Override
            protected Object value(Range<LocalDate> range, int field) {
                return switch (field) {
                    case 0 -> range.from();
                    case 1 -> range.to();
                    default -> throw new IllegalStateException("Range has no field " + field);
                };
            }
        }
    }

    private static final class Access extends FieldAccess<Booking> {

        @Override
        protected Shape shape() {
            return BookingMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Booking booking, int field) {
            return switch (field) {
                case 0 -> booking.id;
                case 1 -> booking.period;
                case 2 -> booking.floors;
                case 3 -> booking.rooms;
                default -> throw new IllegalStateException("Booking has no field " + field);
            };
        }
    }
}
