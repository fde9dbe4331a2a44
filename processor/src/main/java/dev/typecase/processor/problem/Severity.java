package dev.typecase.processor.problem;

/** Whether a problem stops the build. */
public enum Severity {
    /** Stops the build. */
    ERROR,
    /** Is reported unless {@code @SuppressWarnings("typecase:Name")} stands on the element or around it. */
    WARNING
}
