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
 *
 * <p>A domain can be spread over several modules: the package of each library is an open domain, and the application's own
 * domain includes them all.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Domain {

    /** What the generated classes begin with; the last part of the package name, capitalised, unless given. */
    String name() default "";

    /**
     * Whether this is all of the domain, so that it can be judged as a whole. An open one is part of a domain: it has no facade,
     * but exports what is in it, as the generated class {@code CataloguePart}, for the domain that includes it. There it is judged
     * whether every event is handled and every command has its handler.
     */
    boolean closed() default true;

    /** The open domains that are parts of this one: {@code CataloguePart.class}. */
    Class<?>[] includes() default {};

    /** When its event handlers run that do not say so themselves. What a part says of this does not count where it is included. */
    Processing processing() default Processing.SYNC;
}
