package library.members;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Member} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MemberFields {

    private static final Access ACCESS = new Access();

    /** {@link Member#id}. */
    public static final OrderedField<Member, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Member#loans}. */
    public static final OrderedField<Member, Integer> LOANS = new OrderedField<>(FieldPath.of(ACCESS, 1));

    private MemberFields() {}

    private static final class Access extends FieldAccess<Member> {

        @Override
        protected Shape shape() {
            return MemberMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Member member, int field) {
            return switch (field) {
                case 0 -> member.id;
                case 1 -> member.loans;
                default -> throw new IllegalStateException("Member has no field " + field);
            };
        }
    }
}
