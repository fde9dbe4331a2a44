package dev.typecase.processor.migrations;

import dev.typecase.processor.tables.ColumnKind;
import dev.typecase.processor.tables.ColumnLayout;
import dev.typecase.processor.tables.Database;
import dev.typecase.processor.tables.SqlNames;
import java.util.Optional;
import java.util.Set;

/** What the rows that are there already have in a column that has changed. */
final class Values {

    private static final Set<ColumnKind> TEXTS = Set.of(
            ColumnKind.STRING,
            ColumnKind.ENUM,
            ColumnKind.TEXT,
            ColumnKind.INSTANT,
            ColumnKind.LOCAL_TIME,
            ColumnKind.LOCAL_DATE_TIME);

    private Values() {}

    /** The field's {@code @Default}, where SQL can say it. */
    static Optional<String> fallback(ColumnLayout column, Database database) {
        return column.fallback().flatMap(text -> literal(column.kind(), text, database));
    }

    private static Optional<String> literal(ColumnKind kind, String text, Database database) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return switch (kind) {
            case BOOLEAN ->
                Optional.of(database == Database.POSTGRESQL ? text : text.equals("true") ? "1" : "0")
                        .filter(sound -> text.matches("true|false"));
            case INT, LONG -> Optional.of(text).filter(number -> number.matches("-?\\d+"));
            case DECIMAL ->
                Optional.of(database == Database.POSTGRESQL ? text : quoted)
                        .filter(sound -> text.matches("-?\\d+(\\.\\d+)?"));
            case STRING, ENUM ->
                Optional.of(quoted).filter(sound -> text.codePoints().noneMatch(Character::isISOControl));
            default -> Optional.empty();
        };
    }

    /** Stands where only a person can say what to write, and keeps the statement from running until one has. */
    static String unknown(String what) {
        return "<" + what + ">";
    }

    /** What becomes of a value of another kind, where nothing can be lost. */
    static Optional<String> converted(Change.ColumnChanged change, Database database) {
        String column = SqlNames.quoted(change.before().name());
        ColumnKind from = change.before().kind();
        ColumnKind to = change.after().kind();
        boolean same = from == to
                || from == ColumnKind.INT && to == ColumnKind.LONG
                || from == ColumnKind.FLOAT && to == ColumnKind.DOUBLE
                || TEXTS.contains(from) && to == ColumnKind.STRING;
        boolean number = (from == ColumnKind.INT || from == ColumnKind.LONG) && to == ColumnKind.DECIMAL;
        boolean identity = from == ColumnKind.UUID && to == ColumnKind.STRING;
        if (same) {
            return Optional.of(column);
        }
        return number || identity
                ? Optional.of("cast(" + column + " as "
                        + (number && database == Database.POSTGRESQL ? "numeric" : "text") + ")")
                : Optional.empty();
    }

    /** Whether the database keeps both kinds alike. */
    static boolean sameType(Change.ColumnChanged change, Database database) {
        return change.before().kind().in(database).equals(change.after().kind().in(database));
    }
}
