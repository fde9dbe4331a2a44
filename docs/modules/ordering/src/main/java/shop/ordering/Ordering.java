package shop.ordering;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;
import shop.catalogue.AddBook;
import shop.catalogue.BookId;
import shop.catalogue.CatalogueCommands;

@CommandHandler
final class Ordering {
    private final OrderRepository orders;
    private final CatalogueCommands catalogue;

    Ordering(OrderRepository orders, CatalogueCommands catalogue) {
        this.orders = orders;
        this.catalogue = catalogue;
    }

    @Handle
    OrderId placeOrder(PlaceOrder command) {
        BookId book = catalogue.process(new AddBook(command.title()));
        Order order = OrderBuilder.builder().bookId(book).build();
        order.place();
        orders.add(order);
        return order.id;
    }

    @Handle
    void shipOrder(ShipOrder command) {
        Order order = orders.get(command.orderId());
        order.ship();
        orders.add(order);
    }
}
