package zoo;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Aggregate} {@link Animal}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AnimalBuilder {

    private AnimalBuilder() {}

    /** Begins a new {@link Animal}. */
    public static NameStage builder() {
        return new Stages();
    }

    /** Requires {@link Animal#name}. */
    public interface NameStage {

        /** The name that its keepers call it by; see {@code Diet} and the legs, {@code <b>} &amp; $L. */
        FavouriteStage name(String name);
    }

    /** Requires {@link Animal#favourite}. */
    public interface FavouriteStage {

        OptionalStage favourite(Diet favourite);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The number on its collar.
         * A new UUID of version 7 unless given, because of its {@code @Id}.
         */
        OptionalStage id(UUID id);

        /**
         * How many legs it has, which is a sentence so long that it has to be broken somewhere in the
         * generated code, because lines of more than one hundred and twenty columns are hard to read.
         * {@code 4} unless given, because of its {@code @Default}.
         */
        OptionalStage legs(int legs);

        /**
         * Where it came from.
         * Null unless given, because of its {@code @Nullable}.
         */
        OptionalStage origin(@Nullable String origin);

        /**
         * What it eats.
         * Empty unless given.
         */
        OptionalStage diets(List<Diet> diets);

        /**
         * What it eats.
         * Empty unless given.
         */
        OptionalStage diets(Diet... diets);

        /**
         * The {@link Animal}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Animal build();
    }

    private static final class Stages implements NameStage, FavouriteStage, OptionalStage {

        private UUID id;
        private String name;
        private int legs = 4;
        private String origin;
        private List<Diet> diets = List.of();
        private Diet favourite;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages name(String name) {
            this.name = name;
            return this;
        }

        @Override
        public Stages legs(int legs) {
            this.legs = legs;
            return this;
        }

        @Override
        public Stages origin(@Nullable String origin) {
            this.origin = origin;
            return this;
        }

        @Override
        public Stages diets(List<Diet> diets) {
            this.diets = diets;
            return this;
        }

        @Override
        public Stages diets(Diet... diets) {
            return diets(Arrays.asList(diets));
        }

        @Override
        public Stages favourite(Diet favourite) {
            this.favourite = favourite;
            return this;
        }

        @Override
        public Animal build() {
            Animal animal = new Animal();
            animal.id = id == null ? UuidV7.next() : id;
            animal.name = name;
            animal.legs = legs;
            animal.origin = origin;
            animal.diets = diets == null ? null : new ArrayList<>(diets);
            animal.favourite = favourite;
            Violations violations = Violations.collect();
            AnimalConstraints.check(animal, violations);
            violations.throwIfAny("Animal");
            return animal;
        }
    }
}
