package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The identity of an aggregate or entity: a UUID, a String, a long, an int, or a record of one such component.
 *
 * <p>It is set once and never changes (S3). One that is a UUID, or a record of a UUID, is generated (version 7) where the
 * builder is given none.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Id {}
