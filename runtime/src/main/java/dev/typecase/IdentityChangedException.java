package dev.typecase;

import org.jspecify.annotations.Nullable;

/** The identity of an aggregate was changed after it had been set (S3). Nothing was committed. */
public final class IdentityChangedException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** The identity was {@code before} and is now {@code after}. */
    public IdentityChangedException(String aggregate, Object before, @Nullable Object after) {
        super(aggregate + " " + before + " now says that it is " + after + ". An identity never changes: build a new "
                + aggregate + " for the new identity.");
    }
}
