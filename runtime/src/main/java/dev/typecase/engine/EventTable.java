package dev.typecase.engine;

import dev.typecase.EventMetadata;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.util.List;

/**
 * Which handlers an event goes to; generated, one for each domain. An event's type is found once, when it is committed, and is
 * a small number from then on.
 */
public interface EventTable {

    /** What {@link #typeOf} answers for an object that is no event of this domain. */
    int UNKNOWN = -1;

    /** How many types of events there are. */
    int size();

    /** The type of an event, from 0; {@link #UNKNOWN} for any other object. */
    int typeOf(Object event);

    /** The name of a type of event, as it is stored. */
    String name(int type);

    /** The version of the schema of a type of event, from 1. */
    int schemaVersion(int type);

    /** Checks the constraints of an event of this type. */
    void check(int type, Object event, Violations violations);

    /**
     * Calls the handlers of an event of this type: in the order of their qualified class names, then as in the source (S13).
     * One that fails is reported to {@code reactions} and does not keep the others from running.
     */
    void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions);

    /** Gives an event of this type to a writer, to be kept. */
    void write(int type, Object event, StateWriter out);

    /** Builds an event of this type from what a reader gives; nothing is checked. */
    Object read(int type, StateReader in);

    /** One for each event handler, in the order in which they run (S13). */
    List<Subscription> subscriptions();

    /** Whether a subscription, by its place in {@link #subscriptions()}, gets events of this type. */
    boolean subscribes(int subscription, int type);

    /**
     * Calls the handler of one subscription, as {@link #dispatch} calls all of them; does nothing where the subscription does
     * not get events of this type.
     */
    void deliver(int subscription, int type, Object event, EventMetadata metadata, Reactions reactions);
}
