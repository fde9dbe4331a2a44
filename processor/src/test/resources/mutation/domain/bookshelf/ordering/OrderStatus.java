package bookshelf.ordering;

/** How far an order has come. */
public enum OrderStatus {
    PENDING,
    CONFIRMED,
    SHIPPED
}
