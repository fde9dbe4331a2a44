package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that the files of a domain name, by text as {@link RuntimeTypes} does. */
final class EngineTypes {

    static final ClassName DOMAIN_ENGINE = ClassName.get(RuntimeTypes.ENGINE, "DomainEngine");
    static final ClassName DOMAIN_SETTINGS = ClassName.get(RuntimeTypes.ENGINE, "DomainSettings");
    static final ClassName COMMAND_RUN = ClassName.get(RuntimeTypes.ENGINE, "CommandRun");
    static final ClassName KEYED_RUN = ClassName.get(RuntimeTypes.ENGINE, "KeyedRun");
    static final ClassName RESULT_CODEC = ClassName.get(RuntimeTypes.ENGINE, "ResultCodec");
    static final ClassName IDEMPOTENCY_KEY_REUSED_EXCEPTION =
            ClassName.get(RuntimeTypes.PACKAGE, "IdempotencyKeyReusedException");
    static final ClassName PART = ClassName.get(RuntimeTypes.ENGINE, "Part");
    static final ClassName UNIT_OF_WORK = ClassName.get(RuntimeTypes.ENGINE, "UnitOfWork");
    static final ClassName EVENT_TABLE = ClassName.get(RuntimeTypes.ENGINE, "EventTable");
    static final ClassName SUBSCRIPTION = ClassName.get(RuntimeTypes.ENGINE, "Subscription");
    static final ClassName REACTION = ClassName.get(RuntimeTypes.ENGINE, "Reaction");
    static final ClassName REACTIONS = ClassName.get(RuntimeTypes.ENGINE, "Reactions");

    static final ClassName STORE = ClassName.get(RuntimeTypes.PACKAGE + ".store", "Store");
    static final ClassName RETRY_POLICY = ClassName.get(RuntimeTypes.PACKAGE, "RetryPolicy");
    static final ClassName NULL_ARGUMENT_EXCEPTION = ClassName.get(RuntimeTypes.PACKAGE, "NullArgumentException");
    static final ClassName STALE_AGGREGATE_EXCEPTION = ClassName.get(RuntimeTypes.PACKAGE, "StaleAggregateException");
    static final ClassName REACTION_FAILED_EXCEPTION = ClassName.get(RuntimeTypes.PACKAGE, "ReactionFailedException");
    static final ClassName DOMAIN_CLOSED_EXCEPTION = ClassName.get(RuntimeTypes.PACKAGE, "DomainClosedException");

    private EngineTypes() {}
}
