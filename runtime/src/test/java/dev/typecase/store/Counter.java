package dev.typecase.store;

import dev.typecase.AggregateRoot;
import dev.typecase.NoEvents;
import dev.typecase.Snapshot;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Index;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.util.List;

/** An aggregate with a mapping written by hand. */
final class Counter extends AggregateRoot<NoEvents> {

    final String id;
    int count;

    private Counter(String id, int count) {
        this.id = id;
        this.count = count;
    }

    static Snapshot<Counter> snapshot(String id, int count, long version, long lastSequence) {
        return new Snapshot<>(new Counter(id, count), version, lastSequence);
    }

    static final class Mapping implements AggregateMapping<Counter, String> {

        static final Mapping INSTANCE = new Mapping();

        private static final Shape SHAPE = Shape.of(
                "Counter", Shape.Field.scalar("id", Shape.Kind.STRING), Shape.Field.scalar("count", Shape.Kind.INT));

        static final FieldPath<Counter> COUNT = FieldPath.of(new Access(), 1);

        @Override
        public Shape shape() {
            return SHAPE;
        }

        @Override
        public List<Index<Counter>> indexes() {
            return List.of(new Index<>("counter_count_index", COUNT, List.of(COUNT), false));
        }

        @Override
        public String identity(Counter counter) {
            return counter.id;
        }

        @Override
        public FieldPath<Counter> identityPath() {
            return FieldPath.of(new Access(), 0);
        }

        @Override
        public String identityText(String identity) {
            return identity;
        }

        @Override
        public Counter copy(Counter counter) {
            return new Counter(counter.id, counter.count);
        }

        @Override
        public boolean sameState(Counter one, Counter other) {
            return one.id.equals(other.id) && one.count == other.count;
        }

        @Override
        public void check(Counter counter, Violations violations) {
            // Every counter is valid.
        }

        @Override
        public void write(Counter counter, StateWriter out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Counter read(StateReader in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeIdentity(String identity, StateWriter out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String readIdentity(StateReader in) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Access extends FieldAccess<Counter> {

        @Override
        protected Shape shape() {
            return Mapping.SHAPE;
        }

        @Override
        protected Object value(Counter counter, int field) {
            return field == 0 ? counter.id : counter.count;
        }
    }
}
