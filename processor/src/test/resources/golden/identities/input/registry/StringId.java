package registry;

public record StringId(String value) {}
