package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a table is called in a database: on an aggregate its own, on a List, Set or Map that of its elements. Without it the name
 * is that of the class or field, in snake_case: {@code purchase_order}, {@code purchase_order_items}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Table {

    /** The name, as the database shall have it; quoted where it is a reserved word. At most 63 bytes. */
    String value();
}
