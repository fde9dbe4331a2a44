package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose {@link Handle} methods react to events. One is created for every event and runs in a unit of work of its own
 * (S5, S13); the parameters of its constructor are what it depends on, as in a {@link CommandHandler}.
 *
 * <p>When another commit comes first, its unit of work is given up and the method is called again (S9): what it does outside
 * the domain, such as sending a mail, must bear being done twice, or be done by an event handler that changes nothing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EventHandler {

    /**
     * The name of its subscription, under which a durable store keeps how far it has come; the simple name of the class unless
     * given. Keep it when the class is renamed: under a new name it would start all over.
     */
    String name() default "";

    /** Whether it runs before the call returns, or in the background; as the {@link Domain} says, unless given. */
    Processing processing() default Processing.DEFAULT;

    /** Where it begins in a durable store that has events already (A8). */
    StartFrom startFrom() default StartFrom.BEGINNING;
}
