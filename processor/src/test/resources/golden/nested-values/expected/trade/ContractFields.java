package trade;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Index;
import dev.typecase.mapping.Shape;
import dev.typecase.query.OrderedField;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Aggregate} {@link Contract} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ContractFields {

    private static final Access ACCESS = new Access();

    /** {@link Contract#id}. */
    public static final OrderedField<Contract, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Contract#seller}. */
    public static final PartyFields.Of<Contract> SELLER = new PartyFields.Of<>(FieldPath.of(ACCESS, 1));

    /** {@link Contract#buyer}. */
    public static final PartyFields.Of<Contract> BUYER = new PartyFields.Of<>(FieldPath.of(ACCESS, 2));

    /** {@link Contract#seal}. */
    public static final SealFields.Of<Contract> SEAL = new SealFields.Of<>(FieldPath.of(ACCESS, 3));

    /** {@link Contract#secondSeal}. */
    public static final SealFields.Of<Contract> SECOND_SEAL = new SealFields.Of<>(FieldPath.of(ACCESS, 4));

    /** {@link Contract#mainClause}. */
    public static final ClauseFields.Of<Contract> MAIN_CLAUSE = new ClauseFields.Of<>(FieldPath.of(ACCESS, 5));

    /** {@link Contract#lastClause}. */
    public static final ClauseFields.Of<Contract> LAST_CLAUSE = new ClauseFields.Of<>(FieldPath.of(ACCESS, 6));

    /** What {@link Contract} is found by. */
    static final List<Index<Contract>> INDEXES = List.of(
            new Index<>(
                    "contract_seller_unique",
                    SELLER.path(),
                    List.of(
                            SELLER.name().path(),
                            SELLER.address().city().path(),
                            SELLER.address().country().path(),
                            SELLER.billing().city().path(),
                            SELLER.billing().country().path()),
                    true),
            new Index<>(
                    "contract_buyer_index",
                    BUYER.path(),
                    List.of(
                            BUYER.name().path(),
                            BUYER.address().city().path(),
                            BUYER.address().country().path(),
                            BUYER.billing().city().path(),
                            BUYER.billing().country().path()),
                    false));

    private ContractFields() {}

    private static final class Access extends FieldAccess<Contract> {

        @Override
        protected Shape shape() {
            return ContractMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Contract contract, int field) {
            return switch (field) {
                case 0 -> contract.id;
                case 1 -> contract.seller;
                case 2 -> contract.buyer;
                case 3 -> contract.seal;
                case 4 -> contract.secondSeal;
                case 5 -> contract.mainClause;
                case 6 -> contract.lastClause;
                default -> throw new IllegalStateException("Contract has no field " + field);
            };
        }
    }
}
