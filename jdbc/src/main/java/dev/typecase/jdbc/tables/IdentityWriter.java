package dev.typecase.jdbc.tables;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateWriter;
import org.jspecify.annotations.Nullable;

/** Takes an identity, which is one value. */
final class IdentityWriter extends ValueWriter {

    private @Nullable Object identity;

    private IdentityWriter() {}

    /** An identity as its column holds it. */
    static <I> Object stored(AggregateMapping<?, I> mapping, I identity) {
        IdentityWriter writer = new IdentityWriter();
        mapping.writeIdentity(identity, writer);
        if (writer.identity == null) {
            throw new AssertionError("an identity is one value");
        }
        return writer.identity;
    }

    @Override
    void value(Object value) {
        identity = value;
    }

    @Override
    public void beginObject(Shape shape) {
        throw new AssertionError("an identity is one value");
    }

    @Override
    public StateWriter field(int index) {
        return this;
    }

    @Override
    public void endObject() {
        throw new AssertionError("an identity is one value");
    }

    @Override
    public void beginList(int size) {
        throw new AssertionError("an identity is one value");
    }

    @Override
    public void endList() {
        throw new AssertionError("an identity is one value");
    }

    @Override
    public void beginMap(int size) {
        throw new AssertionError("an identity is one value");
    }

    @Override
    public void endMap() {
        throw new AssertionError("an identity is one value");
    }

    @Override
    public void writeNull() {
        throw new AssertionError("an identity is never missing");
    }
}
