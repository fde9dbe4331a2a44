package dev.typecase.jdbc.events;

/**
 * How far somebody has come in the log: the last event that is done. Events are read in the order of their transactions, and
 * in the order of their positions within one (A3).
 *
 * @param transaction the number of the transaction, as the log has it
 * @param position the position in the log
 */
record Cursor(long transaction, long position) implements Comparable<Cursor> {

    static final Cursor BEGINNING = new Cursor(0, 0);

    @Override
    public int compareTo(Cursor other) {
        int byTransaction = Long.compareUnsigned(transaction, other.transaction);
        return byTransaction != 0 ? byTransaction : Long.compare(position, other.position);
    }
}
