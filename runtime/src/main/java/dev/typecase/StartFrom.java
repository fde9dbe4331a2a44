package dev.typecase;

/** Where an event handler begins whose subscription a store does not know yet (A8). */
public enum StartFrom {

    /** With the first event that the store keeps. */
    BEGINNING,

    /** With the first event that is committed after the store has come to know the subscription. */
    NOW
}
