package dev.typecase.processor.finders;

import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.TypeUse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a method of a declared repository returns. */
public enum Result {
    OPTIONAL("java.util.Optional", true),
    ONE("", true),
    LIST("java.util.List", true),
    STREAM("java.util.stream.Stream", true),
    PAGE("dev.typecase.query.Page", true),
    QUERY("dev.typecase.query.Query", true),
    BOOLEAN("boolean", false),
    LONG("long", false),
    VOID("void", false);

    private final String type;
    private final boolean ofAggregate;

    Result(String type, boolean ofAggregate) {
        this.type = type;
        this.ofAggregate = ofAggregate;
    }

    /** What a method returns; empty where it is none of these. */
    public static Optional<Result> of(Optional<TypeUse> returned, QualifiedName aggregate) {
        return Arrays.stream(values())
                .filter(result -> result.is(returned, aggregate))
                .findFirst();
    }

    private boolean is(Optional<TypeUse> returned, QualifiedName aggregate) {
        if (returned.isEmpty() || this == VOID) {
            return returned.isEmpty() && this == VOID;
        }
        TypeUse use = returned.get();
        if (use.arrayDimensions() > 0) {
            return false;
        }
        String name = use.erasure().canonical();
        if (this == ONE) {
            return use.erasure().equals(aggregate);
        }
        return name.equals(type) && (ofAggregate ? isOf(use, aggregate) : use.primitive());
    }

    private static boolean isOf(TypeUse use, QualifiedName aggregate) {
        List<TypeUse> arguments = use.arguments();
        return arguments.size() == 1
                && arguments.get(0).wildcard().isEmpty()
                && arguments.get(0).arrayDimensions() == 0
                && arguments.get(0).erasure().equals(aggregate);
    }

    /** As it is written: {@code Optional<Book>}. */
    public String display(QualifiedName aggregate) {
        String raw = type.substring(type.lastIndexOf('.') + 1);
        if (!ofAggregate) {
            return raw;
        }
        return this == ONE ? aggregate.simpleName() : raw + "<" + aggregate.simpleName() + ">";
    }
}
