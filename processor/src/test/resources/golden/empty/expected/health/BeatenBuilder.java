package health;

import dev.typecase.ConstraintViolationsException;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link Heart.Beaten}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BeatenBuilder {

    private BeatenBuilder() {}

    /** Begins a new {@link Heart.Beaten}. */
    public static OptionalStage builder() {
        return new Stages();
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Heart.Beaten}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Heart.Beaten build();
    }

    private static final class Stages implements OptionalStage {

        @Override
        public Heart.Beaten build() {
            return new Heart.Beaten();
        }
    }
}
