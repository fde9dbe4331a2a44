package dev.typecase.store;

import java.time.Instant;

/**
 * What is kept of a command that is handled once for each key (S15).
 *
 * @param key its key
 * @param command the command's qualified class name
 * @param fingerprint what tells its content from another
 * @param time when it was handled
 * @param result what it led to
 */
public record HandledCommand(CommandKey key, String command, String fingerprint, Instant time, KeptResult result) {}
