package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate.EventInterface;
import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Compilation.Unannotated;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.problem.FormProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class that is used as what an annotation would make it carries that annotation; one error for each class. */
final class ForgottenRule {

    private final Compilation compilation;

    private ForgottenRule(Compilation compilation) {
        this.compilation = compilation;
    }

    /**
     * The problems so far, and those of forgotten annotations; without those that say that something else is missing,
     * which may follow from them.
     */
    static List<Problem> applied(Compilation compilation, List<Problem> problems) {
        ForgottenRule rule = new ForgottenRule(compilation);
        Set<String> names = compilation.unannotated().stream()
                .map(found -> found.name().canonical())
                .collect(Collectors.toSet());
        List<Problem> all = new ArrayList<>(problems);
        all.removeIf(problem -> problem.kind().missesSomething()
                && (compilation.unannotatedDomain().isPresent()
                        || names.contains(problem.position().owner())));
        compilation.unannotated().forEach(found -> all.add(FormProblems.forgotten(found, rule.uses(found))));
        return all;
    }

    private List<String> uses(Unannotated found) {
        Stream<String> uses = compilation.domains().stream().flatMap(domain -> switch (found.annotation()) {
            case "Event" -> permitted(domain, found.name());
            case "Command" -> taken(domain, found.name());
            case "Aggregate" -> Stream.empty();
            default -> held(domain, found.name());
        });
        return uses.distinct().toList();
    }

    private static Stream<String> permitted(Domain domain, QualifiedName name) {
        return domain.aggregates().stream()
                .flatMap(aggregate -> aggregate.events().stream())
                .filter(events -> events.permitted().stream()
                        .anyMatch(permitted -> permitted.name().equals(name)))
                .map(EventInterface::name)
                .map(QualifiedName::simpleName);
    }

    private static Stream<String> taken(Domain domain, QualifiedName name) {
        return domain.handlers().stream()
                .flatMap(handler -> handler.methods().stream()
                        .filter(method -> method.message().filter(name::equals).isPresent())
                        .map(method -> handler.name().simpleName() + "." + method.name()));
    }

    private static Stream<String> held(Domain domain, QualifiedName name) {
        return Members.states(domain.own()).stream()
                .flatMap(type -> type.properties().stream()
                        .filter(property ->
                                ValueTypes.within(property.type()).stream().anyMatch(part -> isOf(part, name)))
                        .map(property -> path(type, property.name())));
    }

    private static String path(StateType type, String property) {
        return type.name().simpleName() + "." + property;
    }

    private static boolean isOf(ValueType part, QualifiedName name) {
        return part instanceof ValueType.Value value && value.name().equals(name)
                || part instanceof ValueType.Entity entity && entity.name().equals(name);
    }
}
