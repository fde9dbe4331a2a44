package application;

import billing.BillingDomain;
import shop.ShopDomain;
import shop.catalogue.AddBook;
import shop.catalogue.BookId;
import shop.ordering.OrderId;
import shop.ordering.PlaceOrder;
import shop.ordering.ShipOrder;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        run();
    }

    /** Two domains, one of them of three modules. */
    public static void run() {
        try (BillingDomain billing = BillingDomain.builder().build();
                ShopDomain shop = ShopDomain.builder()
                        .notifier(System.out::println)
                        .integrationEvents(billing::receive)
                        .build()) {
            BookId book = shop.process(new AddBook("The Great Gatsby"));
            System.out.println(shop.stockRepository().get(book).quantity() + " in stock");
            OrderId order = shop.process(new PlaceOrder("Tender Is the Night"));
            shop.process(new ShipOrder(order));
            System.out.println(billing.invoiceRepository().find(order).isPresent() ? "invoiced" : "not invoiced");
        }
    }
}
