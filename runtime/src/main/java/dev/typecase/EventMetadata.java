package dev.typecase;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of an event besides its content (S11).
 *
 * @param id unique, a UUID of version 7; tells a repeated delivery from a new event
 * @param type the name of the event, as its {@link Event} annotation gives it
 * @param schemaVersion the version of the event's schema, from 1
 * @param stream the aggregate that raised it: {@code Order-0190b6e2-…}
 * @param sequence its place in the stream, from 1, without gaps
 * @param time when it was raised, by the domain's clock
 * @param correlationId shared by everything that one call of the application has led to
 * @param causationId the event, or the call of the application, whose handling raised this event
 */
public record EventMetadata(
        UUID id,
        String type,
        int schemaVersion,
        String stream,
        long sequence,
        Instant time,
        UUID correlationId,
        UUID causationId) {}
