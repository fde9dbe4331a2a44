package dev.typecase.processor.generate;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.tables.AggregateTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that come from one class alone. From a class that has errors come files of the same API, which do not
 * touch it: otherwise javac would report everything that uses them.
 */
public final class ElementSources {

    private ElementSources() {}

    /**
     * The files of an aggregate.
     *
     * @param tables where it is kept in a database; empty where something in it cannot be kept
     */
    public static List<GeneratedSource> of(Aggregate aggregate, boolean sound, Optional<AggregateTables> tables) {
        List<GeneratedSource> files = new ArrayList<>(List.of(
                BuilderSource.of(aggregate.state(), sound),
                ConstraintsSource.of(aggregate.state(), sound),
                AggregateMappingSource.of(aggregate, sound, tables),
                FieldsSource.of(aggregate.state(), sound, tables),
                RepositorySource.of(aggregate)));
        tables.map(layout -> TablesSource.of(aggregate.state(), layout)).ifPresent(files::add);
        return files;
    }

    /** The files of an entity, value object or command. A value object with type parameters is mapped by who uses it. */
    public static List<GeneratedSource> of(StateType state, boolean sound) {
        if (state.isGenericValue()) {
            return List.of(BuilderSource.of(state, sound), ConstraintsSource.of(state, sound));
        }
        List<GeneratedSource> sources = new ArrayList<>(List.of(
                BuilderSource.of(state, sound), ConstraintsSource.of(state, sound), MappingSource.of(state, sound)));
        if (state.kind() == StateType.Kind.ENTITY || state.kind() == StateType.Kind.VALUE_OBJECT) {
            sources.add(FieldsSource.of(state, sound));
        }
        return sources;
    }

    /** The files of an event. */
    public static List<GeneratedSource> of(Event event, boolean sound) {
        return of(event.state(), sound);
    }

    /** The file of a handler. */
    public static List<GeneratedSource> of(Handler handler, boolean sound) {
        return List.of(EntrySource.of(handler, sound));
    }

    /** The file of a declared repository. */
    public static List<GeneratedSource> of(DeclaredRepository repository, boolean sound) {
        return List.of(QueriesSource.of(repository, sound));
    }
}
