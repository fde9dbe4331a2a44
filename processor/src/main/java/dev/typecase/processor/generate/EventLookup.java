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
import dev.typecase.processor.generate.EventCases.Row;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How the table finds the number of an event's type. A few types are compared one by one; where that would take longer
 * there is a table of classes with open addressing, two to four times as large as the number of types.
 */
final class EventLookup {

    /** The names of the table's constants. */
    static final List<String> CONSTANTS = List.of("MASK", "CLASSES", "TYPES");

    /** The table's static initialiser. */
    static final CodeBlock ENTER_ALL =
            CodeBlock.builder().addStatement("enterAll()").build();

    private static final int FEW = 48;
    private static final TypeName ANY_CLASS =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

    private final int events;

    EventLookup(int events) {
        this.events = events;
    }

    /** Whether there is a table of classes. */
    boolean probes() {
        return events > FEW;
    }

    void addFields(TypeSpec.Builder type) {
        if (!probes()) {
            return;
        }
        int capacity = Integer.highestOneBit(2 * events - 1) << 1;
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
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    /** @param rows the events, where they are compared one by one */
    MethodSpec typeOf(List<Row> rows) {
        return MethodSpec.methodBuilder("typeOf")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addParameter(ClassName.OBJECT, "event")
                .addCode(probes() ? probing() : comparisons(rows))
                .build();
    }

    private static CodeBlock comparisons(List<Row> rows) {
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

    /** Enters the events of the table itself. */
    static MethodSpec enterAll(List<Row> rows) {
        return enterAll(Modifier.PRIVATE, CodeBlock.of(""), rows);
    }

    /** Enters the events of a page of the table. */
    static MethodSpec enterAll(ClassName table, List<Row> rows) {
        return enterAll(Modifier.STATIC, CodeBlock.of("$T.", table), rows);
    }

    private static MethodSpec enterAll(Modifier modifier, CodeBlock table, List<Row> rows) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("enterAll").addModifiers(modifier, Modifier.STATIC);
        rows.forEach(row -> method.addStatement("$Lenter($T.class, $N)", table, row.type(), row.constant()));
        return method.build();
    }

    /** Enters an event; whoever it is for says how visible it is. */
    static MethodSpec.Builder enter() {
        return MethodSpec.methodBuilder("enter")
                .addModifiers(Modifier.STATIC)
                .addParameter(ANY_CLASS, "event")
                .addParameter(TypeName.INT, "type")
                .addStatement("int slot = event.hashCode() & MASK")
                .beginControlFlow("while (CLASSES[slot] != null)")
                .addStatement("slot = (slot + 1) & MASK")
                .endControlFlow()
                .addStatement("CLASSES[slot] = event")
                .addStatement("TYPES[slot] = type");
    }
}
