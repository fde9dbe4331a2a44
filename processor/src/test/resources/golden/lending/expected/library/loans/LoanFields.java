package library.loans;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Loan} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanFields {

    private static final Access ACCESS = new Access();

    /** {@link Loan#id}. */
    public static final OrderedField<Loan, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Loan#member}. */
    public static final OrderedField<Loan, UUID> MEMBER = new OrderedField<>(FieldPath.of(ACCESS, 1));

    private LoanFields() {}

    private static final class Access extends FieldAccess<Loan> {

        @Override
        protected Shape shape() {
            return LoanMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Loan loan, int field) {
            return switch (field) {
                case 0 -> loan.id;
                case 1 -> loan.member;
                default -> throw new IllegalStateException("Loan has no field " + field);
            };
        }
    }
}
