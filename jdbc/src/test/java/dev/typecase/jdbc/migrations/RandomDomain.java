package dev.typecase.jdbc.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A domain of aggregates with fields drawn at random, and what it is after edits that need nobody's decision. */
final class RandomDomain {

    private static final String IMPORTS = """
            package shop;

            import dev.typecase.*;
            import jakarta.validation.constraints.Size;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            """;

    /**
     * A field of an aggregate.
     *
     * @param old the value of rows that were there before the last edits; empty where the field was there as well
     */
    private record Field(
            String name, Kind kind, boolean optional, boolean fallback, int size, String index, Optional<String> old) {

        Field as(Kind other) {
            return new Field(name, other, optional, false, size, index, Optional.of(old.orElse(kind.text)));
        }

        /** Whether a builder asks for it by a stage of its own. */
        boolean required() {
            return !optional && !fallback && !kind.isCollection();
        }

        String declared() {
            return "    "
                    + index
                    + (optional ? "@Nullable " : "")
                    + (fallback ? "@Default(\"" + kind.fallback.orElseThrow() + "\") " : "")
                    + (kind == Kind.TEXT && size > 0 ? "@Size(max = " + size + ") " : "")
                    + kind.type.replace("Part", part()) + " " + name + ";\n\n";
        }

        /** An entity is part of one aggregate: each field has a class of its own. */
        String part() {
            return "PartOf" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }

    private final Random random;
    private final Map<String, List<Field>> aggregates = new TreeMap<>();
    private int named;
    private int old;

    RandomDomain(long seed) {
        this.random = new Random(seed);
        add();
        add();
    }

    private void add() {
        List<Field> fields = new ArrayList<>();
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            Kind kind = one(Kind.values());
            boolean optional = !kind.isCollection() && random.nextInt(3) == 0;
            fields.add(new Field(
                    "field" + named++, kind, optional, false, 20 + random.nextInt(20), index(kind), Optional.empty()));
        }
        aggregates.put("Thing" + (char) ('A' + aggregates.size()), fields);
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private String index(Kind kind) {
        return kind.isCollection() ? "" : one(new String[] {"", "", "@Indexed ", "@Unique "});
    }

    /** Edits all aggregates, and adds one. */
    void edit() {
        old = aggregates.size();
        for (List<Field> fields : aggregates.values()) {
            fields.replaceAll(this::edited);
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                fields.add(random.nextInt(fields.size() + 1), added());
            }
        }
        add();
    }

    private Field edited(Field field) {
        return switch (random.nextInt(6)) {
            case 0 ->
                field.kind.isCollection()
                        ? field
                        : new Field(field.name, field.kind, true, false, field.size, field.index, field.old);
            case 1 -> new Field(field.name, field.kind, field.optional, false, field.size * 2, field.index, field.old);
            case 2 -> new Field(field.name, field.kind, field.optional, false, 0, field.index, field.old);
            case 3 ->
                switch (field.kind) {
                    case INT -> field.as(one(new Kind[] {Kind.LONG, Kind.DECIMAL}));
                    case LONG -> field.as(Kind.DECIMAL);
                    default -> field;
                };
            case 4 ->
                field.kind.isCollection() || field.index.startsWith("@Unique")
                        ? field
                        : new Field(
                                field.name,
                                field.kind,
                                field.optional,
                                false,
                                field.size,
                                field.index.isEmpty() ? "@Indexed " : "",
                                field.old);
            default -> field;
        };
    }

    private Field added() {
        Kind kind = one(Kind.values());
        boolean fallback = kind.fallback.isPresent() && random.nextBoolean();
        return new Field(
                "field" + named++,
                kind,
                !kind.isCollection() && !fallback,
                fallback,
                30,
                kind.isCollection() ? "" : one(new String[] {"", "@Indexed "}),
                Optional.of(fallback ? kind.fallback.orElseThrow() : kind.empty()));
    }

    /** Writes the sources: the aggregates, what they use, and a program that adds one of each and tells all that there are. */
    void write(Path folder) throws IOException {
        Path shop = Files.createDirectories(folder.resolve("shop"));
        Files.writeString(shop.resolve("package-info.java"), "@dev.typecase.Domain\npackage shop;\n");
        Files.writeString(shop.resolve("Colour.java"), "package shop;\n\npublic enum Colour { RED, GREEN }\n");
        Files.writeString(
                shop.resolve("Money.java"),
                IMPORTS + "@ValueObject\npublic record Money(BigDecimal amount, String currency) {}\n");
        for (var aggregate : aggregates.entrySet()) {
            for (Field field : aggregate.getValue()) {
                if (field.kind == Kind.PARTS) {
                    Files.writeString(shop.resolve(field.part() + ".java"), part(field.part()));
                }
            }
            Files.writeString(
                    shop.resolve(aggregate.getKey() + ".java"), source(aggregate.getKey(), aggregate.getValue()));
        }
        Files.writeString(shop.resolve("Program.java"), program());
    }

    private static String part(String name) {
        return IMPORTS + """
                @Entity
                public class %s {
                    @Id UUID id;

                    String label;

                    @Override
                    public String toString() {
                        return label;
                    }
                }
                """.formatted(name);
    }

    private static String source(String name, List<Field> fields) {
        return IMPORTS
                + "@Aggregate\npublic class " + name + " extends AggregateRoot<NoEvents> {\n\n    @Id UUID id;\n\n"
                + fields.stream().map(Field::declared).collect(Collectors.joining())
                + "    @Override\n    public String toString() {\n        return \"" + name + "\""
                + fields.stream()
                        .map(field -> " + \" " + field.name + "=\" + " + field.name)
                        .collect(Collectors.joining())
                + ";\n    }\n}\n";
    }

    private String program() {
        StringBuilder adding = new StringBuilder();
        StringBuilder telling = new StringBuilder();
        aggregates.forEach((name, fields) -> {
            String repository =
                    "work." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "Repository()";
            telling.append("                ")
                    .append(repository)
                    .append(".query().list().forEach(one -> all.add(one.toString()));\n");
            if (!isAdded(name)) {
                return;
            }
            adding.append("                ")
                    .append(repository)
                    .append(".add(")
                    .append(name)
                    .append("Builder.builder()");
            fields.stream().filter(Field::required).forEach(field -> adding.append(setting(field)));
            fields.stream().filter(field -> !field.required()).forEach(field -> adding.append(setting(field)));
            adding.append(".build());\n");
        });
        return IMPORTS + """
                import dev.typecase.jdbc.JdbcStore;
                import java.util.function.Function;

                public class Program implements Function<JdbcStore, String> {
                    @Override
                    public String apply(JdbcStore store) {
                        try (ShopDomain shop = ShopDomain.builder().store(store).build()) {
                            shop.runInUnitOfWork(work -> {
                %s            });
                            List<String> all = new ArrayList<>();
                            shop.runInUnitOfWork(work -> {
                %s            });
                            Collections.sort(all);
                            return String.join("\\n", all);
                        }
                    }
                }
                """.formatted(adding, telling);
    }

    private static String setting(Field field) {
        return "." + field.name + "(" + field.kind.value.replace("Part", field.part()) + ")";
    }

    private boolean isOld(String aggregate) {
        return aggregate.charAt(aggregate.length() - 1) < 'A' + old;
    }

    /** A second one would have what must be unique a second time. */
    private boolean isAdded(String aggregate) {
        return !isOld(aggregate)
                || aggregates.get(aggregate).stream().noneMatch(field -> field.index.startsWith("@Unique"));
    }

    /** What the program tells: a row of each aggregate to which it has added one, and those that were there before. */
    String told() {
        List<String> all = new ArrayList<>();
        aggregates.forEach((name, fields) -> {
            if (isAdded(name)) {
                all.add(row(name, fields, false));
            }
            if (isOld(name)) {
                all.add(row(name, fields, true));
            }
        });
        return all.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static String row(String name, List<Field> fields, boolean old) {
        return name
                + fields.stream()
                        .map(field ->
                                " " + field.name + "=" + (old ? field.old.orElse(field.kind.text) : field.kind.text))
                        .collect(Collectors.joining());
    }
}
