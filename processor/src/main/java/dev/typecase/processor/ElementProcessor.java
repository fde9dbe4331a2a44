package dev.typecase.processor;

import com.google.auto.service.AutoService;
import dev.typecase.processor.check.Checks;
import dev.typecase.processor.generate.ElementSources;
import dev.typecase.processor.generate.GeneratedSource;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.problem.Reporter;
import dev.typecase.processor.read.Reading;
import dev.typecase.processor.read.StorageReader;
import dev.typecase.processor.tables.TableDesign;
import dev.typecase.processor.write.SourceWriter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Processor;

/**
 * Writes the files that come from one class. What is wrong with the class is reported by {@link DomainProcessor}; here
 * it only means that the generated code has the signatures that it would have, and does not touch the class.
 */
@AutoService(Processor.class)
public final class ElementProcessor extends TypecaseProcessor {

    /** For the compiler. */
    public ElementProcessor() {}

    @Override
    void work(Plan plan) {
        SourceWriter writer = writer();
        StorageReader storage = storageReader();
        for (Reading reading : plan.classes()) {
            guard().run(reading.position(), () -> sources(reading, storage).forEach(writer::write));
        }
    }

    private static List<GeneratedSource> sources(Reading reading, StorageReader storage) {
        boolean complete = reading.isComplete();
        if (reading instanceof Reading.OfAggregate aggregate) {
            boolean sound = complete && Checks.sound(aggregate.model());
            return ElementSources.of(
                    aggregate.model(),
                    sound,
                    Optional.of(storage.of(aggregate.model().state()))
                            .filter(stored -> sound)
                            .flatMap(stored -> TableDesign.of(stored, storage::read)));
        }
        if (reading instanceof Reading.OfEvent event) {
            return ElementSources.of(event.model(), complete && Checks.sound(event.model()));
        }
        if (reading instanceof Reading.OfState state) {
            return ElementSources.of(state.model(), complete && Checks.sound(state.model()));
        }
        if (reading instanceof Reading.OfRepository repository) {
            return ElementSources.of(repository.model(), complete && Checks.sound(repository.model()));
        }
        Reading.OfHandler handler = (Reading.OfHandler) reading;
        return ElementSources.of(handler.model(), complete && Checks.sound(handler.model()));
    }

    @Override
    void finish(Reporter reporter, boolean incomplete) {
        guard().failures().forEach(failure -> reporter.internalError(failure.position(), failure.cause()));
    }

    @Override
    void unreadable(Position position, Throwable failure) {
        // Reported by the DomainProcessor, which reads the class as well.
    }
}
