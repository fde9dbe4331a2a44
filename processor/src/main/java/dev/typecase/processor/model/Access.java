package dev.typecase.processor.model;

/** Who can reach a class or a member. */
public enum Access {
    PUBLIC,
    PROTECTED,
    PACKAGE_PRIVATE,
    PRIVATE
}
