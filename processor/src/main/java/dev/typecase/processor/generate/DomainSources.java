package dev.typecase.processor.generate;

import dev.typecase.processor.model.Domain;
import java.util.ArrayList;
import java.util.List;

/** The files of a domain as a whole, which stand in its package. */
public final class DomainSources {

    private DomainSources() {}

    /**
     * {@code BookshelfCommands}, which handlers name in their constructors: it is written before the domain is known to
     * be sound, and needs the commands and their handlers only.
     */
    public static GeneratedSource commands(Domain domain) {
        return CommandsSource.of(DomainFile.of(new DomainPlan(domain, false)));
    }

    /**
     * All others: {@code BookshelfDomain}, {@code BookshelfUnitOfWork} and {@code BookshelfEventTable}, and {@code
     * BookshelfIntegrationEvents} where it has some; of an open domain {@code BookshelfPart}.
     *
     * @param sound whether the domain has no errors; if it has, the methods are there and do nothing
     */
    public static List<GeneratedSource> of(Domain domain, boolean sound) {
        DomainFile file = DomainFile.of(new DomainPlan(domain, sound));
        if (domain.composition().open()) {
            return List.of(PartSource.of(file));
        }
        List<GeneratedSource> sources = new ArrayList<>(List.of(DomainSource.of(file), UnitOfWorkSource.of(file)));
        sources.addAll(EventTableSource.of(file));
        if (!file.plan().published().isEmpty()) {
            sources.add(IntegrationEventsSource.of(file));
        }
        return List.copyOf(sources);
    }
}
