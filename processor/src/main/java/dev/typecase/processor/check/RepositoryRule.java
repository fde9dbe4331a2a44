package dev.typecase.processor.check;

import dev.typecase.processor.finders.Expected;
import dev.typecase.processor.finders.Meaning;
import dev.typecase.processor.finders.Path;
import dev.typecase.processor.finders.Result;
import dev.typecase.processor.finders.Signature;
import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.DeclaredRepository.Method;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.StateType.Form.Keyword;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.problem.FinderProblems;
import dev.typecase.processor.problem.Problem;
import dev.typecase.processor.problem.RepositoryProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A declared repository is an interface over one aggregate of the domain, whose methods ask what can be answered. */
final class RepositoryRule {

    private RepositoryRule() {}

    /** What the domain says to it. */
    static List<Problem> check(Domain domain, DeclaredRepository repository) {
        return repository.aggregate().stream()
                .filter(aggregate -> domain.composition().whole())
                .filter(aggregate ->
                        domain.aggregates().stream().map(Aggregate::name).noneMatch(aggregate.name()::equals))
                .map(aggregate -> RepositoryProblems.foreignAggregate(repository, aggregate, domain))
                .toList();
    }

    static List<Problem> check(DeclaredRepository repository) {
        if (repository.form().keyword() != Keyword.INTERFACE) {
            return List.of(RepositoryProblems.notAnInterface(repository));
        }
        List<Problem> problems = new ArrayList<>(FormRule.check(repository));
        if (repository.sealed()) {
            problems.add(RepositoryProblems.sealed(repository));
        }
        aggregate(repository).ifPresent(problems::add);
        repository
                .aggregate()
                .ifPresent(aggregate -> repository.methods().stream()
                        .flatMap(method -> method(repository, method, aggregate).stream())
                        .forEach(problems::add));
        return problems;
    }

    private static Optional<Problem> aggregate(DeclaredRepository repository) {
        if (repository.named().isPresent()) {
            return repository.aggregate().isPresent()
                    ? Optional.empty()
                    : Optional.of(RepositoryProblems.notAnAggregate(
                            repository, repository.named().get()));
        }
        boolean missing = repository.methods().stream()
                .flatMap(method -> method.returnType().stream())
                .anyMatch(TypeUse::missing);
        if (repository.returned().isEmpty() && !missing) {
            return Optional.of(RepositoryProblems.withoutAggregate(repository));
        }
        return repository.returned().size() > 1
                ? Optional.of(RepositoryProblems.severalAggregates(repository))
                : Optional.empty();
    }

    /** One problem a method: what its name means decides what else it must be. */
    private static Optional<Problem> method(DeclaredRepository repository, Method method, Aggregate aggregate) {
        // That the repository is one of several aggregates is a problem of its own.
        boolean ofAnother = repository.named().isEmpty()
                && method.returnType().stream()
                        .anyMatch(type -> repository.returned().stream()
                                .skip(1)
                                .anyMatch(other -> type.erasure().equals(other)
                                        || type.arguments().stream()
                                                .anyMatch(argument ->
                                                        argument.erasure().equals(other))));
        if (ofAnother) {
            return Optional.empty();
        }
        if (method.isGeneric()) {
            return Optional.of(FinderProblems.generic(repository, method));
        }
        Meaning meaning = Meaning.of(method, repository, aggregate);
        if (meaning instanceof Meaning.Mistaken mistaken) {
            return Optional.of(FinderProblems.mistaken(repository, method, aggregate, mistaken.mistake()));
        }
        if (meaning instanceof Meaning.Asks asks) {
            Optional<Path> hidden = asks.question().paths().stream()
                    .filter(path -> isHidden(path, repository))
                    .findFirst();
            if (hidden.isPresent()) {
                return hidden.map(path -> FinderProblems.hidden(repository, method, path));
            }
        }
        Signature signature = meaning instanceof Meaning.Asks asks
                ? Signature.of(asks.question())
                : Signature.of((Meaning.Inherited) meaning, aggregate);
        return signature(repository, method, aggregate, signature);
    }

    /** Whether it leads through something that code beside the repository cannot name. */
    private static boolean isHidden(Path path, DeclaredRepository repository) {
        return path.steps().stream()
                .skip(1)
                .map(Path.Step::owner)
                .anyMatch(owner -> owner.access() != Access.PUBLIC
                        && !owner.name().packageName().equals(repository.name().packageName()));
    }

    private static Optional<Problem> signature(
            DeclaredRepository repository, Method method, Aggregate aggregate, Signature signature) {
        if (method.returnType().filter(TypeUse::missing).isPresent()
                || method.parameters().stream()
                        .anyMatch(parameter -> parameter.type().missing())) {
            return Optional.empty();
        }
        Optional<Result> result = signature.result(method.returnType(), aggregate.name());
        if (result.isEmpty() || method.nullable()) {
            return Optional.of(FinderProblems.badResult(repository, method, aggregate, signature));
        }
        List<Expected> expected = signature.parameters(result.get());
        boolean fits = expected.size() == method.parameters().size();
        for (int i = 0; fits && i < expected.size(); i++) {
            fits = expected.get(i).accepts(method.parameters().get(i).type());
        }
        return fits ? Optional.empty() : Optional.of(FinderProblems.badParameters(repository, method, expected));
    }
}
