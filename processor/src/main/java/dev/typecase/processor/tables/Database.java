package dev.typecase.processor.tables;

/** The databases that schemas are written for. */
public enum Database {
    POSTGRESQL("PostgreSQL", "postgresql", "char_length"),
    SQLITE("SQLite", "sqlite", "length");

    private final String title;
    private final String suffix;
    private final String length;

    Database(String title, String suffix, String length) {
        this.title = title;
        this.suffix = suffix;
        this.length = length;
    }

    /** Its name, for people. */
    public String title() {
        return title;
    }

    /** Its name, in the names of files. */
    public String suffix() {
        return suffix;
    }

    /** The function that counts the characters of a text. */
    public String length() {
        return length;
    }
}
