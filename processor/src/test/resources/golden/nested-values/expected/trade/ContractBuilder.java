package trade;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Aggregate} {@link Contract}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ContractBuilder {

    private ContractBuilder() {}

    /** Begins a new {@link Contract}. */
    public static SellerStage builder() {
        return new Stages();
    }

    /** Requires {@link Contract#seller}. */
    public interface SellerStage {

        SealStage seller(Party seller);
    }

    /** Requires {@link Contract#seal}. */
    public interface SealStage {

        MainClauseStage seal(Seal seal);
    }

    /** Requires {@link Contract#mainClause}. */
    public interface MainClauseStage {

        OptionalStage mainClause(Clause mainClause);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage buyer(@Nullable Party buyer);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage secondSeal(@Nullable Seal secondSeal);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage lastClause(@Nullable Clause lastClause);

        /**
         * The {@link Contract}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Contract build();
    }

    private static final class Stages implements SellerStage, SealStage, MainClauseStage, OptionalStage {

        private UUID id;
        private Party seller;
        private Party buyer;
        private Seal seal;
        private Seal secondSeal;
        private Clause mainClause;
        private Clause lastClause;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages seller(Party seller) {
            this.seller = seller;
            return this;
        }

        @Override
        public Stages buyer(@Nullable Party buyer) {
            this.buyer = buyer;
            return this;
        }

        @Override
        public Stages seal(Seal seal) {
            this.seal = seal;
            return this;
        }

        @Override
        public Stages secondSeal(@Nullable Seal secondSeal) {
            this.secondSeal = secondSeal;
            return this;
        }

        @Override
        public Stages mainClause(Clause mainClause) {
            this.mainClause = mainClause;
            return this;
        }

        @Override
        public Stages lastClause(@Nullable Clause lastClause) {
            this.lastClause = lastClause;
            return this;
        }

        @Override
        public Contract build() {
            Contract contract = new Contract();
            contract.id = id == null ? UuidV7.next() : id;
            contract.seller = seller;
            contract.buyer = buyer;
            contract.seal = seal;
            contract.secondSeal = secondSeal;
            contract.mainClause = mainClause;
            contract.lastClause = lastClause;
            Violations violations = Violations.collect();
            ContractConstraints.check(contract, violations);
            violations.throwIfAny("Contract");
            return contract;
        }
    }
}
