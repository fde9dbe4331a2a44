package library.loans;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Loan} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanMapping implements AggregateMapping<Loan, UUID> {

    /** The one instance. */
    public static final LoanMapping INSTANCE = new LoanMapping();

    private static final int ID = 0;
    private static final int MEMBER = 1;

    private static final Shape SHAPE = Shape.of(
            "Loan",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("member", Shape.Kind.UUID));

    private LoanMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Loan loan) {
        return loan.id;
    }

    @Override
    public Tables tables() {
        return LoanTables.TABLES;
    }

    @Override
    public FieldPath<Loan> identityPath() {
        return LoanFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Loan copy(Loan loan) {
        Loan copy = new Loan();
        copy.id = loan.id;
        copy.member = loan.member;
        return copy;
    }

    @Override
    public boolean sameState(Loan one, Loan other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.member, other.member);
    }

    @Override
    public void check(Loan loan, Violations violations) {
        LoanConstraints.check(loan, violations);
    }

    @Override
    public void write(Loan loan, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(loan.id);
        out.field(MEMBER).writeUuid(loan.member);
        out.endObject();
    }

    @Override
    public Loan read(StateReader in) {
        Loan loan = new Loan();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> loan.id = in.readUuid();
                case MEMBER -> loan.member = in.readUuid();
                default -> throw new IllegalStateException("Loan has no field " + field);
            }
        }
        return loan;
    }

    @Override
    public void writeIdentity(UUID identity, StateWriter out) {
        out.writeUuid(identity);
    }

    @Override
    public UUID readIdentity(StateReader in) {
        return in.readUuid();
    }
}
