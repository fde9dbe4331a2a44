package health;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Heart}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class HeartBuilder {

    private HeartBuilder() {}

    /** Begins a new {@link Heart}. */
    public static OptionalStage builder() {
        return new Stages();
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /**
         * The {@link Heart}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Heart build();
    }

    private static final class Stages implements OptionalStage {

        private UUID id;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Heart build() {
            Heart heart = new Heart();
            heart.id = id == null ? UuidV7.next() : id;
            Violations violations = Violations.collect();
            HeartConstraints.check(heart, violations);
            violations.throwIfAny("Heart");
            return heart;
        }
    }
}
