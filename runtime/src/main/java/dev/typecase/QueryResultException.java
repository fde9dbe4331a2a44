package dev.typecase;

/** A query that was to find exactly one aggregate has found none, or several. */
public final class QueryResultException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    private QueryResultException(String message) {
        super(message);
    }

    /** None meets the condition; values are not told. */
    public static QueryResultException none(String aggregate, String condition) {
        return new QueryResultException("There is no " + aggregate + " where " + condition
                + ". Where it may be missing, ask with find, which returns an Optional.");
    }

    /** Several meet the condition; values are not told. */
    public static QueryResultException several(String aggregate, String condition) {
        return new QueryResultException("There is more than one " + aggregate + " where " + condition
                + ". Ask for the first of an order, or for the list; mark the field @Unique if there may be only one.");
    }
}
