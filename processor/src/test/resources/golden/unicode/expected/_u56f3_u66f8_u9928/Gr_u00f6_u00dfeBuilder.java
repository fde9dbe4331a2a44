package 図書館;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Größe}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class GrößeBuilder {

    private GrößeBuilder() {}

    /** Begins a new {@link Größe}. */
    public static HöheStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Größe}, each of which can be replaced. */
    public static CopyStage from(Größe größe) {
        Stages stages = new Stages();
        stages.höhe = größe.höhe();
        stages.breite = größe.breite();
        stages.状態Value = größe.状態();
        stages.GrößeValue = größe.Größe();
        stages.a$b = größe.a$b();
        return stages;
    }

    /** Requires {@link Größe#höhe()}. */
    public interface HöheStage {

        BreiteStage höhe(int höhe);
    }

    /** Requires {@link Größe#breite()}. */
    public interface BreiteStage {

        状態Stage breite(int breite);
    }

    /** Requires {@link Größe#状態()}. */
    public interface 状態Stage {

        GrößeStage 状態(状態 状態);
    }

    /** Requires {@code Größe()}. */
    public interface GrößeStage {

        A$bStage Größe(String Größe);
    }

    /** Requires {@link Größe#a$b()}. */
    public interface A$bStage {

        OptionalStage a$b(long a$b);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Größe}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Größe build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage höhe(int höhe);

        CopyStage breite(int breite);

        CopyStage 状態(状態 状態);

        CopyStage Größe(String Größe);

        CopyStage a$b(long a$b);

        /**
         * The {@link Größe}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Größe build();
    }

    private static final class Stages implements HöheStage,
            BreiteStage,
            状態Stage,
            GrößeStage,
            A$bStage,
            OptionalStage,
            CopyStage {

        private int höhe;
        private int breite;
        private 状態 状態Value;
        private String GrößeValue;
        private long a$b;

        @Override
        public Stages höhe(int höhe) {
            this.höhe = höhe;
            return this;
        }

        @Override
        public Stages breite(int breite) {
            this.breite = breite;
            return this;
        }

        @Override
        public Stages 状態(状態 状態Value) {
            this.状態Value = 状態Value;
            return this;
        }

        @Override
        public Stages Größe(String GrößeValue) {
            this.GrößeValue = GrößeValue;
            return this;
        }

        @Override
        public Stages a$b(long a$b) {
            this.a$b = a$b;
            return this;
        }

        @Override
        public Größe build() {
            Violations violations = Violations.collect();
            GrößeConstraints.checkComponents(höhe, breite, 状態Value, GrößeValue, a$b, violations);
            violations.throwIfAny("Größe");
            return new Größe(höhe, breite, 状態Value, GrößeValue, a$b);
        }
    }
}
