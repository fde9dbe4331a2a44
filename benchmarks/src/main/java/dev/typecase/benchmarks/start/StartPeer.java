package dev.typecase.benchmarks.start;

import java.util.regex.Pattern;

/** Programs that start, each with the jars that it needs; all of them borrow the identifiers of Typecase's runtime. */
public enum StartPeer {
    /** Plain Java, which needs no jar but for its identifiers. */
    BY_HAND("by hand, same promises", ByHandStart.class, "typecase-runtime-.*"),
    /** Typecase. */
    TYPECASE("Typecase", TypecaseStart.class, "(typecase-runtime|jspecify|jakarta\\.validation)-.*"),
    /** Spring's context. */
    SPRING(
            "Spring",
            SpringStart.class,
            "(typecase-runtime|spring-(aop|beans|context|core|expression)|commons-logging|micrometer|jspecify|jakarta\\.validation)-.*"),
    /** Axon. */
    AXON(
            "Axon",
            AxonStart.class,
            "(typecase-runtime|axon-(configuration|disruptor|eventsourcing|messaging|modelling)|disruptor|slf4j|reactive-streams|xstream|mxparser|xmlpull|jakarta\\.validation|jspecify)-.*");

    private final String label;
    private final Class<?> program;
    private final Pattern jars;

    StartPeer(String label, Class<?> program, String jars) {
        this.label = label;
        this.program = program;
        this.jars = Pattern.compile(jars);
    }

    /** For tables. */
    public String label() {
        return label;
    }

    /** The class with its main method. */
    String program() {
        return program.getName();
    }

    /** Whether it needs a jar. */
    boolean needs(String jar) {
        return jars.matcher(jar).matches();
    }
}
