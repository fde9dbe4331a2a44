package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.tables.AggregateTables;
import dev.typecase.processor.tables.ColumnLayout;
import dev.typecase.processor.tables.Database;
import dev.typecase.processor.tables.Ddl;
import dev.typecase.processor.tables.SlotLayout;
import dev.typecase.processor.tables.SqlNames;
import dev.typecase.processor.tables.SqlText;
import dev.typecase.processor.tables.TableLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** {@code OrderTables}: the tables of an aggregate, and all SQL that reads and writes whole rows of them. */
final class TablesSource {

    private static final ClassName TABLE = ClassName.get(RuntimeTypes.MAPPING, "Table");
    private static final ClassName COLUMN = TABLE.nestedClass("Column");
    private static final ClassName SLOT = ClassName.get(RuntimeTypes.MAPPING, "Slot");
    private static final ClassName KIND = RuntimeTypes.SHAPE.nestedClass("Kind");

    /** As JavaPoet prints it outside of a file, with full names. */
    private static final int LONG_SLOT = 150;

    private final Subject subject;
    private final AggregateTables tables;
    private final List<String> constants;
    private final List<String> methods;

    private TablesSource(StateType aggregate, AggregateTables tables) {
        this.subject = Subject.of(aggregate);
        this.tables = tables;
        Names names = Names.besides(subject.typeNames()).and(Stream.of("TABLES").toList());
        this.constants = tables.tables().stream()
                .map(table -> names.constant(constant(table.name())))
                .toList();
        this.methods = describing(constants);
    }

    /** {@code describeOrderItems} for {@code ORDER_ITEMS}; numbered where two tables come to the same. */
    private static List<String> describing(List<String> constants) {
        Set<String> methods = new LinkedHashSet<>();
        for (String constant : constants) {
            String name = "describe"
                    + Arrays.stream(constant.split("_"))
                            .filter(word -> !word.isEmpty())
                            .map(word ->
                                    word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining());
            String free = name;
            for (int number = 2; !methods.add(free); number++) {
                free = name + "_" + number;
            }
        }
        return List.copyOf(methods);
    }

    /** Any name of a table can be that of a constant, once what Java does not allow is taken out. */
    private static String constant(String table) {
        String word = table.replaceAll("[^\\p{javaJavaIdentifierPart}]", "_");
        return Character.isJavaIdentifierStart(word.charAt(0)) ? word : "_" + word;
    }

    static GeneratedSource of(StateType aggregate, AggregateTables tables) {
        return GeneratedSource.of(
                GeneratedNames.tables(aggregate.name()),
                new TablesSource(aggregate, tables).type(),
                List.of(aggregate.name()));
    }

    private TypeSpec type() {
        TypeSpec.Builder type = subject.constants(
                        GeneratedNames.tables(subject.state().name()))
                .addJavadoc(
                        "The tables that the $L is kept in, and the statements for their rows.", subject.annotated());
        for (int i = 0; i < constants.size(); i++) {
            type.addField(FieldSpec.builder(TABLE, constants.get(i), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L()", methods.get(i))
                    .build());
            type.addMethod(table(i));
        }
        return type.addField(FieldSpec.builder(RuntimeTypes.TABLES, "TABLES", Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("All of them, and what creates them.")
                        .initializer(
                                "new $T(\n$>$>$T.of($L),\n$T.of(\n$>$>$L$<$<),\n$T.of(\n$>$>$L$<$<))$<$<",
                                RuntimeTypes.TABLES,
                                List.class,
                                String.join(", ", constants),
                                List.class,
                                ddl(Database.POSTGRESQL),
                                List.class,
                                ddl(Database.SQLITE))
                        .build())
                .build();
    }

    private CodeBlock ddl(Database database) {
        return CodeBlock.join(
                Ddl.of(tables, database).stream().map(TablesSource::text).toList(), ",\n");
    }

    /** A method of its own for each table: all of them in one initializer could come to more than a method may have. */
    private MethodSpec table(int index) {
        TableLayout table = tables.tables().get(index);
        SqlText sql = new SqlText(table, tables);
        CodeBlock columns = CodeBlock.join(
                table.columns().stream().map(TablesSource::column).toList(), ",\n");
        return MethodSpec.methodBuilder(methods.get(index))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TABLE)
                .addCode(
                        "return new $T(\n$>$>$S,\n$L,\n$L,\n$T.of(\n$>$>$L$<$<),\n$L,\n$L,\n$L,\n$L,\n$L);\n$<$<",
                        TABLE,
                        SqlNames.quoted(table.name()),
                        table.isRoot() ? CodeBlock.of("$T.ROOT", TABLE) : CodeBlock.of("$L", table.parent()),
                        table.keys(),
                        List.class,
                        columns,
                        slot(table.content()),
                        text(sql.select()),
                        text(sql.insert()),
                        sql.update().isEmpty() ? CodeBlock.of("$S", "") : text(sql.update()),
                        text(sql.delete()))
                .build();
    }

    private static CodeBlock column(ColumnLayout column) {
        return CodeBlock.of(
                "$T.$L($S, $T.$L)",
                COLUMN,
                column.nullable() ? "optional" : "of",
                SqlNames.quoted(column.name()),
                KIND,
                column.kind());
    }

    private static CodeBlock slot(SlotLayout slot) {
        if (slot instanceof SlotLayout.Cell cell) {
            return CodeBlock.of("$T.cell($L)", SLOT, cell.column());
        } else if (slot instanceof SlotLayout.Rows rows) {
            return CodeBlock.of("$T.rows($L)", SLOT, rows.table());
        }
        SlotLayout.Group group = (SlotLayout.Group) slot;
        List<CodeBlock> arguments = new ArrayList<>();
        if (group.presence() >= 0) {
            arguments.add(CodeBlock.of("$L", group.presence()));
        }
        group.fields().stream().map(TablesSource::slot).forEach(arguments::add);
        String method = group.presence() < 0 ? "group" : group.marked() ? "marked" : "optional";
        CodeBlock line = CodeBlock.join(arguments, ", ");
        return line.toString().length() < LONG_SLOT
                ? CodeBlock.of("$T.$L($L)", SLOT, method, line)
                : CodeBlock.of("$T.$L(\n$>$>$L$<$<)", SLOT, method, CodeBlock.join(arguments, ",\n"));
    }

    /** A text block. */
    private static CodeBlock text(String sql) {
        String escaped = sql.replace("\\", "\\\\").replace("\"\"\"", "\"\"\\\"");
        String closed = escaped.endsWith("\"") ? escaped.substring(0, escaped.length() - 1) + "\\\"" : escaped;
        return CodeBlock.of("$L", "\"\"\"\n" + closed + "\"\"\"");
    }
}
