package dev.typecase.store;

/** Where units of work get their sessions: a {@link Store}, or a transaction of a store that several of them share. */
public interface SessionSource {

    /** Begins a session for one unit of work. Nothing is held in the store before its first use. */
    StoreSession begin();
}
