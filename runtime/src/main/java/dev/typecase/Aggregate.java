package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose objects are stored and changed as a whole, with all that they contain.
 *
 * <p>It extends {@link AggregateRoot}, whose type argument is the sealed interface of the events it may raise, and has one
 * {@link Id} field. A builder, a repository, compiled constraints and a mapping are generated beside it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Aggregate {}
