package shop;

public interface OrderEvent {}
