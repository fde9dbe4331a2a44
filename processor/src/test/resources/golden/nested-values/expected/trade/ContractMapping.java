package trade;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Index;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Contract} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ContractMapping implements AggregateMapping<Contract, UUID> {

    /** The one instance. */
    public static final ContractMapping INSTANCE = new ContractMapping();

    private static final int ID = 0;
    private static final int SELLER = 1;
    private static final int BUYER = 2;
    private static final int SEAL = 3;
    private static final int SECOND_SEAL = 4;
    private static final int MAIN_CLAUSE = 5;
    private static final int LAST_CLAUSE = 6;

    private static final Shape SHAPE = Shape.of(
            "Contract",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.object("seller", PartyMapping.SHAPE),
            Shape.Field.object("buyer", PartyMapping.SHAPE).optional(),
            Shape.Field.object("seal", SealMapping.SHAPE),
            Shape.Field.object("secondSeal", SealMapping.SHAPE).optional(),
            Shape.Field.object("mainClause", ClauseMapping.SHAPE),
            Shape.Field.object("lastClause", ClauseMapping.SHAPE).optional());

    private ContractMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Contract contract) {
        return contract.id;
    }

    @Override
    public List<Index<Contract>> indexes() {
        return ContractFields.INDEXES;
    }

    @Override
    public Tables tables() {
        return ContractTables.TABLES;
    }

    @Override
    public FieldPath<Contract> identityPath() {
        return ContractFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Contract copy(Contract contract) {
        Contract copy = new Contract();
        copy.id = contract.id;
        copy.seller = contract.seller;
        copy.buyer = contract.buyer;
        copy.seal = SealMapping.copy(contract.seal);
        copy.secondSeal = SealMapping.copy(contract.secondSeal);
        copy.mainClause = ClauseMapping.copy(contract.mainClause);
        copy.lastClause = ClauseMapping.copy(contract.lastClause);
        return copy;
    }

    @Override
    public boolean sameState(Contract one, Contract other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.seller, other.seller)
                && Objects.equals(one.buyer, other.buyer)
                && SealMapping.sameState(one.seal, other.seal)
                && SealMapping.sameState(one.secondSeal, other.secondSeal)
                && ClauseMapping.sameState(one.mainClause, other.mainClause)
                && ClauseMapping.sameState(one.lastClause, other.lastClause);
    }

    @Override
    public void check(Contract contract, Violations violations) {
        ContractConstraints.check(contract, violations);
    }

    @Override
    public void write(Contract contract, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(contract.id);
        PartyMapping.write(contract.seller, out.field(SELLER));
        if (contract.buyer == null) {
            out.field(BUYER).writeNull();
        } else {
            PartyMapping.write(contract.buyer, out.field(BUYER));
        }
        SealMapping.write(contract.seal, out.field(SEAL));
        if (contract.secondSeal == null) {
            out.field(SECOND_SEAL).writeNull();
        } else {
            SealMapping.write(contract.secondSeal, out.field(SECOND_SEAL));
        }
        ClauseMapping.write(contract.mainClause, out.field(MAIN_CLAUSE));
        if (contract.lastClause == null) {
            out.field(LAST_CLAUSE).writeNull();
        } else {
            ClauseMapping.write(contract.lastClause, out.field(LAST_CLAUSE));
        }
        out.endObject();
    }

    @Override
    public Contract read(StateReader in) {
        Contract contract = new Contract();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> contract.id = in.readUuid();
                case SELLER -> contract.seller = PartyMapping.read(in);
                case BUYER -> contract.buyer = in.readNull() ? null : PartyMapping.read(in);
                case SEAL -> contract.seal = SealMapping.read(in);
                case SECOND_SEAL -> contract.secondSeal =
                        in.readNull() ? null : SealMapping.read(in);
                case MAIN_CLAUSE -> contract.mainClause = ClauseMapping.read(in);
                case LAST_CLAUSE -> contract.lastClause =
                        in.readNull() ? null : ClauseMapping.read(in);
                default -> throw new IllegalStateException("Contract has no field " + field);
            }
        }
        return contract;
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
