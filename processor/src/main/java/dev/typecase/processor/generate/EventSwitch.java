package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.generate.EventCases.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A method of the event table that is a switch over the types of events, or over the pages that they stand on.
 *
 * @param name the method's
 * @param result what it returns
 * @param parameters what it is given
 */
record EventSwitch(String name, TypeName result, List<ParameterSpec> parameters) {

    private static final ParameterSpec TYPE =
            ParameterSpec.builder(TypeName.INT, "type").build();
    private static final ParameterSpec EVENT =
            ParameterSpec.builder(ClassName.OBJECT, "event").build();
    private static final ParameterSpec VIOLATIONS =
            ParameterSpec.builder(RuntimeTypes.VIOLATIONS, "violations").build();
    private static final ParameterSpec SUBSCRIPTION =
            ParameterSpec.builder(TypeName.INT, "subscription").build();
    private static final ParameterSpec OUT =
            ParameterSpec.builder(RuntimeTypes.STATE_WRITER, "out").build();
    private static final ParameterSpec IN =
            ParameterSpec.builder(RuntimeTypes.STATE_READER, "in").build();
    private static final ParameterSpec METADATA =
            ParameterSpec.builder(RuntimeTypes.EVENT_METADATA, "metadata").build();
    private static final ParameterSpec REACTIONS =
            ParameterSpec.builder(EngineTypes.REACTIONS, "reactions").build();

    static final EventSwitch NAME = new EventSwitch("name", ClassName.get(String.class), List.of(TYPE));
    static final EventSwitch SCHEMA_VERSION = new EventSwitch("schemaVersion", TypeName.INT, List.of(TYPE));
    static final EventSwitch CHECK = new EventSwitch("check", TypeName.VOID, List.of(TYPE, EVENT, VIOLATIONS));
    static final EventSwitch DISPATCH =
            new EventSwitch("dispatch", TypeName.VOID, List.of(TYPE, EVENT, METADATA, REACTIONS));
    static final EventSwitch WRITE = new EventSwitch("write", TypeName.VOID, List.of(TYPE, EVENT, OUT));
    static final EventSwitch READ = new EventSwitch("read", ClassName.OBJECT, List.of(TYPE, IN));
    static final EventSwitch SUBSCRIBES = new EventSwitch("subscribes", TypeName.BOOLEAN, List.of(SUBSCRIPTION, TYPE));
    static final EventSwitch DELIVER =
            new EventSwitch("deliver", TypeName.VOID, List.of(SUBSCRIPTION, TYPE, EVENT, METADATA, REACTIONS));

    /** What can be asked about an event, and done with it. */
    static final List<EventSwitch> ASKED = List.of(NAME, SCHEMA_VERSION, CHECK, DISPATCH, WRITE, READ);

    /** How each subscription gets its events. */
    static final List<EventSwitch> DELIVERED = List.of(SUBSCRIBES, DELIVER);

    /** The table's own method. */
    MethodSpec.Builder declaration() {
        return signature().addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    /** The method without modifiers, as a page has it. */
    MethodSpec.Builder signature() {
        return MethodSpec.methodBuilder(name).returns(result).addParameters(parameters);
    }

    /**
     * The switch over events.
     *
     * @param unknown makes the exception for a type that is none of them
     * @param code what a case does, or gives: a statement without its semicolon, a block, or a value
     */
    CodeBlock overEvents(List<Row> rows, CodeBlock unknown, Function<Row, CodeBlock> code) {
        if (rows.isEmpty()) {
            return CodeBlock.builder().addStatement("throw $L", unknown).build();
        }
        CodeBlock.Builder cases = begin(CodeBlock.of("type"));
        for (Row row : rows) {
            CodeBlock body = code.apply(row);
            boolean block = body.toString().endsWith("}");
            cases.add(block ? "case $N -> $L\n" : "case $N -> $L;\n", row.constant(), body);
        }
        return end(cases, unknown);
    }

    /**
     * The switch over pages.
     *
     * @param bits how many bits of a type say where it stands on its page
     * @param pages the fields that hold the pages
     */
    CodeBlock overPages(int bits, List<String> pages, CodeBlock unknown) {
        String arguments = parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        CodeBlock.Builder choice = begin(CodeBlock.of("type >> $L", bits));
        for (int number = 0; number < pages.size(); number++) {
            choice.addStatement("case $L -> $N.$L($L)", number, pages.get(number), name, arguments);
        }
        return end(choice, unknown);
    }

    private CodeBlock.Builder begin(CodeBlock selector) {
        return CodeBlock.builder().add(returns() ? "return switch ($L) {\n$>" : "switch ($L) {\n$>", selector);
    }

    private CodeBlock end(CodeBlock.Builder code, CodeBlock unknown) {
        return code.add("default -> throw $L;\n$<" + (returns() ? "};\n" : "}\n"), unknown)
                .build();
    }

    private boolean returns() {
        return !result.equals(TypeName.VOID);
    }
}
