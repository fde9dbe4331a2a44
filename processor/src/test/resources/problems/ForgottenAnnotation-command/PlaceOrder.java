package shop;

public record PlaceOrder(String customer) {}
