package dev.typecase.jdbc.events;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads that handlers run on: virtual ones where the JDK has them, else a small pool. This module is compiled for Java
 * 17, whose library cannot name them, so the one factory method is looked up by a method handle.
 */
final class Threads {

    private static final @Nullable MethodHandle VIRTUAL = virtual();

    private Threads() {}

    private static @Nullable MethodHandle virtual() {
        // Final since 21; before that, the method is there as a preview and throws.
        if (Runtime.version().feature() < 21) {
            return null;
        }
        try {
            return MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
        } catch (NoSuchMethodException | IllegalAccessException absent) {
            return null;
        }
    }

    /** An executor for tasks that mostly wait for the database. */
    static ExecutorService executor(int threads, String name) {
        if (VIRTUAL != null) {
            try {
                return (ExecutorService) VIRTUAL.invokeExact();
            } catch (Throwable failure) {
                throw new IllegalStateException("This JDK refuses virtual threads", failure);
            }
        }
        return Executors.newFixedThreadPool(threads, named(name));
    }

    private static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** A thread that does not keep the process alive. */
    static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
