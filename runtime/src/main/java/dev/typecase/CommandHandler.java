package dev.typecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose {@link Handle} methods handle commands. One is created for every command; the parameters of its constructor
 * are what it depends on: repositories of the domain, the domain's command sender, a {@code Clock}, or a collaborator that the
 * application supplies when it builds the domain.
 *
 * <p>When another commit comes first, its unit of work is given up and the method is called again (S9): what it does outside
 * the domain, such as sending a mail, must bear being done twice, or be done by an event handler that changes nothing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CommandHandler {}
