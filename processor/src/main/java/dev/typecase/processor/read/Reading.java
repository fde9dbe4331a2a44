package dev.typecase.processor.read;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import java.util.SortedSet;

/** A class as it was read in one round. */
public sealed interface Reading {

    /** The class. */
    QualifiedName name();

    /** Where it is. */
    Position position();

    /**
     * The simple names of types that do not exist (yet), and that it or a value in it names. Until they are all there,
     * nothing is generated for it.
     */
    SortedSet<String> missing();

    /** Whether all types are there. */
    default boolean isComplete() {
        return missing().isEmpty();
    }

    /** An aggregate. */
    record OfAggregate(Aggregate model, SortedSet<String> missing) implements Reading {
        @Override
        public QualifiedName name() {
            return model.name();
        }

        @Override
        public Position position() {
            return model.state().position();
        }
    }

    /** An entity, value object or command. */
    record OfState(StateType model, SortedSet<String> missing) implements Reading {
        @Override
        public QualifiedName name() {
            return model.name();
        }

        @Override
        public Position position() {
            return model.position();
        }
    }

    /** An event. */
    record OfEvent(Event model, SortedSet<String> missing) implements Reading {
        @Override
        public QualifiedName name() {
            return model.name();
        }

        @Override
        public Position position() {
            return model.state().position();
        }
    }

    /** A command or event handler. */
    record OfHandler(Handler model, SortedSet<String> missing) implements Reading {
        @Override
        public QualifiedName name() {
            return model.name();
        }

        @Override
        public Position position() {
            return model.position();
        }
    }

    /** A declared repository. */
    record OfRepository(DeclaredRepository model, SortedSet<String> missing) implements Reading {
        @Override
        public QualifiedName name() {
            return model.name();
        }

        @Override
        public Position position() {
            return model.position();
        }
    }
}
