package library;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @ValueObject} {@link Catalogue}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CatalogueBuilder {

    private CatalogueBuilder() {}

    /** Begins a new {@link Catalogue}. */
    public static NameStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Catalogue}, each of which can be replaced. */
    public static CopyStage from(Catalogue catalogue) {
        Stages stages = new Stages();
        stages.name = catalogue.name();
        stages.titles = catalogue.titles();
        stages.days = catalogue.days();
        stages.sources = catalogue.sources();
        stages.printer = catalogue.printer();
        return stages;
    }

    /** Requires {@link Catalogue#name()}. */
    public interface NameStage {

        OptionalStage name(String name);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Empty unless given. */
        OptionalStage titles(List<String> titles);

        /** Empty unless given. */
        OptionalStage titles(String... titles);

        /** Empty unless given. */
        OptionalStage days(Set<Weekday> days);

        /** Empty unless given. */
        OptionalStage days(Weekday... days);

        /** Empty unless given. */
        OptionalStage sources(Map<String, Address> sources);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage printer(@Nullable Address printer);

        /**
         * The {@link Catalogue}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Catalogue build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage name(String name);

        CopyStage titles(List<String> titles);

        CopyStage titles(String... titles);

        CopyStage days(Set<Weekday> days);

        CopyStage days(Weekday... days);

        CopyStage sources(Map<String, Address> sources);

        CopyStage printer(@Nullable Address printer);

        /**
         * The {@link Catalogue}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Catalogue build();
    }

    private static final class Stages implements NameStage, OptionalStage, CopyStage {

        private String name;
        private List<String> titles = List.of();
        private Set<Weekday> days = Set.of();
        private Map<String, Address> sources = Map.of();
        private Address printer;

        @Override
        public Stages name(String name) {
            this.name = name;
            return this;
        }

        @Override
        public Stages titles(List<String> titles) {
            this.titles = titles;
            return this;
        }

        @Override
        public Stages titles(String... titles) {
            return titles(Arrays.asList(titles));
        }

        @Override
        public Stages days(Set<Weekday> days) {
            this.days = days;
            return this;
        }

        @Override
        public Stages days(Weekday... days) {
            return days(new LinkedHashSet<>(Arrays.asList(days)));
        }

        @Override
        public Stages sources(Map<String, Address> sources) {
            this.sources = sources;
            return this;
        }

        @Override
        public Stages printer(@Nullable Address printer) {
            this.printer = printer;
            return this;
        }

        @Override
        public Catalogue build() {
            Violations violations = Violations.collect();
            CatalogueConstraints.checkComponents(name, titles, days, sources, printer, violations);
            violations.throwIfAny("Catalogue");
            return new Catalogue(name, List.copyOf(titles),
                    Collections.unmodifiableSet(new LinkedHashSet<>(days)),
                    Collections.unmodifiableMap(new LinkedHashMap<>(sources)), printer);
        }
    }
}
