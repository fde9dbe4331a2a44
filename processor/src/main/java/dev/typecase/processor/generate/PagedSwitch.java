package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.typecase.processor.generate.EventTableSource.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A method that switches over the types of events. HotSpot never compiles a method of more than 8,000 bytecodes: with
 * more cases than a page holds, the method chooses a page, and each page is a method.
 */
final class PagedSwitch {

    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final String name;
    private final TypeName result;
    private final List<ParameterSpec> parameters;
    private final Names methodNames;

    /** @param methodNames gives the pages their names */
    PagedSwitch(String name, TypeName result, List<ParameterSpec> parameters, Names methodNames) {
        this.name = name;
        this.result = result;
        this.parameters = parameters;
        this.methodNames = methodNames;
    }

    /** One page of all cases. */
    private record Page(String method, List<Row> rows) {}

    /**
     * The method, and its pages if there are several.
     *
     * @param code what a case does, or gives: a statement without its semicolon, a block, or a value
     */
    List<MethodSpec> methods(List<Row> rows, Function<Row, CodeBlock> code) {
        MethodSpec.Builder main = signature(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        if (rows.size() <= PAGE) {
            return List.of(main.addCode(cases(rows, code)).build());
        }
        List<Page> pages = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += PAGE) {
            String method = methodNames.take(name + "From" + from, "Page");
            pages.add(new Page(method, rows.subList(from, Math.min(rows.size(), from + PAGE))));
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(main.addCode(choice(pages)).build());
        for (Page page : pages) {
            methods.add(signature(page.method())
                    .addModifiers(Modifier.PRIVATE)
                    .addCode(cases(page.rows(), code))
                    .build());
        }
        return methods;
    }

    private MethodSpec.Builder signature(String method) {
        return MethodSpec.methodBuilder(method).returns(result).addParameters(parameters);
    }

    private CodeBlock choice(List<Page> pages) {
        String arguments = parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        CodeBlock.Builder choice = begin(CodeBlock.of("type >> $L", PAGE_BITS));
        for (int number = 0; number < pages.size(); number++) {
            choice.addStatement("case $L -> $N($L)", number, pages.get(number).method(), arguments);
        }
        return end(choice);
    }

    private CodeBlock cases(List<Row> rows, Function<Row, CodeBlock> code) {
        if (rows.isEmpty()) {
            return CodeBlock.builder().addStatement("throw unknown(type)").build();
        }
        CodeBlock.Builder cases = begin(CodeBlock.of("type"));
        for (Row row : rows) {
            CodeBlock body = code.apply(row);
            boolean block = body.toString().endsWith("}");
            cases.add(block ? "case $N -> $L\n" : "case $N -> $L;\n", row.constant(), body);
        }
        return end(cases);
    }

    private CodeBlock.Builder begin(CodeBlock selector) {
        return CodeBlock.builder().add(returns() ? "return switch ($L) {\n$>" : "switch ($L) {\n$>", selector);
    }

    private CodeBlock end(CodeBlock.Builder code) {
        return code.add("default -> throw unknown(type);\n$<" + (returns() ? "};\n" : "}\n"))
                .build();
    }

    private boolean returns() {
        return !result.equals(TypeName.VOID);
    }
}
