package dev.typecase.storetests.warehouse;

import dev.typecase.Repository;
import dev.typecase.query.Page;
import dev.typecase.query.PageRequest;
import dev.typecase.query.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the warehouse asks about its {@link Item}s. */
@Repository
public interface Items {

    /** The only one of this name. */
    Optional<Item> findByName(String name);

    /** The one of this name, which is there. */
    Item getByName(String name);

    /** Those whose name begins so, whatever the case, and of which there are more; the most first. */
    List<Item> findByNameStartingWithIgnoreCaseAndQuantityGreaterThanOrderByQuantityDesc(String start, int least);

    /** Those that cost no more, or of which the price is not known. */
    List<Item> findByPriceAmountLessThanEqualOrPriceIsNullOrderByName(BigDecimal most);

    /** Those that are dear in one currency, or many, and in another condition. */
    List<Item> findByPriceCurrencyAndPriceAmountBetweenOrQuantityGreaterThanEqualAndConditionNot(
            String currency, BigDecimal least, BigDecimal most, int quantity, Condition condition);

    /** A page of those with this in their names. */
    Page<Item> findByNameContainingOrderByNameDesc(String text, PageRequest page);

    /** Those in one of these conditions. */
    Stream<Item> streamByConditionIn(Collection<Condition> conditions);

    /** Those whose names are none of these. */
    List<Item> findByNameNotInOrderByName(Set<String> names);

    /** Those whose names are one of these, whatever the case. */
    List<Item> findByNameIgnoreCaseInOrderByName(String... names);

    /** Those whose names do not end so. */
    List<Item> findByNameNotEndingWithOrderByName(String end);

    /** That of which there are the fewest. */
    Optional<Item> findFirstByOrderByQuantity();

    /** The one of this condition of which there are the fewest. */
    Item findFirstByConditionOrderByQuantity(Condition condition);

    /** Two of which there are the fewest. */
    List<Item> findTop2ByOrderByQuantityAscNameDesc();

    /** Whether there is one of this name. */
    boolean existsByName(String name);

    /** How many there are in another condition. */
    long countByConditionNot(Condition condition);

    /** The one of this identity, if there is one. */
    Optional<Item> findById(ItemId id);

    /** That of {@link ItemRepository}. */
    Item get(ItemId id);

    /** That of {@link ItemRepository}. */
    void add(Item item);

    /** That of {@link ItemRepository}. */
    Query<Item> query();

    /** Those of which there are none. */
    default List<Item> soldOut() {
        return query().where(ItemFields.QUANTITY.eq(0)).list();
    }
}
