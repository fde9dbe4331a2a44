package dev.typecase.cli;

import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SqliteFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which database, and how to print; every command has these options. */
final class Target {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @ArgGroup(multiplicity = "1")
    @Nullable
    Where where;

    @Option(names = "--json", description = "print JSON, one object a line")
    boolean json;

    static final class Where {

        @Option(names = "--sqlite", paramLabel = "FILE", description = "the file of an SQLite database")
        @Nullable
        Path sqlite;

        @Option(names = "--postgresql", paramLabel = "URL", description = "jdbc:postgresql://host/database?user=…")
        @Nullable
        String postgresql;
    }

    /** The database; to be closed. */
    Database open() {
        Where given = where;
        CommandSpec spec = command;
        if (given == null || spec == null) {
            throw new IllegalStateException("picocli fills these in");
        }
        if (given.postgresql != null) {
            return Database.postgresql(source(given.postgresql, spec));
        }
        Path file = given.sqlite;
        if (file == null || !Files.isRegularFile(file)) {
            // SQLite would create it.
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    (file != null && Files.isDirectory(file)
                            ? file + " is a folder."
                            : "There is no file " + file + "."));
        }
        return Database.sqlite(new SqliteFile(file, Duration.ofSeconds(10)));
    }

    private static PGSimpleDataSource source(String url, CommandSpec spec) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException failure) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    url + " is not the URL of a PostgreSQL database: write jdbc:postgresql://host/database?user=…",
                    failure);
        }
        return source;
    }
}
