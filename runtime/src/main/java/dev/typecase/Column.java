package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the column of a field is called in a database; on a value object or an entity, what the names of its columns begin with.
 * Without it the name is that of the field, in snake_case: {@code unit_price}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Column {

    /** The name, as the database shall have it; quoted where it is a reserved word. At most 63 bytes. */
    String value();
}
