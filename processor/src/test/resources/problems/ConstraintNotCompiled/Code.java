package shop;

public record Code(@Iban String value) {}
