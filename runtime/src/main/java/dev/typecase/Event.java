package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that says what has happened to an aggregate. It implements the sealed interface that its aggregate names as the
 * type argument of {@link AggregateRoot}.
 *
 * <p>Somebody handles it, or it says why not with {@link Unhandled}; otherwise the domain does not compile.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Event {

    /** The name under which it is stored; the simple name of the record unless given. Keep it when the record is renamed. */
    String name() default "";

    /** The version of its schema, from 1; raised when the components change. */
    int version() default 1;
}
