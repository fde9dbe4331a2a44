package dev.typecase.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an open domain exports to the domain that includes it. Stands on generated classes ({@code CataloguePart}) and is read
 * by the compiler only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Part {

    /** The form of this annotation; a processor that does not know it says so. */
    int format();

    /** What the generated classes of the part begin with. */
    String name();

    /** Its classes that everybody can name: aggregates, entities, value objects, commands and events. */
    Class<?>[] elements() default {};

    /** The canonical names of those that not everybody can name. */
    String[] hidden() default {};

    /**
     * Its handlers, each with the names of what its constructor takes, which class files need not keep: {@code
     * "shop.catalogue.Cataloguing(books, prices)"}.
     */
    String[] handlers() default {};
}
