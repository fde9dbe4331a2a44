package dev.typecase.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.typecase.processor.generate.EventTableSource.Row;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How the table finds the number of an event's type. A few types are compared one by one; where that would take longer
 * there is a table of classes with open addressing, two to four times as large as the number of types.
 */
final class EventLookup {

    /** The names of the table's constants. */
    static final List<String> CONSTANTS = List.of("MASK", "CLASSES", "TYPES");

    private static final int FEW = 48;
    private static final int ENTRIES_A_METHOD = 256;
    private static final TypeName ANY_CLASS =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

    private final List<Row> rows;

    EventLookup(List<Row> rows) {
        this.rows = rows;
    }

    private boolean few() {
        return rows.size() <= FEW;
    }

    void addFields(TypeSpec.Builder type) {
        if (few()) {
            return;
        }
        int capacity = Integer.highestOneBit(2 * rows.size() - 1) << 1;
        type.addField(constant(TypeName.INT, "MASK")
                .addJavadoc("The classes of events are found by their hash code; most of the table is empty.")
                .initializer("$L", capacity - 1)
                .build());
        type.addField(constant(ArrayTypeName.of(ANY_CLASS), "CLASSES")
                .initializer("new $T<?>[MASK + 1]", Class.class)
                .build());
        type.addField(constant(ArrayTypeName.of(TypeName.INT), "TYPES")
                .initializer("new int[MASK + 1]")
                .build());
        CodeBlock.Builder fill = CodeBlock.builder();
        for (int from = 0; from < rows.size(); from += ENTRIES_A_METHOD) {
            fill.addStatement("enterFrom$L()", from);
        }
        type.addStaticBlock(fill.build());
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    void addMethods(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("typeOf")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addParameter(ClassName.OBJECT, "event")
                .addCode(few() ? comparisons() : probing())
                .build());
        if (few()) {
            return;
        }
        for (int from = 0; from < rows.size(); from += ENTRIES_A_METHOD) {
            type.addMethod(fill(from, rows.subList(from, Math.min(rows.size(), from + ENTRIES_A_METHOD))));
        }
        type.addMethod(enter());
    }

    private CodeBlock comparisons() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!rows.isEmpty()) {
            code.addStatement("$T type = event.getClass()", ANY_CLASS);
        }
        for (Row row : rows) {
            code.beginControlFlow("if (type == $T.class)", row.type())
                    .addStatement("return $N", row.constant())
                    .endControlFlow();
        }
        return code.addStatement("return UNKNOWN").build();
    }

    private static CodeBlock probing() {
        return CodeBlock.builder()
                .addStatement("$T type = event.getClass()", ANY_CLASS)
                .addStatement("int slot = type.hashCode() & MASK")
                .beginControlFlow("while (CLASSES[slot] != type)")
                .beginControlFlow("if (CLASSES[slot] == null)")
                .addStatement("return UNKNOWN")
                .endControlFlow()
                .addStatement("slot = (slot + 1) & MASK")
                .endControlFlow()
                .addStatement("return TYPES[slot]")
                .build();
    }

    private static MethodSpec fill(int from, List<Row> page) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("enterFrom" + from).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        page.forEach(row -> method.addStatement("enter($T.class, $N)", row.type(), row.constant()));
        return method.build();
    }

    private static MethodSpec enter() {
        return MethodSpec.methodBuilder("enter")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(ANY_CLASS, "event")
                .addParameter(TypeName.INT, "type")
                .addStatement("int slot = event.hashCode() & MASK")
                .beginControlFlow("while (CLASSES[slot] != null)")
                .addStatement("slot = (slot + 1) & MASK")
                .endControlFlow()
                .addStatement("CLASSES[slot] = event")
                .addStatement("TYPES[slot] = type")
                .build();
    }
}
