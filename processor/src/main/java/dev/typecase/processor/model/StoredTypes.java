package dev.typecase.processor.model;

import java.util.Optional;

/** Finds the names that the authors of classes want in the database. */
public interface StoredTypes {

    /** A class with its names. */
    StoredType of(StateType state);

    /** An entity or value object by its name; empty where it is neither, or names types that do not exist. */
    Optional<StoredType> read(QualifiedName name);
}
