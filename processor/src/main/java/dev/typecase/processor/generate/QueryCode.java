package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.typecase.processor.finders.Operator;
import dev.typecase.processor.finders.Path;
import dev.typecase.processor.finders.Question;
import dev.typecase.processor.finders.Question.Criterion;
import dev.typecase.processor.finders.Question.Sorting;
import dev.typecase.processor.finders.Result;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository.Method;
import dev.typecase.processor.model.DeclaredRepository.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The query that a method of a declared repository asks. */
final class QueryCode {

    /** What fits on one line, behind {@code return} and before the end. */
    private static final int WIDTH = 100;

    private final Question question;
    private final Aggregate aggregate;
    private final ClassName fields;
    private final Result result;
    private final List<Parameter> parameters;

    QueryCode(Method method, Question question, Aggregate aggregate) {
        this.question = question;
        this.aggregate = aggregate;
        this.fields = JavaTypes.of(GeneratedNames.fields(aggregate.name()));
        this.result = Result.of(method.returnType(), aggregate.name()).orElseThrow();
        this.parameters = method.parameters();
    }

    /** The whole expression; every call on a line of its own where they do not fit on one. */
    CodeBlock from(CodeBlock repository) {
        List<CodeBlock> calls = calls();
        CodeBlock flat = CodeBlock.builder()
                .add("$L.", repository)
                .add(CodeBlock.join(calls, "."))
                .build();
        if (!flat.toString().contains("\n") && shown(flat).length() <= WIDTH) {
            return flat;
        }
        return CodeBlock.of("$L\n.$L", repository, CodeBlock.join(calls, "\n."));
    }

    private String shown(CodeBlock code) {
        String prefix = fields.packageName() + ".";
        return code.toString().replace(prefix, "");
    }

    private List<CodeBlock> calls() {
        List<CodeBlock> calls = new ArrayList<>(List.of(CodeBlock.of("query()")));
        if (!question.alternatives().isEmpty()) {
            calls.add(CodeBlock.of("where($L)", condition()));
        }
        if (!question.order().isEmpty()) {
            calls.add(CodeBlock.of(
                    "orderBy($L)",
                    Statements.arguments(question.order().stream().map(this::order))));
        }
        boolean first = result == Result.OPTIONAL && question.limit() == 1;
        if (question.limit() > 0 && !first) {
            calls.add(CodeBlock.of("limit($L)", question.limit()));
        }
        calls.add(first ? CodeBlock.of("first()") : end());
        return calls;
    }

    private CodeBlock end() {
        if (question.kind() == Question.Kind.COUNT) {
            return CodeBlock.of("count()");
        }
        return switch (result) {
            case OPTIONAL -> CodeBlock.of("find()");
            case ONE -> CodeBlock.of("one()");
            case STREAM -> CodeBlock.of("stream()");
            case PAGE ->
                CodeBlock.of("page($N)", parameters.get(parameters.size() - 1).name());
            case BOOLEAN -> CodeBlock.of("exists()");
            default -> CodeBlock.of("list()");
        };
    }

    private CodeBlock order(Sorting sorting) {
        return CodeBlock.of("$L.$L()", field(sorting.path()), sorting.descending() ? "desc" : "asc");
    }

    private CodeBlock condition() {
        Iterator<Parameter> given = parameters.iterator();
        List<CodeBlock> alternatives = new ArrayList<>();
        for (List<Criterion> criteria : question.alternatives()) {
            List<CodeBlock> all = new ArrayList<>();
            criteria.forEach(criterion -> all.add(criterion(criterion, given)));
            alternatives.add(joined(all, "and"));
        }
        return joined(alternatives, "or");
    }

    /** {@code a.and(b).and(c)}; where that is long, on lines of their own. */
    private CodeBlock joined(List<CodeBlock> conditions, String how) {
        CodeBlock.Builder code = CodeBlock.builder().add(conditions.get(0));
        int length =
                conditions.stream().mapToInt(each -> shown(each).length() + 6).sum();
        String separator = length > WIDTH - 20 ? "\n$>$>.$L($L)$<$<" : ".$L($L)";
        conditions.stream().skip(1).forEach(each -> code.add(separator, how, each));
        return code.build();
    }

    private CodeBlock criterion(Criterion criterion, Iterator<Parameter> given) {
        CodeBlock field = field(criterion.path());
        CodeBlock text = criterion.ignoringCase() ? CodeBlock.of("$L.ignoringCase()", field) : field;
        Operator operator = criterion.operator();
        return switch (operator) {
            case EQ -> compared(text, "eq", given);
            case NE -> compared(text, "ne", given);
            case LT, BEFORE -> compared(field, "lt", given);
            case LE -> compared(field, "le", given);
            case GT, AFTER -> compared(field, "gt", given);
            case GE -> compared(field, "ge", given);
            case BETWEEN ->
                CodeBlock.of(
                        "$L.between($N, $N)",
                        field,
                        given.next().name(),
                        given.next().name());
            case IN -> several(criterion, text, given.next());
            case NOT_IN -> CodeBlock.of("$L.not()", several(criterion, text, given.next()));
            case STARTING_WITH -> compared(text, "startsWith", given);
            case NOT_STARTING_WITH -> CodeBlock.of("$L.not()", compared(text, "startsWith", given));
            case ENDING_WITH -> compared(text, "endsWith", given);
            case NOT_ENDING_WITH -> CodeBlock.of("$L.not()", compared(text, "endsWith", given));
            case CONTAINING -> compared(text, "contains", given);
            case NOT_CONTAINING -> CodeBlock.of("$L.not()", compared(text, "contains", given));
            case TRUE -> CodeBlock.of("$L.eq(true)", field);
            case FALSE -> CodeBlock.of("$L.eq(false)", field);
            case NULL -> CodeBlock.of("$L.isNull()", field);
            case NOT_NULL -> CodeBlock.of("$L.isNotNull()", field);
            case EMPTY -> CodeBlock.of("$L.isEmpty()", field);
            case NOT_EMPTY -> CodeBlock.of("$L.isNotEmpty()", field);
            case LIKE, NOT_LIKE, REGEX ->
                throw new IllegalStateException(aggregate.name() + " compared by " + operator);
        };
    }

    private static CodeBlock compared(CodeBlock field, String how, Iterator<Parameter> given) {
        return CodeBlock.of("$L.$L($N)", field, how, given.next().name());
    }

    /** What ignores case takes a collection only. */
    private static CodeBlock several(Criterion criterion, CodeBlock field, Parameter parameter) {
        return criterion.ignoringCase() && parameter.type().arrayDimensions() > 0
                ? CodeBlock.of("$L.in($T.asList($N))", field, Arrays.class, parameter.name())
                : CodeBlock.of("$L.in($N)", field, parameter.name());
    }

    /** {@code BookFields.PRICE.amount()}. */
    private CodeBlock field(Path path) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Path.Step step : path.steps()) {
            if (code.isEmpty()) {
                code.add("$T.$L", fields, FieldsSource.constant(step.owner(), step.property()));
            } else {
                code.add(".$N()", FieldsSource.method(step.owner(), step.property()));
            }
        }
        return code.build();
    }
}
