package dev.typecase.jdbc.migrations;

import java.util.Optional;

/** What a field of a {@link RandomDomain} can be: its type, a value as Java and as text, and a default that SQL can say too. */
enum Kind {
    TEXT("String", "\"O'Brien ß 𝄞\"", "O'Brien ß 𝄞", "it's"),
    INT("Integer", "-7", "-7", "3"),
    LONG("Long", "8_000_000_000L", "8000000000", "4"),
    FLAG("Boolean", "true", "true", "false"),
    DECIMAL("BigDecimal", "new BigDecimal(\"1.50\")", "1.50", "2.25"),
    IDENTIFIER("UUID", "new UUID(1, 2)", "00000000-0000-0001-0000-000000000002", null),
    TIME("Instant", "Instant.EPOCH", "1970-01-01T00:00:00Z", null),
    DATE("LocalDate", "LocalDate.EPOCH", "1970-01-01", null),
    REAL("Double", "1.5", "1.5", null),
    COLOUR("Colour", "Colour.RED", "RED", "GREEN"),
    MONEY("Money", "new Money(new BigDecimal(\"9.00\"), \"EUR\")", "Money[amount=9.00, currency=EUR]", null),
    WORDS("List<String>", "List.of(\"a\", \"b\")", "[a, b]", null),
    NUMBERS("Set<Integer>", "Set.of(5)", "[5]", null),
    COUNTS("Map<String, Integer>", "Map.of(\"k\", 1)", "{k=1}", null),
    PARTS("List<Part>", "List.of(PartBuilder.builder().label(\"p\").id(new UUID(3, 4)).build())", "[p]", null);

    final String type;
    final String value;
    final String text;
    final Optional<String> fallback;

    Kind(String type, String value, String text, String fallback) {
        this.type = type;
        this.value = value;
        this.text = text;
        this.fallback = Optional.ofNullable(fallback);
    }

    boolean isCollection() {
        return ordinal() >= WORDS.ordinal();
    }

    /** What a row that was there before the field has in it, when it had to be given nothing. */
    String empty() {
        return this == COUNTS ? "{}" : isCollection() ? "[]" : "null";
    }
}
