package shop;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Reserving {
    private final StockRepository stocks;

    Reserving(StockRepository stocks) {
        this.stocks = stocks;
    }

    @Handle
    void reserve(ReserveStock command) {
        Stock stock = stocks.get(command.orderId());
        if (command.orderId().version() == 7) {
            stock.reserve();
        } else {
            stock.refuse();
        }
        stocks.add(stock);
    }
}
