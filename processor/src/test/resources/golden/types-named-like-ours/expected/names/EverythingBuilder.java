package names;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import java.lang.Override;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Aggregate} {@link Everything}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class EverythingBuilder {

    private EverythingBuilder() {}

    /** Begins a new {@link Everything}. */
    public static ShapeStage builder() {
        return new Stages();
    }

    /** Requires {@link Everything#shape}. */
    public interface ShapeStage {

        ListStage shape(Shape shape);
    }

    /** Requires {@link Everything#list}. */
    public interface ListStage {

        BuilderStage list(List list);
    }

    /** Requires {@link Everything#builder}. */
    public interface BuilderStage {

        StringStage builder(Builder builder);
    }

    /** Requires {@link Everything#string}. */
    public interface StringStage {

        ObjectsStage string(String string);
    }

    /** Requires {@link Everything#objects}. */
    public interface ObjectsStage {

        ViolationsStage objects(Objects objects);
    }

    /** Requires {@link Everything#violations}. */
    public interface ViolationsStage {

        ObjectStage violations(Violations violations);
    }

    /** Requires {@link Everything#object}. */
    public interface ObjectStage {

        BytesStage object(Object object);
    }

    /** Requires {@link Everything#bytes}. */
    public interface BytesStage {

        OptionalStage bytes(byte[] bytes);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage stages(names. @Nullable Stages stages);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage optionalStage(names. @Nullable OptionalStage optionalStage);

        /** Empty unless given. */
        OptionalStage strings(java.util.List<String> strings);

        /** Empty unless given. */
        OptionalStage strings(String... strings);

        /** Empty unless given. */
        OptionalStage lists(java.util.List<List> lists);

        /** Empty unless given. */
        OptionalStage lists(List... lists);

        /** Empty unless given. */
        OptionalStage shapes(Map<java.lang.String, Shape> shapes);

        /** Empty unless given. */
        OptionalStage integers(Set<Integer> integers);

        /** Empty unless given. */
        OptionalStage integers(Integer... integers);

        /**
         * The {@link Everything}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Everything build();
    }

    private static final class Stages implements ShapeStage,
            ListStage,
            BuilderStage,
            StringStage,
            ObjectsStage,
            ViolationsStage,
            ObjectStage,
            BytesStage,
            OptionalStage {

        private UUID id;
        private Shape shape;
        private List list;
        private Builder builder;
        private String string;
        private Objects objects;
        private Violations violations;
        private Object object;
        private names.Stages stages;
        private names.OptionalStage optionalStage;
        private java.util.List<String> strings = java.util.List.of();
        private java.util.List<List> lists = java.util.List.of();
        private Map<java.lang.String, Shape> shapes = Map.of();
        private Set<Integer> integers = Set.of();
        private byte[] bytes;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages shape(Shape shape) {
            this.shape = shape;
            return this;
        }

        @Override
        public Stages list(List list) {
            this.list = list;
            return this;
        }

        @Override
        public Stages builder(Builder builder) {
            this.builder = builder;
            return this;
        }

        @Override
        public Stages string(String string) {
            this.string = string;
            return this;
        }

        @Override
        public Stages objects(Objects objects) {
            this.objects = objects;
            return this;
        }

        @Override
        public Stages violations(Violations violations) {
            this.violations = violations;
            return this;
        }

        @Override
        public Stages object(Object object) {
            this.object = object;
            return this;
        }

        @Override
        public Stages stages(names. @Nullable Stages stages) {
            this.stages = stages;
            return this;
        }

        @Override
        public Stages optionalStage(names. @Nullable OptionalStage optionalStage) {
            this.optionalStage = optionalStage;
            return this;
        }

        @Override
        public Stages strings(java.util.List<String> strings) {
            this.strings = strings;
            return this;
        }

        @Override
        public Stages strings(String... strings) {
            return strings(Arrays.asList(strings));
        }

        @Override
        public Stages lists(java.util.List<List> lists) {
            this.lists = lists;
            return this;
        }

        @Override
        public Stages lists(List... lists) {
            return lists(Arrays.asList(lists));
        }

        @Override
        public Stages shapes(Map<java.lang.String, Shape> shapes) {
            this.shapes = shapes;
            return this;
        }

        @Override
        public Stages integers(Set<Integer> integers) {
            this.integers = integers;
            return this;
        }

        @Override
        public Stages integers(Integer... integers) {
            return integers(new LinkedHashSet<>(Arrays.asList(integers)));
        }

        @Override
        public Stages bytes(byte[] bytes) {
            this.bytes = bytes;
            return this;
        }

        @Override
        public Everything build() {
            Everything everything = new Everything();
            everything.id = id == null ? UuidV7.next() : id;
            everything.shape = shape;
            everything.list = list;
            everything.builder = builder;
            everything.string = string;
            everything.objects = objects;
            everything.violations = violations;
            everything.object = object;
            everything.stages = stages;
            everything.optionalStage = optionalStage;
            everything.strings = strings == null ? null : new ArrayList<>(strings);
            everything.lists = lists == null ? null : new ArrayList<>(lists);
            everything.shapes = shapes == null ? null : new LinkedHashMap<>(shapes);
            everything.integers = integers == null ? null : new LinkedHashSet<>(integers);
            everything.bytes = bytes == null ? null : bytes.clone();
            dev.typecase.validation.Violations violationsValue = dev.typecase.validation.Violations.collect();
            EverythingConstraints.check(everything, violationsValue);
            violationsValue.throwIfAny("Everything");
            return everything;
        }
    }
}
