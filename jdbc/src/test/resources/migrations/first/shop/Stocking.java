package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
public class Stocking {

    private final StockRepository stocks;

    public Stocking(StockRepository stocks) {
        this.stocks = stocks;
    }

    @Handle
    void stock(BookAdded added) {
        stocks.add(StockBuilder.builder().title(added.title()).id(added.book()).build());
    }
}
