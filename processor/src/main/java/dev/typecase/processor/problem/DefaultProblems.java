package dev.typecase.processor.problem;

import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.model.ValueType.Enumeration;

/** The wording of what is wrong with a {@code @Default}. */
public final class DefaultProblems {

    private DefaultProblems() {}

    /** A default beside {@code @Nullable}. */
    public static Problem onNullable(Property field) {
        String shown = field.type().display() + " " + field.name();
        return notApplicable(
                        field,
                        FieldProblems.path(field) + " has both @Default and @Nullable: which of the two,"
                                + " where nothing is given?")
                .fix(
                        "write  @Default(\"" + text(field) + "\") " + shown + "  if nothing given means that value,",
                        "or  @Nullable " + shown + "  if it means none");
    }

    /** A default on an identity. */
    public static Problem onIdentity(Property field) {
        return notApplicable(
                        field,
                        FieldProblems.path(field) + " is an identity and cannot have a @Default: two"
                                + " objects would share it.")
                .fix("remove @Default" + (field.generated() ? "; an identity is made up where none is given" : ""));
    }

    /** A default on a collection. */
    public static Problem onCollection(Property field) {
        return notApplicable(
                        field,
                        FieldProblems.path(field) + " is a " + field.type().display()
                                + ", which is empty where nothing is given.")
                .fix("remove @Default");
    }

    /** A default on a type that no text can stand for. */
    public static Problem onOtherType(Property field) {
        Problem problem = notApplicable(
                        field,
                        FieldProblems.path(field) + " is a " + field.type().display()
                                + ", and no text can stand for that.")
                .because("@Default is for text, numbers, booleans, dates and times, UUIDs, URIs, enums and typed"
                        + " identities.");
        return field.type() instanceof ValueType.Value
                ? problem.fix("remove @Default here, and write it on the components of "
                        + field.type().display())
                : problem.fix("remove @Default");
    }

    private static Problem notApplicable(Property field, String headline) {
        return Problem.of(ProblemKind.DEFAULT_NOT_APPLICABLE, annotation(field), headline);
    }

    /** Text that names no constant of the enum. */
    public static Problem notAConstant(Property field, Enumeration enumeration) {
        return Problem.of(
                        ProblemKind.DEFAULT_NOT_A_VALUE,
                        value(field),
                        quoted(field) + " is not a constant of " + enumeration.display() + ", the type of "
                                + FieldProblems.path(field) + ".")
                .because("Its constants: " + Listing.of(enumeration.constants()) + ".")
                .fix(Suggestions.closest(text(field), enumeration.constants())
                        .map(name -> "write  @Default(\"" + name + "\")")
                        .orElse("write the name of one of them"));
    }

    /** Text that is not a value of the field's type. */
    public static Problem notAValue(Property field, ScalarType scalar) {
        return Problem.of(
                        ProblemKind.DEFAULT_NOT_A_VALUE,
                        value(field),
                        quoted(field) + " is not a value of " + field.type().display() + ", the type of "
                                + FieldProblems.path(field) + ".")
                .because(range(scalar))
                .fix("write a value such as  @Default(\"" + example(scalar) + "\")");
    }

    /** A value that the field's own constraints refuse. */
    public static Problem breaksConstraint(Property field, Constraint constraint) {
        String shown = ConstraintProblems.written(constraint);
        return Problem.of(
                        ProblemKind.DEFAULT_BREAKS_CONSTRAINT,
                        value(field),
                        "The default " + quoted(field) + " of " + FieldProblems.path(field)
                                + " breaks the field's own  " + shown + ".")
                .because("What is built with nothing else given would not be valid.")
                .fix("change the default, or  " + shown);
    }

    private static String range(ScalarType scalar) {
        return switch (scalar) {
            case BYTE -> "A byte is a whole number from -128 to 127.";
            case SHORT -> "A short is a whole number from -32768 to 32767.";
            case INT -> "An int is a whole number from -2147483648 to 2147483647.";
            case LONG -> "A long is a whole number from -9223372036854775808 to 9223372036854775807.";
            default -> "";
        };
    }

    private static String example(ScalarType scalar) {
        return switch (scalar) {
            case BOOLEAN -> "true";
            case BYTE, SHORT, INT, LONG, BIG_INTEGER -> "10";
            case FLOAT, DOUBLE, BIG_DECIMAL -> "9.99";
            case CHAR -> "A";
            case STRING, BYTES -> "text";
            case UUID -> "0190a5d4-0000-7000-8000-000000000000";
            case URI -> "https://example.org/";
            case CURRENCY -> "EUR";
            case INSTANT -> "2026-01-31T09:30:00Z";
            case LOCAL_DATE -> "2026-01-31";
            case LOCAL_TIME -> "09:30";
            case LOCAL_DATE_TIME -> "2026-01-31T09:30";
            case OFFSET_DATE_TIME -> "2026-01-31T09:30+01:00";
            case OFFSET_TIME -> "09:30+01:00";
            case ZONED_DATE_TIME -> "2026-01-31T09:30+01:00[Europe/Paris]";
            case YEAR -> "2026";
            case YEAR_MONTH -> "2026-01";
            case MONTH_DAY -> "--01-31";
            case DURATION -> "PT30M";
            case PERIOD -> "P14D";
            case ZONE_ID -> "Europe/Paris";
            case ZONE_OFFSET -> "+01:00";
        };
    }

    private static String quoted(Property field) {
        return '"' + text(field) + '"';
    }

    private static String text(Property field) {
        return field.defaultValue().map(Property.DefaultValue::text).orElse("");
    }

    private static Position annotation(Property field) {
        return field.defaultValue().map(Property.DefaultValue::position).orElse(field.position());
    }

    private static Position value(Property field) {
        return field.defaultValue()
                .map(defaultValue -> defaultValue.position().attribute("value"))
                .orElse(field.position());
    }
}
