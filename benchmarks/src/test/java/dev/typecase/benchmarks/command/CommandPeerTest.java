package dev.typecase.benchmarks.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandPeerTest {

    private static final BigDecimal PRICE = BigDecimal.TEN;

    @ParameterizedTest
    @EnumSource(CommandPeer.class)
    void stocksEveryBookThatIsAdded(CommandPeer peer) {
        Shop shop = peer.open();
        for (int i = 0; i < 50; i++) {
            shop.addBook("Title " + i, "Author", PRICE);
        }

        assertThat(shop.books()).isEqualTo(50);
        assertThat(shop.inventories()).isEqualTo(50);
    }

    @ParameterizedTest
    @EnumSource(CommandPeer.class)
    void beginsAgainWithNothing(CommandPeer peer) {
        Shop shop = peer.open();
        shop.addBook("Title", "Author", PRICE);
        shop.clear();

        assertThat(shop.books()).isZero();
        assertThat(shop.inventories()).isZero();
        shop.addBook("Title", "Author", PRICE);
        assertThat(shop.inventories()).isOne();
    }

    @ParameterizedTest
    @EnumSource(CommandPeer.class)
    void refusesABookWithoutTitle(CommandPeer peer) {
        Shop shop = peer.open();

        assertThatThrownBy(() -> shop.addBook(" ", "Author", PRICE)).isInstanceOf(RuntimeException.class);
        assertThat(shop.books()).isZero();
    }

    @ParameterizedTest
    @EnumSource(CommandPeer.class)
    void runsAsABenchmark(CommandPeer peer) {
        CommandBenchmark benchmark = new CommandBenchmark();
        benchmark.peer = peer;
        benchmark.open();

        assertThat(benchmark.addBooks().inventories()).isEqualTo(1000);
    }
}
