package dev.typecase.processor.problem;

import dev.typecase.processor.model.Handler;

/** The wording of what is wrong with the name under which an event handler subscribes. */
public final class SubscriptionProblems {

    private SubscriptionProblems() {}

    /** A name that could not be told from others in a table or on a command line. */
    public static Problem badName(Handler handler) {
        String name = handler.name().simpleName();
        return Problem.of(
                        ProblemKind.BAD_SUBSCRIPTION_NAME,
                        Annotations.on(handler.position(), "EventHandler").attribute("name"),
                        "\"" + handler.subscriptionName() + "\" cannot be the name of a subscription.")
                .because(
                        "It is kept in the store and typed on a command line: letters, digits, '.', '-' and '_', at most"
                                + " 100 of them, and a letter first.")
                .fix(
                        "write  @EventHandler(name = \"" + name + "\"),",
                        "or leave the name out: it is " + name + " then");
    }

    /** Two subscriptions of one name; reported at the second. */
    public static Problem duplicate(Handler handler, Handler earlier) {
        return Problem.of(
                        ProblemKind.DUPLICATE_SUBSCRIPTION,
                        Annotations.on(handler.position(), "EventHandler"),
                        distinct(earlier, handler) + " and " + distinct(handler, earlier) + " both subscribe as \""
                                + handler.subscriptionName() + "\".")
                .because(
                        "A store keeps how far each has come under that name, so one would skip what the other has handled.")
                .fix("give one of them another name, as in  @EventHandler(name = \"" + another(handler, earlier)
                        + "\")");
    }

    private static String another(Handler handler, Handler earlier) {
        String name = handler.name().simpleName();
        return name.equals(earlier.subscriptionName()) ? Words.prefix(handler.name()) + name : name;
    }

    private static String distinct(Handler handler, Handler other) {
        return handler.name().simpleName().equals(other.name().simpleName())
                ? handler.name().canonical()
                : handler.name().simpleName();
    }
}
