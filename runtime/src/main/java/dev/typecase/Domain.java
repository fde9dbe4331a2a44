package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bounded context: the package and all packages below it, down to the next one with a domain of its own.
 *
 * <p>Stands in {@code package-info.java}. For the package {@code bookshelf} the class {@code bookshelf.BookshelfDomain} is
 * generated: the facade through which an application builds the domain, sends it commands and reaches its repositories.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Domain {

    /** What the generated classes begin with; the last part of the package name, capitalised, unless given. */
    String name() default "";
}
