package dev.typecase.processor.problem;

import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.ScalarType;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.model.ValueType.Reason;
import dev.typecase.processor.model.ValueType.Unsupported;
import java.util.List;
import java.util.Optional;

/** The wording of what is wrong with a field or component. */
public final class FieldProblems {

    private FieldProblems() {}

    /** A field that the code beside the class cannot reach. */
    public static Problem privateField(StateType type, Property field) {
        if (!isIn(type.name().packageName(), field.position().owner())) {
            return Problem.of(
                            ProblemKind.PRIVATE_FIELD,
                            field.position(),
                            path(field) + " cannot be reached from another package, where it is inherited.")
                    .because("In the package " + type.name().packageName() + " the builder and mapping of "
                            + type.name().simpleName() + " read and write the field itself, without reflection.")
                    .fix("make the field public, or declare it in "
                            + type.name().simpleName());
        }
        String keywords = field.isFinal() ? "private and final" : "private";
        return Problem.of(ProblemKind.PRIVATE_FIELD, field.position(), path(field) + " is " + keywords + ".")
                .because("The generated builder and mapping read and write the field itself, without reflection.")
                .fix("remove  " + keywords.replace(" and ", " ") + "  from  " + declaration(field)
                        + "  (other packages still cannot see the field)");
    }

    /** A field with the name of an inherited one. */
    public static Problem hiddenField(Property field, Property hidden) {
        return Problem.of(
                        ProblemKind.HIDDEN_FIELD,
                        field.position(),
                        path(field) + " hides " + path(hidden) + ": the object would have two values of that name.")
                .fix("remove one of the two fields, or rename it");
    }

    /** A field that cannot be set. */
    public static Problem finalField(Property field) {
        Problem problem = Problem.of(ProblemKind.FINAL_FIELD, field.position(), path(field) + " is final.");
        String why = field.identity()
                ? "The builder sets the identity after the object is created. Nothing changes it later."
                : "The builder sets the field after the object is created.";
        return problem.because(why).fix("remove  final  from  " + declaration(field));
    }

    /** An aggregate that is held where only its identity may be. */
    public static Problem aggregateHeld(Property field, String held, Optional<Property> identity) {
        String name = Words.lower(held) + "Id";
        String idType = identity.map(id -> id.type().display()).orElse(held + "Id");
        Problem problem = Problem.of(
                        ProblemKind.AGGREGATE_IN_AGGREGATE,
                        field.position(),
                        path(field) + " holds the aggregate " + held + ".")
                .because("An aggregate is loaded, checked and saved on its own; others know it by its identity.");
        String shown = field.type().display();
        return shown.equals(held)
                ? problem.fix("write  " + idType + " " + name)
                : problem.fix("write  " + shown.replace(held, idType) + " " + Words.plural(name));
    }

    /** An entity in a value object, a command or an event. */
    public static Problem entityInRecord(StateType type, Property component, String entity) {
        Problem problem = Problem.of(
                        ProblemKind.ENTITY_IN_RECORD,
                        component.position(),
                        path(component) + " holds the entity " + entity + ", and "
                                + type.name().simpleName() + " is "
                                + type.kind().phrase() + ".")
                .because(
                        "An entity changes within its aggregate; " + type.kind().phrase() + " never changes.");
        return type.kind() == StateType.Kind.VALUE_OBJECT
                ? problem.fix(
                        "make " + type.name().simpleName() + " an @Entity,",
                        "or make " + entity + " a record with @ValueObject, if it needs no identity")
                : problem.fix("carry the identity of the " + entity + ", and those of its values that matter");
    }

    /** A type that cannot be stored; {@code others} are the other fields whose type it is, mended with it. */
    public static Problem unsupportedType(Property field, Unsupported unsupported, List<Property> others) {
        List<String> also = others.stream().map(FieldProblems::path).toList();
        return Problem.of(
                        ProblemKind.UNSUPPORTED_FIELD_TYPE,
                        field.position(),
                        path(field) + " has the type " + field.type().display() + ", which cannot be stored.")
                .because(why(unsupported))
                .because(also.isEmpty() ? "" : "Also held by " + Listing.sentence(also) + ".")
                .fix(mend(field, unsupported));
    }

    /** A value object with an array in it. */
    public static Problem mutableComponent(StateType type, Property component) {
        return Problem.of(
                        ProblemKind.MUTABLE_COMPONENT,
                        component.position(),
                        path(component) + " is an array: it can be changed, and is equal to no other array.")
                .because("A value object never changes, and is equal to another when their components are.")
                .fix(
                        "move it to the entity or aggregate, or hold it as text,",
                        "or, if " + type.name().simpleName() + " copies the array and defines equals, write"
                                + "  @SuppressWarnings(\"typecase:MutableComponent\")");
    }

    /** {@code @Nullable int}. */
    public static Problem nullablePrimitive(Property field, ValueType.Scalar scalar) {
        if (scalar.type() == ScalarType.BYTES) {
            return Problem.of(
                            ProblemKind.NULLABLE_PRIMITIVE,
                            field.position(),
                            path(field) + " holds @Nullable bytes, and a byte is never null.")
                    .fix(
                            "write  byte @Nullable [] " + field.name() + "  if it may be missing,",
                            "or  byte[] " + field.name() + "  if it may not");
        }
        String box = scalar.type().referenceName();
        return Problem.of(
                        ProblemKind.NULLABLE_PRIMITIVE,
                        field.position(),
                        path(field) + " is @Nullable, and " + scalar.display() + " is never null.")
                .fix(
                        "write  @Nullable " + box.substring(box.lastIndexOf('.') + 1) + " " + field.name()
                                + "  if it may be missing,",
                        "or  " + scalar.display() + " " + field.name() + "  if it may not");
    }

    /** {@code @Nullable List<X>}. */
    public static Problem nullableCollection(Property field) {
        return Problem.of(
                        ProblemKind.NULLABLE_COLLECTION,
                        field.position(),
                        path(field) + " is @Nullable, and a " + simple(field) + " is empty, never null.")
                .fix("write  " + field.type().display() + " " + field.name());
    }

    private static String why(Unsupported unsupported) {
        return switch (unsupported.reason()) {
            case OPTIONAL ->
                "A value that may be missing is one that may be null; the builder then does not insist on it.";
            case ARRAY -> "An array can be changed from outside, and is equal to no other array.";
            case RAW_COLLECTION -> "It does not say what it holds.";
            case NESTED_COLLECTION -> "A collection holds values; what would the inner collection be called?";
            case OTHER_COLLECTION -> "The collections that can be stored are List, Set and Map.";
            case MAP_KEY -> "The key of a Map is text, a number, a date or time, a UUID, an enum or a typed identity.";
            case ENTITY_MAP -> "An entity is found by its own identity and needs no key beside it.";
            case MESSAGE -> "Commands and events are sent and raised, not held.";
            case OPEN_VALUE -> "It does not say what it holds.";
            case OUT_OF_BOUNDS ->
                "The type parameters of " + unsupported.display().replaceAll("<.*", "")
                        + " have bounds, and what stands for one is not within them.";
            case ENTITY_ARGUMENT -> "A value object holds values, and an entity is none: it can change.";
            case GENERIC -> "A class with type parameters does not say what it holds.";
            case LEGACY_TIME -> "It can be changed, and says neither which zone nor which calendar.";
            case PRIVATE_CLASS -> "The generated builder and mapping name the type, and cannot name a private one.";
            case FORGOTTEN_ENTITY -> "It has an @Id, as an entity has, and no annotation.";
            case FORGOTTEN_VALUE -> "It is a record, as a value object is, and has no annotation.";
            case AGGREGATE, MISSING, UNKNOWN_CLASS ->
                "Typecase knows text, numbers, dates, enums, typed identities, value objects and entities.";
        };
    }

    private static String[] mend(Property field, Unsupported unsupported) {
        String name = field.name();
        String inner = Words.argument(unsupported.display());
        Reason reason = unsupported.reason();
        return switch (reason) {
            case OPTIONAL -> one("write  @Nullable " + present(unsupported.display()) + " " + name);
            case ARRAY -> one("write  List<" + Boxes.of(unsupported.display().replace("[]", "")) + "> " + name);
            case RAW_COLLECTION -> one("name what it holds:  " + named(unsupported.display()) + " " + name);
            case NESTED_COLLECTION ->
                one("make the inner collection a record with @ValueObject, and hold a collection of that");
            case OTHER_COLLECTION -> one("write  " + collection(inner) + " " + name);
            case MAP_KEY -> one("write a List of a record with @ValueObject that has both the key and the value");
            case ENTITY_MAP -> one("write  List<" + unsupported.display() + "> " + name);
            case MESSAGE -> one("hold those of its values that matter, or its identity");
            case OPEN_VALUE ->
                one("name what it holds:  " + unsupported.display().replaceAll("<.*", "") + "<LocalDate> " + name);
            case OUT_OF_BOUNDS ->
                one("hold one that " + unsupported.display().replaceAll("<.*", "")
                        + " allows, or widen the bounds there");
            case ENTITY_ARGUMENT -> one("hold the entity in a field of its own, or its identity here");
            case GENERIC -> one("write a record with @ValueObject that names the types");
            case LEGACY_TIME -> one("write  Instant " + name + "  for a moment, or  LocalDate " + name + "  for a day");
            case PRIVATE_CLASS -> one("remove  private  from " + unsupported.display() + " or the class around it");
            case FORGOTTEN_ENTITY -> one("annotate " + simpleName(unsupported.display()) + " with @Entity");
            case FORGOTTEN_VALUE ->
                new String[] {
                    "annotate " + simpleName(unsupported.display()) + " with @ValueObject, if it is yours,",
                    "or hold its components in fields of their own"
                };
            case AGGREGATE, MISSING, UNKNOWN_CLASS ->
                new String[] {
                    "annotate " + simpleName(unsupported.display())
                            + " with @ValueObject and make it a record, if it is yours,",
                    "or hold its parts, such as its name or number, in fields of their own"
                };
        };
    }

    /** Packages have small initials and classes capitals, which is all that is known of a name here. */
    private static boolean isIn(String packageName, String owner) {
        return owner.startsWith(packageName + ".") && Character.isUpperCase(owner.charAt(packageName.length() + 1));
    }

    /** What may be missing: {@code String} of {@code Optional<Optional<String>>}. */
    private static String present(String display) {
        String inner = display;
        while (inner.startsWith("Optional<")) {
            inner = Words.argument(inner);
        }
        return switch (inner) {
            case "OptionalInt" -> "Integer";
            case "OptionalLong" -> "Long";
            case "OptionalDouble" -> "Double";
            case "Optional", "?" -> "String";
            default -> inner.replaceFirst("^\\? (extends|super) ", "");
        };
    }

    /** A collection with a definite type for each that is not. */
    private static String named(String display) {
        if (!display.contains("<")) {
            return display + (display.endsWith("Map") ? "<String, String>" : "<String>");
        }
        return display.replaceAll("\\? (extends|super) ", "").replace("?", "String");
    }

    private static String collection(String elements) {
        if (elements.isEmpty()) {
            return "List<…>";
        }
        boolean pairs = elements.replaceAll("<[^<>]*>", "").contains(",");
        return (pairs ? "Map<" : "List<") + elements + ">";
    }

    private static String[] one(String line) {
        return new String[] {line};
    }

    private static String simple(Property field) {
        return field.type() instanceof ValueType.Collection collection
                ? collection.kind().simpleName()
                : "Map";
    }

    private static String simpleName(String display) {
        return display.substring(display.lastIndexOf('.') + 1);
    }

    private static String declaration(Property field) {
        return (field.identity() ? "@Id " : "") + field.type().display() + " " + field.name();
    }

    /** {@code Order.items}; of an inherited field the class that declares it. */
    static String path(Property field) {
        return owner(field) + "." + field.name();
    }

    private static String owner(Property field) {
        return simpleName(field.position().owner());
    }
}
