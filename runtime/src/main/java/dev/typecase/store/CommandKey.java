package dev.typecase.store;

/**
 * Under what a command is handled once.
 *
 * @param domain the domain's name; each has keys of its own
 * @param key what the application gave
 */
public record CommandKey(String domain, String key) {}
