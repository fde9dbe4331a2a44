package shop.ordering;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import shop.catalogue.BookEvent.BookAdded;

@EventHandler
final class Stocking {
    private final StockRepository stocks;

    Stocking(StockRepository stocks) {
        this.stocks = stocks;
    }

    @Handle
    void on(BookAdded event) {
        stocks.add(StockBuilder.builder().quantity(10).id(event.bookId()).build());
    }
}
