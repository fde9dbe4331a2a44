/** Durable stores on PostgreSQL and SQLite. */
@SuppressWarnings("requires-automatic") // PostgreSQL's driver is not a module of its own.
module dev.typecase.jdbc {
    requires transitive dev.typecase.runtime;
    requires transitive java.sql;
    requires static org.xerial.sqlitejdbc;
    requires static org.postgresql.jdbc;
    requires tools.jackson.core;

    exports dev.typecase.jdbc;
    exports dev.typecase.jdbc.events;
}
