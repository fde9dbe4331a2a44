package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose methods say by their names what they ask for: {@code findByIsbn}, {@code existsByIsbn},
 * {@code countByAuthor}, {@code findFirst3ByPriceAmountLessThanOrderByTitle}. A class that answers them with queries is generated
 * beside it, and the names are checked while compiling.
 *
 * <p>A method can also be one of those of the generated repository ({@code get}, {@code find}, {@code contains}, {@code add},
 * {@code remove}, {@code count}, {@code list}, {@code stream}, {@code query}), or be written out, as a default or static one.
 *
 * <p>Handlers take the interface in their constructors, where it belongs to their unit of work. The domain and its unit of work
 * have a method for it, named after it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Repository {

    /** The aggregate; only needed where no method returns it. */
    Class<?> value() default void.class;
}
