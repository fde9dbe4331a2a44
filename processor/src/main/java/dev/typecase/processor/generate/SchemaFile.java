package dev.typecase.processor.generate;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.tables.AggregateTables;
import dev.typecase.processor.tables.Database;
import dev.typecase.processor.tables.Ddl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What creates all tables of a domain in one database: a file beside its classes, for people and for tools.
 *
 * @param path of the file
 * @param text of the file
 * @param origins the classes it comes from, for builds that compile what has changed only
 */
public record SchemaFile(String path, String text, List<QualifiedName> origins) {

    public SchemaFile {
        origins = List.copyOf(origins);
    }

    /** The files of a domain, one for each database. The order of the aggregates is that of their names. */
    public static List<SchemaFile> of(Domain domain, List<AggregateTables> aggregates) {
        List<AggregateTables> sorted = aggregates.stream()
                .sorted(Comparator.comparing(tables -> tables.aggregate().canonical()))
                .toList();
        List<QualifiedName> origins = sorted.stream()
                .flatMap(tables -> tables.origins().stream())
                .distinct()
                .toList();
        String folder = "META-INF/typecase/" + domain.packageName() + "." + domain.name() + "/";
        List<SchemaFile> files = new ArrayList<>();
        for (Database database : Database.values()) {
            files.add(new SchemaFile(
                    folder + "schema-" + database.suffix() + ".sql", text(domain, sorted, database), origins));
        }
        return files;
    }

    private static String text(Domain domain, List<AggregateTables> aggregates, Database database) {
        StringBuilder text = new StringBuilder("-- The tables of " + domain.name() + " in " + database.title()
                + ". The store's own, whose names begin with typecase_, are not among them.\n");
        for (AggregateTables tables : aggregates) {
            text.append("\n-- ").append(tables.aggregate().canonical()).append('\n');
            Ddl.of(tables, database).forEach(statement -> text.append(statement).append(";\n"));
        }
        return text.toString();
    }
}
