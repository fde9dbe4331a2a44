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

/** Builds the {@code @Aggregate} {@link TypedInt}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedIntBuilder {

    private TypedIntBuilder() {}

    /** Begins a new {@link TypedInt}. */
    public static IdStage builder() {
        return new Stages();
    }

    /** Requires {@link TypedInt#id}. */
    public interface IdStage {

        NextStage id(IntId id);
    }

    /** Requires {@link TypedInt#next}. */
    public interface NextStage {

        OptionalStage next(IntId next);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage previous(@Nullable IntId previous);

        /** Empty unless given. */
        OptionalStage all(List<IntId> all);

        /** Empty unless given. */
        OptionalStage all(IntId... all);

        /** Empty unless given. */
        OptionalStage some(Set<IntId> some);

        /** Empty unless given. */
        OptionalStage some(IntId... some);

        /** Empty unless given. */
        OptionalStage pairs(Map<IntId, IntId> pairs);

        /**
         * The {@link TypedInt}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        TypedInt build();
    }

    private static final class Stages implements IdStage, NextStage, OptionalStage {

        private IntId id;
        private IntId next;
        private IntId previous;
        private List<IntId> all = List.of();
        private Set<IntId> some = Set.of();
        private Map<IntId, IntId> pairs = Map.of();

        @Override
        public Stages id(IntId id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages next(IntId next) {
            this.next = next;
            return this;
        }

        @Override
        public Stages previous(@Nullable IntId previous) {
            this.previous = previous;
            return this;
        }

        @Override
        public Stages all(List<IntId> all) {
            this.all = all;
            return this;
        }

        @Override
        public Stages all(IntId... all) {
            return all(Arrays.asList(all));
        }

        @Override
        public Stages some(Set<IntId> some) {
            this.some = some;
            return this;
        }

        @Override
        public Stages some(IntId... some) {
            return some(new LinkedHashSet<>(Arrays.asList(some)));
        }

        @Override
        public Stages pairs(Map<IntId, IntId> pairs) {
            this.pairs = pairs;
            return this;
        }

        @Override
        public TypedInt build() {
            TypedInt typedInt = new TypedInt();
            typedInt.id = id;
            typedInt.next = next;
            typedInt.previous = previous;
            typedInt.all = all == null ? null : new ArrayList<>(all);
            typedInt.some = some == null ? null : new LinkedHashSet<>(some);
            typedInt.pairs = pairs == null ? null : new LinkedHashMap<>(pairs);
            Violations violations = Violations.collect();
            TypedIntConstraints.check(typedInt, violations);
            violations.throwIfAny("TypedInt");
            return typedInt;
        }
    }
}
