package dev.typecase.store;

/**
 * What is left of an aggregate that was removed, so that one that is created again under its identity goes on from there: no
 * version and no number of a stream is ever given twice (S9, S11).
 *
 * @param version one more than the version it was removed at; 0 where there never was one
 * @param lastSequence the sequence number of its stream's latest event, 0 where it has raised none
 */
public record Tombstone(long version, long lastSequence) {

    /** There never was one. */
    public static final Tombstone NONE = new Tombstone(0, 0);

    /** As {@link #equals}, without what the JDK makes ready for that of a record when it is first called. */
    boolean isSameAs(Tombstone other) {
        return version == other.version && lastSequence == other.lastSequence;
    }
}
