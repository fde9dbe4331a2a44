package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that a builder gives to a field or component it is not told about.
 *
 * <p>The text is read while compiling: the name of an enum constant, a number, {@code true} or {@code false}, an ISO-8601 date or
 * time, a UUID, a URI, or the text itself for a String.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Default {

    /** The value as text. */
    String value();
}
