package registry;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
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

/** Builds the {@code @Aggregate} {@link TypedUuid}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedUuidBuilder {

    private TypedUuidBuilder() {}

    /** Begins a new {@link TypedUuid}. */
    public static NextStage builder() {
        return new Stages();
    }

    /** Requires {@link TypedUuid#next}. */
    public interface NextStage {

        OptionalStage next(UuidId next);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UuidId id);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage previous(@Nullable UuidId previous);

        /** Empty unless given. */
        OptionalStage all(List<UuidId> all);

        /** Empty unless given. */
        OptionalStage all(UuidId... all);

        /** Empty unless given. */
        OptionalStage some(Set<UuidId> some);

        /** Empty unless given. */
        OptionalStage some(UuidId... some);

        /** Empty unless given. */
        OptionalStage pairs(Map<UuidId, UuidId> pairs);

        /**
         * The {@link TypedUuid}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        TypedUuid build();
    }

    private static final class Stages implements NextStage, OptionalStage {

        private UuidId id;
        private UuidId next;
        private UuidId previous;
        private List<UuidId> all = List.of();
        private Set<UuidId> some = Set.of();
        private Map<UuidId, UuidId> pairs = Map.of();

        @Override
        public Stages id(UuidId id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages next(UuidId next) {
            this.next = next;
            return this;
        }

        @Override
        public Stages previous(@Nullable UuidId previous) {
            this.previous = previous;
            return this;
        }

        @Override
        public Stages all(List<UuidId> all) {
            this.all = all;
            return this;
        }

        @Override
        public Stages all(UuidId... all) {
            return all(Arrays.asList(all));
        }

        @Override
        public Stages some(Set<UuidId> some) {
            this.some = some;
            return this;
        }

        @Override
        public Stages some(UuidId... some) {
            return some(new LinkedHashSet<>(Arrays.asList(some)));
        }

        @Override
        public Stages pairs(Map<UuidId, UuidId> pairs) {
            this.pairs = pairs;
            return this;
        }

        @Override
        public TypedUuid build() {
            TypedUuid typedUuid = new TypedUuid();
            typedUuid.id = id == null ? new UuidId(UuidV7.next()) : id;
            typedUuid.next = next;
            typedUuid.previous = previous;
            typedUuid.all = all == null ? null : new ArrayList<>(all);
            typedUuid.some = some == null ? null : new LinkedHashSet<>(some);
            typedUuid.pairs = pairs == null ? null : new LinkedHashMap<>(pairs);
            Violations violations = Violations.collect();
            TypedUuidConstraints.check(typedUuid, violations);
            violations.throwIfAny("TypedUuid");
            return typedUuid;
        }
    }
}
