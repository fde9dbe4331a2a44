package dev.typecase;

import java.util.List;
import java.util.stream.Collectors;

/** An object breaks its constraints: it was not built, stored or dispatched (S1, S2). */
public final class ConstraintViolationsException extends TypecaseException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<ConstraintViolation> violations;

    /**
     * All that is wrong with one object.
     *
     * @param object what was checked: {@code Order}
     * @param violations at least one
     */
    public ConstraintViolationsException(String object, List<ConstraintViolation> violations) {
        super(message(object, violations));
        this.violations = List.copyOf(violations);
    }

    /** Everything that is wrong, in the order of the fields. */
    public List<ConstraintViolation> violations() {
        return violations;
    }

    private static String message(String object, List<ConstraintViolation> violations) {
        String shown = violations.stream()
                .limit(SHOWN)
                .map(ConstraintViolation::toString)
                .collect(Collectors.joining("; "));
        String rest = violations.size() > SHOWN ? "; and " + (violations.size() - SHOWN) + " more" : "";
        return object + " is not valid: " + shown + rest + ". Correct these values.";
    }
}
