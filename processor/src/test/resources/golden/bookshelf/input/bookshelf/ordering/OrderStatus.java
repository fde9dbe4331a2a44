package bookshelf.ordering;

public enum OrderStatus {
    PENDING,
    CONFIRMED,
    SHIPPED
}
