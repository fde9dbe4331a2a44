/** Durable stores on PostgreSQL and SQLite. */
module dev.typecase.jdbc {
    requires transitive dev.typecase.runtime;
    requires transitive java.sql;
    requires static org.xerial.sqlitejdbc;
}
