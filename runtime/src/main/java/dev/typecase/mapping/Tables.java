package dev.typecase.mapping;

import java.util.List;

/**
 * The tables that aggregates of one type are kept in, and the statements that create them. Generated; there is nothing to
 * work out at run time.
 *
 * @param tables that of the aggregate itself, and then one for each collection, behind the table that it belongs to
 * @param postgresql what creates them in PostgreSQL, statement by statement
 * @param sqlite what creates them in SQLite
 */
public record Tables(List<Table> tables, List<String> postgresql, List<String> sqlite) {

    /** Takes copies. */
    public Tables {
        tables = List.copyOf(tables);
        postgresql = List.copyOf(postgresql);
        sqlite = List.copyOf(sqlite);
    }

    /** The aggregate's own table. */
    public Table root() {
        return tables.get(0);
    }
}
