package 図書館;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link 本}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class 本Builder {

    private 本Builder() {}

    /** Begins a new {@link 本}. */
    public static 題名Stage builder() {
        return new Stages();
    }

    /** Requires {@link 本#題名}. */
    public interface 題名Stage {

        GrößeStage 題名(String 題名);
    }

    /** Requires {@link 本#größe}. */
    public interface GrößeStage {

        本Stage größe(Größe größe);
    }

    /** Requires {@link 本#本}. */
    public interface 本Stage {

        OptionalStage 本(int 本);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /** {@code 貸出中} unless given, because of its {@code @Default}. */
        OptionalStage 状態(状態 状態);

        /** Empty unless given. */
        OptionalStage ältereGrößen(List<Größe> ältereGrößen);

        /** Empty unless given. */
        OptionalStage ältereGrößen(Größe... ältereGrößen);

        /**
         * The {@link 本}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        本 build();
    }

    private static final class Stages implements 題名Stage, GrößeStage, 本Stage, OptionalStage {

        private UUID id;
        private String 題名;
        private 状態 状態Value = 状態.貸出中;
        private Größe größe;
        private List<Größe> ältereGrößen = List.of();
        private int 本Value;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages 題名(String 題名) {
            this.題名 = 題名;
            return this;
        }

        @Override
        public Stages 状態(状態 状態Value) {
            this.状態Value = 状態Value;
            return this;
        }

        @Override
        public Stages größe(Größe größe) {
            this.größe = größe;
            return this;
        }

        @Override
        public Stages ältereGrößen(List<Größe> ältereGrößen) {
            this.ältereGrößen = ältereGrößen;
            return this;
        }

        @Override
        public Stages ältereGrößen(Größe... ältereGrößen) {
            return ältereGrößen(Arrays.asList(ältereGrößen));
        }

        @Override
        public Stages 本(int 本Value) {
            this.本Value = 本Value;
            return this;
        }

        @Override
        public 本 build() {
            本 本ValueValue = new 本();
            本ValueValue.id = id == null ? UuidV7.next() : id;
            本ValueValue.題名 = 題名;
            本ValueValue.状態 = 状態Value;
            本ValueValue.größe = größe;
            本ValueValue.ältereGrößen = ältereGrößen == null ? null : new ArrayList<>(ältereGrößen);
            本ValueValue.本 = 本Value;
            Violations violations = Violations.collect();
            本Constraints.check(本ValueValue, violations);
            violations.throwIfAny("本");
            return 本ValueValue;
        }
    }
}
