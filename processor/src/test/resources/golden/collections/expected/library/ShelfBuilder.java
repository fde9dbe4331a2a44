package library;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Entity} {@link Shelf}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ShelfBuilder {

    private ShelfBuilder() {}

    /** Begins a new {@link Shelf}. */
    public static OptionalStage builder() {
        return new Stages();
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /** Empty unless given. */
        OptionalStage labels(List<String> labels);

        /** Empty unless given. */
        OptionalStage labels(String... labels);

        /** Empty unless given. */
        OptionalStage catalogues(List<Catalogue> catalogues);

        /** Empty unless given. */
        OptionalStage catalogues(Catalogue... catalogues);

        /**
         * The {@link Shelf}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Shelf build();
    }

    private static final class Stages implements OptionalStage {

        private UUID id;
        private List<String> labels = List.of();
        private List<Catalogue> catalogues = List.of();

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages labels(List<String> labels) {
            this.labels = labels;
            return this;
        }

        @Override
        public Stages labels(String... labels) {
            return labels(Arrays.asList(labels));
        }

        @Override
        public Stages catalogues(List<Catalogue> catalogues) {
            this.catalogues = catalogues;
            return this;
        }

        @Override
        public Stages catalogues(Catalogue... catalogues) {
            return catalogues(Arrays.asList(catalogues));
        }

        @Override
        public Shelf build() {
            Shelf shelf = new Shelf();
            shelf.id = id == null ? UuidV7.next() : id;
            shelf.labels = labels == null ? null : new ArrayList<>(labels);
            shelf.catalogues = catalogues == null ? null : new ArrayList<>(catalogues);
            Violations violations = Violations.collect();
            ShelfConstraints.check(shelf, violations);
            violations.throwIfAny("Shelf");
            return shelf;
        }
    }
}
