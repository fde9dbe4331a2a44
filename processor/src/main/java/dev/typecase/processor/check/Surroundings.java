package dev.typecase.processor.check;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.StateType;
import java.util.Optional;

/** What a class alone does not tell about the types of its fields, by their simple names. */
record Surroundings(Optional<Domain> domain, SharedCauses shared) {

    /** Of a class that is judged alone: nothing is known. */
    static final Surroundings UNKNOWN = new Surroundings(Optional.empty());

    /** A domain of which all that its classes hold has an annotation. */
    Surroundings(Optional<Domain> domain) {
        this(domain, SharedCauses.unknown());
    }

    /** The identity of an aggregate. */
    Optional<Property> identity(String aggregate) {
        return domain.stream()
                .flatMap(known -> known.aggregates().stream())
                .filter(found -> found.name().simpleName().equals(aggregate))
                .flatMap(found -> found.state().identity().stream())
                .findFirst();
    }

    /** Whether a class is reported itself for being private. */
    boolean isReportedAsPrivate(String name) {
        return domain.stream()
                .flatMap(known -> Members.states(known).stream())
                .filter(type -> type.access() == Access.PRIVATE)
                .map(StateType::name)
                .anyMatch(found -> found.simpleName().equals(name));
    }
}
