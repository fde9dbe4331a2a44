package registry;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Aggregate} {@link TypedString}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedStringBuilder {

    private TypedStringBuilder() {}

    /** Begins a new {@link TypedString}. */
    public static IdStage builder() {
        return new Stages();
    }

    /** Requires {@link TypedString#id}. */
    public interface IdStage {

        NextStage id(StringId id);
    }

    /** Requires {@link TypedString#next}. */
    public interface NextStage {

        OptionalStage next(StringId next);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage previous(@Nullable StringId previous);

        /** Empty unless given. */
        OptionalStage all(List<StringId> all);

        /** Empty unless given. */
        OptionalStage all(StringId... all);

        /** Empty unless given. */
        OptionalStage some(Set<StringId> some);

        /** Empty unless given. */
        OptionalStage some(StringId... some);

        /** Empty unless given. */
        OptionalStage pairs(Map<StringId, StringId> pairs);

        /**
         * The {@link TypedString}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        TypedString build();
    }

    private static final class Stages implements IdStage, NextStage, OptionalStage {

        private StringId id;
        private StringId next;
        private StringId previous;
        private List<StringId> all = List.of();
        private Set<StringId> some = Set.of();
        private Map<StringId, StringId> pairs = Map.of();

        @Override
        public Stages id(StringId id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages next(StringId next) {
            this.next = next;
            return this;
        }

        @Override
        public Stages previous(@Nullable StringId previous) {
            this.previous = previous;
            return this;
        }

        @Override
        public Stages all(List<StringId> all) {
            this.all = all;
            return this;
        }

        @Override
        public Stages all(StringId... all) {
            return all(Arrays.asList(all));
        }

        @Override
        public Stages some(Set<StringId> some) {
            this.some = some;
            return this;
        }

        @Override
        public Stages some(StringId... some) {
            return some(new LinkedHashSet<>(Arrays.asList(some)));
        }

        @Override
        public Stages pairs(Map<StringId, StringId> pairs) {
            this.pairs = pairs;
            return this;
        }

        @Override
        public TypedString build() {
            TypedString typedString = new TypedString();
            typedString.id = id;
            typedString.next = next;
            typedString.previous = previous;
            typedString.all = all == null ? null : new ArrayList<>(all);
            typedString.some = some == null ? null : new LinkedHashSet<>(some);
            typedString.pairs = pairs == null ? null : new LinkedHashMap<>(pairs);
            Violations violations = Violations.collect();
            TypedStringConstraints.check(typedString, violations);
            violations.throwIfAny("TypedString");
            return typedString;
        }
    }
}
