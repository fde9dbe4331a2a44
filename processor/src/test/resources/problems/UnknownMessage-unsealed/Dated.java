package shop;

public interface Dated {}
