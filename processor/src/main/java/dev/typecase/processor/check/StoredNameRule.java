package dev.typecase.processor.check;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StoredType;
import dev.typecase.processor.model.StoredTypes;
import dev.typecase.processor.problem.Problem;
import dev.typecase.processor.problem.StoredNameProblems;
import dev.typecase.processor.tables.ColumnLayout;
import dev.typecase.processor.tables.SqlNames;
import dev.typecase.processor.tables.TableDesign;
import dev.typecase.processor.tables.TableLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tables and columns have names that a database takes, no two of them the same. SQLite does not tell upper from lower case, so
 * names that differ in nothing else are the same.
 */
final class StoredNameRule {

    private final Domain domain;
    private final StoredTypes names;
    private final List<Problem> problems = new ArrayList<>();

    private StoredNameRule(Domain domain, StoredTypes names) {
        this.domain = domain;
        this.names = names;
    }

    static List<Problem> check(Domain domain, StoredTypes names) {
        StoredNameRule rule = new StoredNameRule(domain, names);
        Domain own = domain.own();
        Stream.of(own.aggregates().stream().map(Aggregate::state), own.entities().stream(), own.values().stream())
                .flatMap(types -> types)
                .forEach(rule::given);
        rule.tables();
        return List.copyOf(rule.problems);
    }

    private void given(StateType type) {
        StoredType stored = names.of(type);
        String className = type.name().simpleName();
        boolean aggregate = type.kind() == StateType.Kind.AGGREGATE;
        if (stored.table().isPresent() && !aggregate) {
            problems.add(StoredNameProblems.unusedTable(type));
        } else if (stored.table().isPresent() && !SqlNames.canBe(stored.table().get())) {
            problems.add(StoredNameProblems.badTable(stored.table().get(), className, type.position()));
        } else if (stored.table().isEmpty() && aggregate && SqlNames.isKept(SqlNames.snakeCase(className))) {
            problems.add(StoredNameProblems.badTable(SqlNames.snakeCase(className), type));
        }
        for (Property property : type.properties()) {
            given(property, stored, className + "." + property.name());
        }
    }

    private void given(Property property, StoredType stored, String field) {
        stored.table(property).ifPresent(name -> {
            if (!property.container()) {
                problems.add(StoredNameProblems.unusedTable(field, property));
            } else if (!SqlNames.canBe(name)) {
                problems.add(StoredNameProblems.badTable(name, field, property.position()));
            }
        });
        stored.column(property)
                .filter(name -> !SqlNames.canBe(name))
                .ifPresent(name -> problems.add(StoredNameProblems.badGivenColumn(name, field, property.position())));
    }

    /** Those of the parts come first: what is wrong is reported where it can be mended. */
    private void tables() {
        List<QualifiedName> own =
                domain.own().aggregates().stream().map(Aggregate::name).toList();
        Map<String, TableLayout> known = new HashMap<>();
        domain.aggregates().stream()
                .sorted(Comparator.<Aggregate, Boolean>comparing(aggregate -> own.contains(aggregate.name()))
                        .thenComparing(Aggregate::name))
                .filter(Checks::sound)
                .flatMap(aggregate -> TableDesign.of(names.of(aggregate.state()), names::read).stream())
                .forEach(tables -> {
                    boolean isOwn = own.contains(tables.aggregate());
                    tables.tables().forEach(table -> table(table, known, isOwn));
                    if (isOwn) {
                        tables.tables().forEach(this::columns);
                    }
                });
    }

    private void table(TableLayout table, Map<String, TableLayout> known, boolean isOwn) {
        TableLayout earlier = known.putIfAbsent(same(table.name()), table);
        // Two aggregates of one name are a problem of their own, and so are their tables.
        if (earlier != null && isOwn && !earlier.field().equalsIgnoreCase(table.field())) {
            problems.add(StoredNameProblems.sameTable(table, earlier));
        }
    }

    private void columns(TableLayout table) {
        Map<String, ColumnLayout> known = new HashMap<>();
        for (ColumnLayout column : table.columns()) {
            ColumnLayout earlier = known.putIfAbsent(same(column.name()), column);
            if (earlier != null) {
                problems.add(StoredNameProblems.sameColumn(table, column, earlier));
            } else if (table.isRoot()
                    && column.name().equals(SqlNames.snakeCase(lastOf(column.field())))
                    && SqlNames.isKept(column.name())) {
                problems.add(StoredNameProblems.badColumn(column.name(), column.field(), column.position()));
            }
        }
    }

    private static String lastOf(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static String same(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
