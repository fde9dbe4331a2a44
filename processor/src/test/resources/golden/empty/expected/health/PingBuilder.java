package health;

import dev.typecase.ConstraintViolationsException;
import javax.annotation.processing.Generated;

/** Builds the {@code @Command} {@link Ping}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PingBuilder {

    private PingBuilder() {}

    /** Begins a new {@link Ping}. */
    public static OptionalStage builder() {
        return new Stages();
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Ping}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Ping build();
    }

    private static final class Stages implements OptionalStage {

        @Override
        public Ping build() {
            return new Ping();
        }
    }
}
