package dev.typecase.processor.problem;

import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.tables.ColumnLayout;
import dev.typecase.processor.tables.SqlNames;
import dev.typecase.processor.tables.TableLayout;

/** The wording of what is wrong with the names of tables and columns. */
public final class StoredNameProblems {

    private static final String RULE = "A name has 1 to " + SqlNames.LONGEST
            + " bytes, which is what PostgreSQL keeps of it, no NUL, and begins neither with typecase_ nor with sqlite_.";

    private StoredNameProblems() {}

    /** A name that no table can have. */
    public static Problem badTable(String name, String owner, Position position) {
        return bad(name, "table of " + owner, Annotations.on(position, "Table").attribute("value"))
                .fix("give it another one, or remove @Table: the table is named after " + owner + " then");
    }

    /** A class whose table would have a name that no table can have. */
    public static Problem badTable(String name, StateType type) {
        return bad(name, "table of " + type.name().simpleName(), type.position())
                .fix("write  @Table(\"…\")  with another name on " + type.name().simpleName());
    }

    /** A name that no column can have. */
    public static Problem badGivenColumn(String name, String field, Position position) {
        return bad(
                        name,
                        "column of " + field,
                        Annotations.on(position, "Column").attribute("value"))
                .fix("give it another one, or remove @Column: the column is named after the field then");
    }

    /** A field whose column would have a name that no column can have. */
    public static Problem badColumn(String name, String field, Position position) {
        return bad(name, "column of " + field, position).fix("write  @Column(\"…\")  with another name on " + field);
    }

    private static Problem bad(String name, String what, Position position) {
        return Problem.of(
                        ProblemKind.BAD_STORED_NAME,
                        position,
                        "\"" + name.replace("\0", "\\0") + "\" cannot be the name of the " + what + ".")
                .because(RULE);
    }

    /** Two tables of one name; reported at the second. */
    public static Problem sameTable(TableLayout table, TableLayout earlier) {
        return Problem.of(
                        ProblemKind.SAME_TABLE,
                        table.position(),
                        earlier.field() + " and " + table.field() + " would both lie in the table " + table.name()
                                + ".")
                .because(
                        earlier.name().equals(table.name())
                                ? "A table holds what one aggregate, or one collection, consists of."
                                : "SQLite does not tell " + earlier.name() + " from " + table.name() + ".")
                .fix("write  @Table(\"…\")  with another name on " + table.field());
    }

    /** Two columns of one name in a table; reported at the second. */
    public static Problem sameColumn(TableLayout table, ColumnLayout column, ColumnLayout earlier) {
        Problem problem = Problem.of(
                ProblemKind.SAME_COLUMN,
                column.position(),
                earlier.field() + " and " + column.field() + " would both lie in the column " + column.name()
                        + " of the table " + table.name() + ".");
        return (earlier.name().equals(column.name())
                        ? problem
                        : problem.because("SQLite does not tell " + earlier.name() + " from " + column.name() + "."))
                .fix("write  @Column(\"…\")  with another name on " + column.field());
    }

    /** A name for the table of a class that has none. */
    public static Problem unusedTable(StateType type) {
        String name = type.name().simpleName();
        return Problem.of(
                        ProblemKind.UNUSED_STORED_NAME,
                        Annotations.on(type.position(), "Table"),
                        name + " is " + type.kind().phrase() + ", and has no table of its own.")
                .because("It lies in the tables of the aggregates that hold it.")
                .fix("remove @Table, or write it on the aggregate, or on the collection that holds " + name);
    }

    /** A name for the table of a field that has none. */
    public static Problem unusedTable(String field, Property property) {
        return Problem.of(
                        ProblemKind.UNUSED_STORED_NAME,
                        Annotations.on(property.position(), "Table"),
                        field + " is a " + property.type().display() + ", and has no table of its own.")
                .because("It lies in the row of what holds it.")
                .fix("write  @Column(\"…\")  instead, or remove @Table");
    }
}
