package words;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** Builds the {@code @Entity} {@link Package}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PackageBuilder {

    private PackageBuilder() {}

    /** Begins a new {@link Package}. */
    public static IdStage builder() {
        return new Stages();
    }

    /** Requires {@link Package#id}. */
    public interface IdStage {

        OptionalStage id(long id);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Empty unless given. */
        OptionalStage records(List<Record> records);

        /** Empty unless given. */
        OptionalStage records(Record... records);

        /**
         * The {@link Package}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Package build();
    }

    private static final class Stages implements IdStage, OptionalStage {

        private long id;
        private List<Record> records = List.of();

        @Override
        public Stages id(long id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages records(List<Record> records) {
            this.records = records;
            return this;
        }

        @Override
        public Stages records(Record... records) {
            return records(Arrays.asList(records));
        }

        @Override
        public Package build() {
            Package packageValue = new Package();
            packageValue.id = id;
            packageValue.records = records == null ? null : new ArrayList<>(records);
            Violations violations = Violations.collect();
            PackageConstraints.check(packageValue, violations);
            violations.throwIfAny("Package");
            return packageValue;
        }
    }
}
