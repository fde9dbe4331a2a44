package dev.typecase.processor.problem;

import dev.typecase.processor.model.Position;

/** Positions of our own annotations. */
final class Annotations {

    private static final String PACKAGE = "dev.typecase.";

    private Annotations() {}

    /** The annotation of this simple name on an element. */
    static Position on(Position element, String simpleName) {
        return element.annotation(PACKAGE + simpleName);
    }
}
