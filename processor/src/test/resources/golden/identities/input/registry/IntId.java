package registry;

public record IntId(int value) {}
