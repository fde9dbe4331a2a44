package library;

public record LibraryId(String code) {}
