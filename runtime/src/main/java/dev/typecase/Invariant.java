package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A rule over several fields: a method without parameters that returns true while the object is valid. Checked when the
 * object is built, and again when it is stored or dispatched (S1, S2).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Invariant {

    /** What is wrong when the method returns false; the message of the violation. */
    String value();
}
