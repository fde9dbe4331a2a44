package quiet;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Note}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
final class NoteBuilder {

    private NoteBuilder() {}

    /** Begins a new {@link Note}. */
    public static InkStage builder() {
        return new Stages();
    }

    /** Requires {@link Note#ink}. */
    public interface InkStage {

        OptionalStage ink(Ink ink);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /**
         * The {@link Note}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Note build();
    }

    private static final class Stages implements InkStage, OptionalStage {

        private UUID id;
        private Ink ink;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages ink(Ink ink) {
            this.ink = ink;
            return this;
        }

        @Override
        public Note build() {
            Note note = new Note();
            note.id = id == null ? UuidV7.next() : id;
            note.ink = ink;
            Violations violations = Violations.collect();
            NoteConstraints.check(note, violations);
            violations.throwIfAny("Note");
            return note;
        }
    }
}
