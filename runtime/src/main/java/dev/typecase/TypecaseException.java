package dev.typecase;

import org.jspecify.annotations.Nullable;

/**
 * What every exception of the runtime extends (E1). Its message names the object of the domain that it is about, and says what
 * to do.
 */
public abstract sealed class TypecaseException extends RuntimeException
        permits AggregateNotFoundException,
                CommitOutcomeUnknownException,
                ConstraintViolationsException,
                DomainClosedException,
                DuplicateAggregateException,
                IdempotencyKeyReusedException,
                IdentityChangedException,
                InvalidSettingException,
                NullArgumentException,
                QueryResultException,
                ReactionFailedException,
                StaleAggregateException,
                StoreException,
                TransactionConflictException,
                UnfinishedCommandException,
                UniqueViolationException,
                UnitOfWorkEndedException,
                UnknownEventException,
                UnsavedChangesException {

    private static final long serialVersionUID = 1L;

    TypecaseException(String message) {
        super(message);
    }

    TypecaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
