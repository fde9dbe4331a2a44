package dev.typecase.processor.check;

import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.Property.IndexMark;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.problem.IndexProblems;
import dev.typecase.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Aggregates are found, and are unique, by fields of their own that hold one value. */
final class IndexRule {

    private IndexRule() {}

    static List<Problem> check(StateType type) {
        return type.properties().stream()
                .flatMap(property -> property.index().flatMap(mark -> check(type, property, mark)).stream())
                .toList();
    }

    private static Optional<Problem> check(StateType type, Property property, IndexMark mark) {
        if (type.kind() != StateType.Kind.AGGREGATE) {
            return Optional.of(IndexProblems.outsideAggregate(type, property, mark));
        } else if (property.identity()) {
            return Optional.of(IndexProblems.onIdentity(property, mark));
        } else if (property.container()) {
            return Optional.of(IndexProblems.onCollection(property, mark));
        } else if (property.type() instanceof ValueType.Entity) {
            return Optional.of(IndexProblems.onEntity(property, mark));
        } else if (property.type() instanceof ValueType.Value value && value.collections()) {
            return Optional.of(IndexProblems.onValueWithCollection(property, mark));
        }
        return property.indexes().size() > 1
                ? Optional.of(
                        IndexProblems.indexedTwice(property, property.indexes().get(1)))
                : Optional.empty();
    }
}
