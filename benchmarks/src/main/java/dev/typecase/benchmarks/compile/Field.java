package dev.typecase.benchmarks.compile;

import java.util.List;

/**
 * A field of a synthetic class.
 *
 * @param kind its type and constraints
 * @param name its name
 */
record Field(Kind kind, String name) {

    /** The kinds of field that classes are made of, in about the shares that they have in real domains. */
    enum Kind {
        TITLE("@NotBlank @Size(max = 200) ", "String", true),
        CODE("@NotBlank @Size(min = 2, max = 12) ", "String", true),
        QUANTITY("@Positive ", "int", true),
        AMOUNT("@PositiveOrZero ", "BigDecimal", true),
        DAY("", "LocalDate", true),
        FLAG("", "boolean", true),
        REFERENCE("", "UUID", true),
        REMARK("@Nullable @Size(max = 500) ", "String", false),
        DUE("@Nullable ", "Instant", false);

        private final String annotations;
        private final String type;
        private final boolean required;

        Kind(String annotations, String type, boolean required) {
            this.annotations = annotations;
            this.type = type;
            this.required = required;
        }
    }

    private static final List<String> IMPORTS = List.of(
            "jakarta.validation.constraints.NotBlank",
            "jakarta.validation.constraints.Positive",
            "jakarta.validation.constraints.PositiveOrZero",
            "jakarta.validation.constraints.Size",
            "java.math.BigDecimal",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.util.UUID",
            "org.jspecify.annotations.Nullable");

    /** What any field may need; a synthetic class imports all of it. */
    static List<String> imports() {
        return IMPORTS;
    }

    boolean isRequired() {
        return kind.required;
    }

    String type() {
        return kind.type;
    }

    /** As it stands in a record's header or, with a semicolon, in a class. */
    String declaration() {
        return kind.annotations + kind.type + " " + name;
    }

    /** As it stands in an interface that Immutables implements. */
    String accessor() {
        return kind.annotations + kind.type + " " + name + "();";
    }
}
