package shop;

public enum Status {
    PENDING,
    CONFIRMED,
    SHIPPED
}
