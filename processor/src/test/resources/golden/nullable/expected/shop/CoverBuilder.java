package shop;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Entity} {@link Cover}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CoverBuilder {

    private CoverBuilder() {}

    /** Begins a new {@link Cover}. */
    public static OptionalStage builder() {
        return new Stages();
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage colour(@Nullable String colour);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage remark(@Nullable Remark remark);

        /**
         * The {@link Cover}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Cover build();
    }

    private static final class Stages implements OptionalStage {

        private UUID id;
        private String colour;
        private Remark remark;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages colour(@Nullable String colour) {
            this.colour = colour;
            return this;
        }

        @Override
        public Stages remark(@Nullable Remark remark) {
            this.remark = remark;
            return this;
        }

        @Override
        public Cover build() {
            Cover cover = new Cover();
            cover.id = id == null ? UuidV7.next() : id;
            cover.colour = colour;
            cover.remark = remark;
            Violations violations = Violations.collect();
            CoverConstraints.check(cover, violations);
            violations.throwIfAny("Cover");
            return cover;
        }
    }
}
