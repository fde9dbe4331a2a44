package dev.typecase.processor.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The catalogue: every problem that Typecase reports. Its wording is formed by the class of its family
 * ({@code EventProblems}, {@code HandlerProblems} …); its page is a paragraph of {@code docs/problems/README.md}.
 */
public enum ProblemKind {
    // The domain
    BAD_DOMAIN_NAME,
    ELEMENT_OUTSIDE_DOMAIN,
    SEVERAL_ROLES,
    GENERATED_NAME_COLLISION,
    NOT_ACCESSIBLE,
    NOT_A_PART,
    INCOMPATIBLE_PART,
    PART_INCLUDED_TWICE,
    OPEN_DOMAIN_INCLUDES,

    // The form of a class
    FORGOTTEN_ANNOTATION,
    NOT_A_CLASS,
    NOT_A_RECORD,
    ABSTRACT_CLASS,
    GENERIC_CLASS,
    INNER_CLASS,
    PRIVATE_CLASS,
    UNUSABLE_CONSTRUCTOR,

    // Aggregates and entities
    NOT_AN_AGGREGATE_ROOT,
    RAW_AGGREGATE_ROOT,
    MISSING_ID,
    SEVERAL_IDS,
    UNSUPPORTED_IDENTITY_TYPE,
    ID_IN_RECORD,
    ENTITY_WITHOUT_AGGREGATE,
    ENTITY_IN_SEVERAL_AGGREGATES,
    CYCLIC_TYPES,
    BAD_INVARIANT,

    // Fields
    PRIVATE_FIELD,
    FINAL_FIELD,
    HIDDEN_FIELD,
    AGGREGATE_IN_AGGREGATE,
    ENTITY_IN_RECORD,
    UNSUPPORTED_FIELD_TYPE,
    MUTABLE_COMPONENT(Severity.WARNING),
    NULLABLE_PRIMITIVE,
    NULLABLE_COLLECTION,
    DEFAULT_NOT_APPLICABLE,
    DEFAULT_NOT_A_VALUE,
    DEFAULT_BREAKS_CONSTRAINT,
    INDEX_OUTSIDE_AGGREGATE,
    INDEX_NOT_APPLICABLE,

    // Names in the database
    BAD_STORED_NAME,
    SAME_TABLE,
    SAME_COLUMN,
    UNUSED_STORED_NAME(Severity.WARNING),
    SCHEMA_DRIFT(Severity.WARNING),
    UNREADABLE_SNAPSHOT,

    // Constraints
    CONSTRAINT_ON_WRONG_TYPE,
    CONSTRAINT_NEVER_MET,
    CONSTRAINT_NOT_COMPILED,
    INVALID_PATTERN,
    SIZE_MIN_OVER_MAX,
    NEGATIVE_BOUND,
    BOUND_NOT_A_NUMBER,
    MESSAGE_NOT_COMPILABLE,

    // Events
    UNHANDLED_EVENT,
    UNNEEDED_UNHANDLED(Severity.WARNING),
    BLANK_REASON,
    EVENT_OUTSIDE_AGGREGATE,
    EVENT_INTERFACE_NOT_SEALED,
    PERMITTED_NOT_AN_EVENT,
    DUPLICATE_EVENT_TYPE,
    INTEGRATION_WITHOUT_EVENT,
    EVENT_CYCLE(Severity.WARNING),

    // Commands and handlers
    COMMAND_WITHOUT_HANDLER,
    COMMAND_WITH_SEVERAL_HANDLERS,
    HANDLER_WITHOUT_METHODS,
    HANDLE_OUTSIDE_HANDLER,
    MISSING_HANDLE(Severity.WARNING),
    BAD_HANDLER_PARAMETERS,
    BAD_HANDLER_METHOD,
    EVENT_HANDLER_RETURNS_VALUE,
    UNKNOWN_MESSAGE,
    EVENT_HANDLED_TWICE,
    BAD_SUBSCRIPTION_NAME,
    DUPLICATE_SUBSCRIPTION,
    BAD_HANDLER_CONSTRUCTOR,
    UNSUPPORTED_DEPENDENCY,
    FOREIGN_REPOSITORY,

    // Declared repositories
    NOT_AN_INTERFACE,
    REPOSITORY_WITHOUT_AGGREGATE,
    UNKNOWN_FINDER,
    UNKNOWN_PROPERTY,
    COLLECTION_IN_FINDER,
    UNSUPPORTED_FINDER,
    BAD_FINDER_PARAMETERS,
    BAD_FINDER_RESULT,

    // Options
    UNKNOWN_OPTION,
    BAD_OPTION_VALUE,

    // Other processors
    GENERATED_TOO_LATE,

    // Ours
    INTERNAL_ERROR;

    private static final String PAGE = "https://typecase.dev/problems#";

    private final Severity severity;

    ProblemKind() {
        this(Severity.ERROR);
    }

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    /** The name by which users know it: {@code UnhandledEvent}. */
    public String title() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Whether it stops the build. */
    public Severity severity() {
        return severity;
    }

    /** Whether it says that something is missing, which a compiler that could not read all may just not have seen. */
    public boolean missesSomething() {
        return switch (this) {
            case ELEMENT_OUTSIDE_DOMAIN,
                    FORGOTTEN_ANNOTATION,
                    NOT_AN_AGGREGATE_ROOT,
                    MISSING_ID,
                    ENTITY_WITHOUT_AGGREGATE,
                    UNSUPPORTED_FIELD_TYPE,
                    UNHANDLED_EVENT,
                    EVENT_OUTSIDE_AGGREGATE,
                    PERMITTED_NOT_AN_EVENT,
                    COMMAND_WITHOUT_HANDLER,
                    HANDLER_WITHOUT_METHODS,
                    REPOSITORY_WITHOUT_AGGREGATE,
                    UNKNOWN_MESSAGE,
                    UNKNOWN_PROPERTY -> true;
            default -> false;
        };
    }

    /** The page that explains it. */
    public String page() {
        return PAGE + title();
    }
}
