package dev.typecase.processor.read;

import dev.typecase.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps a failure of ours in one class from stopping the work on others; each is reported in the end. */
public final class Guard {

    private final List<Failure> failures = new ArrayList<>();

    /** Does the work, and keeps what it throws. */
    public void run(Position position, Runnable work) {
        get(position, () -> {
            work.run();
            return true;
        });
    }

    /** Does the work, and keeps what it throws; then its result is empty. */
    public <T> Optional<T> get(Position position, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError failure) {
            // Not every Error: javac stops itself with one.
            add(position, failure);
            return Optional.empty();
        }
    }

    /** Keeps a failure; of several at one place the first. */
    public void add(Position position, Throwable failure) {
        if (failures.stream().noneMatch(known -> known.position().equals(position))) {
            failures.add(new Failure(position, failure));
        }
    }

    /** Those kept, in the order in which they came. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }
}
