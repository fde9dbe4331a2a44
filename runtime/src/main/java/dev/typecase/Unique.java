package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a field of an aggregate: no two aggregates of its type have the same value in it. A commit that would break this throws
 * {@link UniqueViolationException} and stores nothing (S16). A missing value is the same as no other.
 *
 * <p>The field holds one value, or a value object: then all that is in it counts together, and nothing may be missing in it.
 * Queries that ask for a value of the field use an index, in memory and in a database.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Unique {}
