package dev.typecase.processor.read;

import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.StateType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The part that an annotation gives to a class. Where a class carries several (a problem), the first is what it is. */
enum Role {
    AGGREGATE(StateType.Kind.AGGREGATE.annotation()),
    ENTITY(StateType.Kind.ENTITY.annotation()),
    VALUE_OBJECT(StateType.Kind.VALUE_OBJECT.annotation()),
    COMMAND(StateType.Kind.COMMAND.annotation()),
    EVENT(StateType.Kind.EVENT.annotation()),
    COMMAND_HANDLER(Handler.Kind.COMMAND.annotation()),
    EVENT_HANDLER(Handler.Kind.EVENT.annotation()),
    REPOSITORY("Repository");

    private final String simpleName;

    Role(String simpleName) {
        this.simpleName = simpleName;
    }

    /** Those of a class, in the order in which they are declared here. */
    static List<Role> of(TypeElement type) {
        return Arrays.stream(values())
                .filter(role -> Annotations.isPresent(type, role.annotation()))
                .toList();
    }

    /** The one that a class is read as. */
    static Optional<Role> main(TypeElement type) {
        return of(type).stream().findFirst();
    }

    /** Whether objects of such a class have state. */
    boolean hasState() {
        return this != COMMAND_HANDLER && this != EVENT_HANDLER && this != REPOSITORY;
    }

    /** The annotation's simple name. */
    String simpleName() {
        return simpleName;
    }

    /** The annotation's canonical name. */
    String annotation() {
        return "dev.typecase." + simpleName;
    }
}
