package dev.typecase.processor.model;

/**
 * A constraint, or a part of one, that no generated code checks.
 *
 * @param annotation the simple name of the constraint's annotation
 * @param cause why it is not compiled
 * @param on what it stands on, as a message names it: {@code Order.code}
 * @param holder the simple name of the class whose invariant could check it instead
 * @param position the annotation
 */
public record UncompiledConstraint(String annotation, Cause cause, String on, String holder, Position position) {

    /** Why a constraint is not compiled. */
    public enum Cause {
        /** An annotation that is no constraint of Jakarta Validation's own. */
        CUSTOM,
        /** A constraint of Java EE, whose package was {@code javax.validation}. */
        JAVAX,
        /** The attribute {@code groups} names some. */
        GROUPS,
        /** The attribute {@code payload} names some. */
        PAYLOAD
    }
}
