package registry;

public record LongId(long value) {}
