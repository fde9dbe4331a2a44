package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.StateType;
import java.util.List;
import java.util.stream.Stream;

/** The classes of a domain. */
final class Members {

    private Members() {}

    /** Those with state. */
    static List<StateType> states(Domain domain) {
        return Stream.of(
                        domain.aggregates().stream().map(Aggregate::state),
                        domain.entities().stream(),
                        domain.values().stream(),
                        domain.commands().stream(),
                        domain.events().stream().map(Event::state))
                .flatMap(states -> states)
                .toList();
    }
}
