package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that handles the message which is its first parameter.
 *
 * <p>For a command: one parameter, and the result is what {@code process} returns. For an event: returns nothing, and may take
 * the {@link EventMetadata} as second parameter; a sealed interface of events as first parameter means all of them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Handle {}
