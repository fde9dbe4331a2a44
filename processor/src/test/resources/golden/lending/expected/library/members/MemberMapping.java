package library.members;

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

/** How the state of the {@code @Aggregate} {@link Member} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MemberMapping implements AggregateMapping<Member, UUID> {

    /** The one instance. */
    public static final MemberMapping INSTANCE = new MemberMapping();

    private static final int ID = 0;
    private static final int LOANS = 1;

    private static final Shape SHAPE = Shape.of(
            "Member",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("loans", Shape.Kind.INT));

    private MemberMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Member member) {
        return member.id;
    }

    @Override
    public Tables tables() {
        return MemberTables.TABLES;
    }

    @Override
    public FieldPath<Member> identityPath() {
        return MemberFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Member copy(Member member) {
        Member copy = new Member();
        copy.id = member.id;
        copy.loans = member.loans;
        return copy;
    }

    @Override
    public boolean sameState(Member one, Member other) {
        return Objects.equals(one.id, other.id)
                && one.loans == other.loans;
    }

    @Override
    public void check(Member member, Violations violations) {
        MemberConstraints.check(member, violations);
    }

    @Override
    public void write(Member member, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(member.id);
        out.field(LOANS).writeInt(member.loans);
        out.endObject();
    }

    @Override
    public Member read(StateReader in) {
        Member member = new Member();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> member.id = in.readUuid();
                case LOANS -> member.loans = in.readInt();
                default -> throw new IllegalStateException("Member has no field " + field);
            }
        }
        return member;
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
