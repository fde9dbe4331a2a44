package dev.typecase.validation;

import dev.typecase.ConstraintViolation;
import dev.typecase.ConstraintViolationsException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with an object, all of it at once (S1), and knows where in the object the check is.
 *
 * <p>Generated checks hand it down: {@link #at(String)} is the same collector, one step deeper. Nothing is allocated for the
 * paths of what is valid but these steps.
 */
public final class Violations {

    private static final int NO_INDEX = -1;

    private final Clock clock;
    /** Null for the root itself: an object that refers to itself is never kept off the heap, and most find nothing. */
    private final @Nullable Violations root;

    private final @Nullable Violations parent;
    private final String property;
    private final @Nullable Object key;
    private final int index;
    private List<ConstraintViolation> found = List.of();

    private Violations(Clock clock) {
        this.clock = clock;
        this.root = null;
        this.parent = null;
        this.property = "";
        this.key = null;
        this.index = NO_INDEX;
    }

    private Violations(Violations parent, String property, @Nullable Object key, int index) {
        this.clock = parent.clock;
        this.root = parent.root();
        this.parent = parent;
        this.property = property;
        this.key = key;
        this.index = index;
    }

    /** Collects for an object whose constraints do not ask for the time, or ask the system's clock. */
    public static Violations collect() {
        return new Violations(Clock.systemUTC());
    }

    /** Collects for an object; constraints that ask for the time ask this clock. */
    public static Violations collect(Clock clock) {
        return new Violations(clock);
    }

    /** The clock to ask. */
    public Clock clock() {
        return clock;
    }

    /** The same collector, inside a property. */
    public Violations at(String property) {
        return new Violations(this, property, null, NO_INDEX);
    }

    /** The same collector, inside an element of a property: {@code items[1]}. */
    public Violations at(String property, int index) {
        return new Violations(this, property, null, index);
    }

    /** The same collector, inside a value of a property that is a map: {@code prices[EUR]}. */
    public Violations at(String property, @Nullable Object key) {
        return new Violations(this, property, key == null ? "null" : key, NO_INDEX);
    }

    /** Something is wrong with the object that is checked here, as a whole. */
    public void add(String message, @Nullable Object rejectedValue) {
        record(path(), message, rejectedValue);
    }

    /** Something is wrong with one of its properties. */
    public void add(String property, String message, @Nullable Object rejectedValue) {
        String path = path();
        record(path.isEmpty() ? property : path + "." + property, message, rejectedValue);
    }

    /** Whether nothing wrong has been found so far. */
    public boolean none() {
        return root().found.isEmpty();
    }

    /** How much has been found so far. */
    public int count() {
        return root().found.size();
    }

    /** What has been found so far, in the order in which it was found. */
    public List<ConstraintViolation> found() {
        return List.copyOf(root().found);
    }

    /**
     * Ends the check.
     *
     * @param object what was checked, for the message
     * @throws ConstraintViolationsException if anything is wrong
     */
    public void throwIfAny(String object) {
        if (!none()) {
            throw new ConstraintViolationsException(object, root().found);
        }
    }

    private void record(String path, String message, @Nullable Object rejectedValue) {
        Violations all = root();
        if (all.found.isEmpty()) {
            all.found = new ArrayList<>();
        }
        all.found.add(new ConstraintViolation(path, message, rejectedValue));
    }

    private Violations root() {
        return root == null ? this : root;
    }

    private String path() {
        if (parent == null) {
            return "";
        }
        String before = parent.path();
        return before.isEmpty() ? step() : before + "." + step();
    }

    private String step() {
        if (key != null) {
            return property + "[" + key + "]";
        }
        return index == NO_INDEX ? property : property + "[" + index + "]";
    }
}
