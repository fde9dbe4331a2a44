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

/** Builds the {@code @Aggregate} {@link TypedLong}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedLongBuilder {

    private TypedLongBuilder() {}

    /** Begins a new {@link TypedLong}. */
    public static IdStage builder() {
        return new Stages();
    }

    /** Requires {@link TypedLong#id}. */
    public interface IdStage {

        NextStage id(LongId id);
    }

    /** Requires {@link TypedLong#next}. */
    public interface NextStage {

        OptionalStage next(LongId next);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage previous(@Nullable LongId previous);

        /** Empty unless given. */
        OptionalStage all(List<LongId> all);

        /** Empty unless given. */
        OptionalStage all(LongId... all);

        /** Empty unless given. */
        OptionalStage some(Set<LongId> some);

        /** Empty unless given. */
        OptionalStage some(LongId... some);

        /** Empty unless given. */
        OptionalStage pairs(Map<LongId, LongId> pairs);

        /**
         * The {@link TypedLong}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        TypedLong build();
    }

    private static final class Stages implements IdStage, NextStage, OptionalStage {

        private LongId id;
        private LongId next;
        private LongId previous;
        private List<LongId> all = List.of();
        private Set<LongId> some = Set.of();
        private Map<LongId, LongId> pairs = Map.of();

        @Override
        public Stages id(LongId id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages next(LongId next) {
            this.next = next;
            return this;
        }

        @Override
        public Stages previous(@Nullable LongId previous) {
            this.previous = previous;
            return this;
        }

        @Override
        public Stages all(List<LongId> all) {
            this.all = all;
            return this;
        }

        @Override
        public Stages all(LongId... all) {
            return all(Arrays.asList(all));
        }

        @Override
        public Stages some(Set<LongId> some) {
            this.some = some;
            return this;
        }

        @Override
        public Stages some(LongId... some) {
            return some(new LinkedHashSet<>(Arrays.asList(some)));
        }

        @Override
        public Stages pairs(Map<LongId, LongId> pairs) {
            this.pairs = pairs;
            return this;
        }

        @Override
        public TypedLong build() {
            TypedLong typedLong = new TypedLong();
            typedLong.id = id;
            typedLong.next = next;
            typedLong.previous = previous;
            typedLong.all = all == null ? null : new ArrayList<>(all);
            typedLong.some = some == null ? null : new LinkedHashSet<>(some);
            typedLong.pairs = pairs == null ? null : new LinkedHashMap<>(pairs);
            Violations violations = Violations.collect();
            TypedLongConstraints.check(typedLong, violations);
            violations.throwIfAny("TypedLong");
            return typedLong;
        }
    }
}
