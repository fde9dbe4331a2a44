package shop;

public final class MoneyBuilder {}
