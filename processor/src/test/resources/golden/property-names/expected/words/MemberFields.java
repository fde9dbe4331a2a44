package words;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
import dev.typecase.query.ElementsField;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Entity} {@link Member} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MemberFields {

    private static final Access ACCESS = new Access();

    /** {@link Member#identity}. */
    public static final TextField<Member> IDENTITY = new TextField<>(FieldPath.of(ACCESS, 0));

    /** {@link Member#in}. */
    public static final ElementsField<Member, String, TextField<String>> IN =
            new ElementsField<>(FieldPath.of(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));

    /** {@link Member#out}. */
    public static final CollectionField<Member, Words> OUT = new CollectionField<>(FieldPath.of(ACCESS, 2));

    /** {@link Member#one}. */
    public static final ElementsField<Member, String, TextField<String>> ONE =
            new ElementsField<>(FieldPath.of(ACCESS, 3), new TextField<>(FieldPath.element(ACCESS, 3)));

    /** {@link Member#copy}. */
    public static final CollectionField<Member, Words> COPY = new CollectionField<>(FieldPath.of(ACCESS, 5));

    /** {@link Member#elements}. */
    public static final CollectionField<Member, Words> ELEMENTS = new CollectionField<>(FieldPath.of(ACCESS, 6));

    /** {@link Member#wait}. */
    public static final ElementsField<Member, Long, OrderedField<Long, Long>> WAIT =
            new ElementsField<>(FieldPath.of(ACCESS, 8), new OrderedField<>(FieldPath.element(ACCESS, 8)));

    private MemberFields() {}

    /**
     * {@link Member} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Member#identity}. */
        public TextField<T> identity() {
            return new TextField<>(path().then(ACCESS, 0));
        }

        /** {@link Member#in}. */
        public ElementsField<T, String, TextField<String>> in() {
            return new ElementsField<>(path().then(ACCESS, 1), new TextField<>(FieldPath.element(ACCESS, 1)));
        }

        /** {@link Member#out}. */
        public CollectionField<T, Words> out() {
            return new CollectionField<>(path().then(ACCESS, 2));
        }

        /** {@link Member#one}. */
        public ElementsField<T, String, TextField<String>> one() {
            return new ElementsField<>(path().then(ACCESS, 3), new TextField<>(FieldPath.element(ACCESS, 3)));
        }

        /** {@link Member#copy}. */
        public CollectionField<T, Words> copy() {
            return new CollectionField<>(path().then(ACCESS, 5));
        }

        /** {@link Member#elements}. */
        public CollectionField<T, Words> elements() {
            return new CollectionField<>(path().then(ACCESS, 6));
        }

        /** {@link Member#wait}. */
        public ElementsField<T, Long, OrderedField<Long, Long>> waitValue() {
            return new ElementsField<>(path().then(ACCESS, 8), new OrderedField<>(FieldPath.element(ACCESS, 8)));
        }
    }

    private static final class Access extends FieldAccess<Member> {

        @Override
        protected Shape shape() {
            return MemberMapping.SHAPE;
        }

        @Override
        protected Object value(Member member, int field) {
            return switch (field) {
                case 0 -> member.identity;
                case 1 -> member.in;
                case 2 -> member.out;
                case 3 -> member.one;
                case 4 -> member.other;
                case 5 -> member.copy;
                case 6 -> member.elements;
                case 7 -> member.entry;
                case 8 -> member.wait;
                default -> throw new IllegalStateException("Member has no field " + field);
            };
        }
    }
}
