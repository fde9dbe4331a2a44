package dev.typecase.processor.finders;

import dev.typecase.processor.finders.Question.Criterion;
import dev.typecase.processor.finders.Question.Kind;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a method must take and return to mean what it means.
 *
 * @param parameters but for the page, which one that returns a page takes as the last
 * @param results one of these; the usual one first
 */
public record Signature(List<Expected> parameters, List<Result> results) {

    public Signature {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    /** Of a question. */
    public static Signature of(Question question) {
        List<Expected> parameters = new ArrayList<>();
        for (Criterion criterion : question.criteria()) {
            for (int i = 0; i < criterion.operator().arguments(); i++) {
                parameters.add(
                        criterion.operator().takesSeveral()
                                ? Expected.values(criterion)
                                : Expected.value(criterion.path()));
            }
        }
        return new Signature(parameters, results(question));
    }

    private static List<Result> results(Question question) {
        if (question.kind() != Kind.FIND) {
            return List.of(question.kind() == Kind.EXISTS ? Result.BOOLEAN : Result.LONG);
        }
        return question.limit() > 1
                ? List.of(Result.LIST, Result.STREAM, Result.PAGE)
                : List.of(Result.OPTIONAL, Result.ONE, Result.LIST, Result.STREAM, Result.PAGE);
    }

    /** Of a method that every generated repository has. */
    public static Signature of(Meaning.Inherited method, Aggregate aggregate) {
        QualifiedName type = aggregate.name();
        List<Expected> identity = aggregate.state().identity().stream()
                .map(property -> Expected.value(new Path(List.of(new Path.Step(aggregate.state(), property)))))
                .toList();
        List<Expected> whole = List.of(Expected.of(type, "the aggregate"));
        return switch (method.name()) {
            case "get" -> new Signature(identity, List.of(Result.ONE));
            case "find" -> new Signature(identity, List.of(Result.OPTIONAL));
            case "contains" -> new Signature(identity, List.of(Result.BOOLEAN));
            case "add", "remove" -> new Signature(whole, List.of(Result.VOID));
            case "count" -> new Signature(List.of(), List.of(Result.LONG));
            case "list" -> new Signature(List.of(), List.of(Result.LIST));
            case "stream" -> new Signature(List.of(), List.of(Result.STREAM));
            default -> new Signature(List.of(), List.of(Result.QUERY));
        };
    }

    /** What a method returns, if it is one of the results. */
    public Optional<Result> result(Optional<TypeUse> returned, QualifiedName aggregate) {
        return Result.of(returned, aggregate).filter(results::contains);
    }

    /** What a method with this result takes. */
    public List<Expected> parameters(Result result) {
        List<Expected> all = new ArrayList<>(parameters);
        if (result == Result.PAGE) {
            all.add(Expected.pageRequest());
        }
        return all;
    }
}
