package words;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link New}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class NewBuilder {

    private NewBuilder() {}

    /** Begins a new {@link New}. */
    public static ACaseStage builder() {
        return new Stages();
    }

    /** Requires {@link New#aCase}. */
    public interface ACaseStage {

        ADefaultStage aCase(Case aCase);
    }

    /** Requires {@link New#aDefault}. */
    public interface ADefaultStage {

        OptionalStage aDefault(Default aDefault);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /** Empty unless given. */
        OptionalStage switches(List<Switch> switches);

        /** Empty unless given. */
        OptionalStage switches(Switch... switches);

        /** Empty unless given. */
        OptionalStage packages(List<Package> packages);

        /** Empty unless given. */
        OptionalStage packages(Package... packages);

        /**
         * The {@link New}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        New build();
    }

    private static final class Stages implements ACaseStage, ADefaultStage, OptionalStage {

        private UUID id;
        private Case aCase;
        private Default aDefault;
        private List<Switch> switches = List.of();
        private List<Package> packages = List.of();

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages aCase(Case aCase) {
            this.aCase = aCase;
            return this;
        }

        @Override
        public Stages aDefault(Default aDefault) {
            this.aDefault = aDefault;
            return this;
        }

        @Override
        public Stages switches(List<Switch> switches) {
            this.switches = switches;
            return this;
        }

        @Override
        public Stages switches(Switch... switches) {
            return switches(Arrays.asList(switches));
        }

        @Override
        public Stages packages(List<Package> packages) {
            this.packages = packages;
            return this;
        }

        @Override
        public Stages packages(Package... packages) {
            return packages(Arrays.asList(packages));
        }

        @Override
        public New build() {
            New newValue = new New();
            newValue.id = id == null ? UuidV7.next() : id;
            newValue.aCase = aCase;
            newValue.aDefault = aDefault;
            newValue.switches = switches == null ? null : new ArrayList<>(switches);
            newValue.packages = packages == null ? null : new ArrayList<>(packages);
            Violations violations = Violations.collect();
            NewConstraints.check(newValue, violations);
            violations.throwIfAny("New");
            return newValue;
        }
    }
}
