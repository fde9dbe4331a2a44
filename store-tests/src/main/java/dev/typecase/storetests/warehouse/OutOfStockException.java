package dev.typecase.storetests.warehouse;

/** There is less than was to be taken away. */
public final class OutOfStockException extends Exception {

    private static final long serialVersionUID = 1L;

    /** So many are missing. */
    public OutOfStockException(int missing) {
        super(missing + " are missing");
    }
}
