package dev.typecase.store;

import dev.typecase.EventMetadata;

/**
 * An event as it is committed and dispatched.
 *
 * @param type its index in the domain's event table; valid within this build of the domain only, never stored
 * @param event the event
 * @param metadata what is known of it
 */
public record RecordedEvent(int type, Object event, EventMetadata metadata) {}
