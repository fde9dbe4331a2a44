package dev.typecase.processor.tables;

/** The databases that schemas are written for. */
public enum Database {
    POSTGRESQL("PostgreSQL", "postgresql"),
    SQLITE("SQLite", "sqlite");

    private final String title;
    private final String suffix;

    Database(String title, String suffix) {
        this.title = title;
        this.suffix = suffix;
    }

    /** Its name, for people. */
    public String title() {
        return title;
    }

    /** Its name, in the names of files. */
    public String suffix() {
        return suffix;
    }
}
