package shop.text;

public interface Sender {}
