package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a field of an aggregate: queries that ask for a value of the field find aggregates by an index, in memory and in a
 * database, and need not look at all of them.
 *
 * <p>The field holds one value, or a value object: then the index is for queries that ask for all that is in it. A field with
 * {@link Unique} has an index already.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Indexed {}
