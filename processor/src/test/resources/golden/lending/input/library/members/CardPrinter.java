package library.members;

public interface CardPrinter {}
