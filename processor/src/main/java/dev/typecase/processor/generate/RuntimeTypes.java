package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated code names. The processor does not depend on them. */
final class RuntimeTypes {

    static final String PACKAGE = "dev.typecase";
    static final String ENGINE = PACKAGE + ".engine";
    static final String MAPPING = PACKAGE + ".mapping";
    static final String VALIDATION = PACKAGE + ".validation";

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    static final ClassName EVENT_METADATA = ClassName.get(PACKAGE, "EventMetadata");
    static final ClassName CONSTRAINT_VIOLATIONS_EXCEPTION = ClassName.get(PACKAGE, "ConstraintViolationsException");
    static final ClassName PROCESSING = ClassName.get(PACKAGE, "Processing");
    static final ClassName START_FROM = ClassName.get(PACKAGE, "StartFrom");
    static final ClassName UUID_V7 = ClassName.get(PACKAGE, "UuidV7");

    static final ClassName AGGREGATE_REPOSITORY = ClassName.get(ENGINE, "AggregateRepository");
    static final ClassName WORKSPACE = ClassName.get(ENGINE, "Workspace");

    static final ClassName AGGREGATE_MAPPING = ClassName.get(MAPPING, "AggregateMapping");
    static final ClassName SHAPE = ClassName.get(MAPPING, "Shape");
    static final ClassName STATE_READER = ClassName.get(MAPPING, "StateReader");
    static final ClassName STATE_WRITER = ClassName.get(MAPPING, "StateWriter");
    static final ClassName TABLES = ClassName.get(MAPPING, "Tables");

    static final ClassName CONSTRAINTS = ClassName.get(VALIDATION, "Constraints");
    static final ClassName VIOLATIONS = ClassName.get(VALIDATION, "Violations");

    private RuntimeTypes() {}
}
