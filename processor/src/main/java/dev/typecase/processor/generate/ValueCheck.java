package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.ConstraintKind;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The check of one value: of a property, or of an element of one.
 *
 * @param value the expression that reads it
 * @param primitive whether it can never be null
 * @param onNull the statement for null; empty where null is valid, or the value primitive
 * @param steps what is checked where it is not null, in order
 */
record ValueCheck(CodeBlock value, boolean primitive, Optional<CodeBlock> onNull, List<Step> steps) {

    ValueCheck {
        steps = List.copyOf(steps);
    }

    /** Statements for a value that breaks something; {@link Breach#ALWAYS} for statements that check for themselves. */
    record Step(Breach breach, CodeBlock statements) {

        static Step always(CodeBlock statements) {
            return new Step(Breach.ALWAYS, statements);
        }
    }

    /**
     * Where a violation of the value is recorded.
     *
     * @param add the call as far as the message: {@code violations.add("title", }
     * @param inside the collector for what is inside the value: {@code violations.at("title")}
     */
    record Place(CodeBlock add, CodeBlock inside) {

        /** JavaPoet breaks lines early; a message shorter than this leaves room for the rest of its line. */
        private static final int SHORT_MESSAGE = 60;

        static Place ofProperty(String violations, String property) {
            return new Place(
                    CodeBlock.of("$N.add($S, ", violations, property), CodeBlock.of("$N.at($S)", violations, property));
        }

        static Place ofElement(String violations, String property, CodeBlock index) {
            CodeBlock inside = CodeBlock.of("$N.at($S, $L)", violations, property, index);
            return new Place(CodeBlock.of("$L.add(", inside), inside);
        }

        private CodeBlock violation(String message, CodeBlock rejected) {
            return CodeBlock.builder()
                    .addStatement(message.length() < SHORT_MESSAGE ? "$L$S, $L)" : "$L$S,$W$L)", add, message, rejected)
                    .build();
        }
    }

    /**
     * The check of a value by its type and constraints.
     *
     * @param breaches how it can break them
     */
    static ValueCheck of(
            ValueType type,
            CodeBlock value,
            boolean nullable,
            List<Constraint> constraints,
            ConstraintBreach breaches,
            Place place) {
        List<Step> steps = new ArrayList<>();
        for (Constraint constraint : constraints) {
            breaches.of(constraint)
                    .map(breach -> new Step(breach, place.violation(ConstraintMessage.of(constraint), value)))
                    .ifPresent(steps::add);
        }
        checks(type)
                .ifPresent(checks -> steps.add(Step.always(CodeBlock.builder()
                        .addStatement("$T.check($L,$W$L)", checks, value, place.inside())
                        .build())));
        if (type instanceof ValueType.Identity identity
                && !identity.constraints().isEmpty()) {
            steps.add(Step.always(component(identity, value, breaches, place)));
        }
        boolean primitive = type instanceof ValueType.Scalar scalar && scalar.primitive();
        Optional<CodeBlock> onNull = primitive
                ? Optional.empty()
                : onNull(nullable, constraints).map(message -> place.violation(message, CodeBlock.of("null")));
        return new ValueCheck(value, primitive, onNull, steps);
    }

    /** A typed identity has no checks of its own: those of its component stand wherever it is held. */
    private static CodeBlock component(
            ValueType.Identity identity, CodeBlock value, ConstraintBreach breaches, Place place) {
        CodeBlock component = CodeBlock.of("$L.$N()", value, identity.component());
        CodeBlock add = CodeBlock.of("$L.add($S, ", place.inside(), identity.component());
        return of(
                        identity.scalar(),
                        component,
                        false,
                        identity.constraints(),
                        breaches.inside(identity.scalar(), component),
                        new Place(add, place.inside()))
                .inline();
    }

    /** The generated checks of what the value is made of. */
    private static Optional<Object> checks(ValueType type) {
        if (type instanceof ValueType.Value nested) {
            return Optional.of(
                    Concretes.isClosed(nested)
                            ? Concretes.nested(nested)
                            : JavaTypes.of(GeneratedNames.constraints(nested.name())));
        }
        return type instanceof ValueType.Entity entity
                ? Optional.of(JavaTypes.of(GeneratedNames.constraints(entity.name())))
                : Optional.empty();
    }

    /** What is said of null: it is refused where a value is required, or must not be blank or empty. */
    private static Optional<String> onNull(boolean nullable, List<Constraint> constraints) {
        Stream<ConstraintKind> refusing = nullable
                ? Stream.of(ConstraintKind.NOT_NULL, ConstraintKind.NOT_BLANK, ConstraintKind.NOT_EMPTY)
                : Stream.of(ConstraintKind.NOT_NULL);
        Optional<String> said = refusing.flatMap(
                        kind -> constraints.stream().filter(constraint -> constraint.kind() == kind))
                .map(ConstraintMessage::of)
                .findFirst();
        return said.isPresent() || nullable ? said : Optional.of(ConstraintKind.NOT_NULL.message());
    }

    /** The same with another step behind the others. */
    ValueCheck and(CodeBlock statements) {
        List<Step> more = new ArrayList<>(steps);
        more.add(Step.always(statements));
        return new ValueCheck(value, primitive, onNull, more);
    }

    /** Whether every value is valid. */
    boolean trivial() {
        return steps.isEmpty() && onNull.isEmpty();
    }

    /** As it stands among the checks of other values. */
    CodeBlock inline() {
        if (primitive) {
            return each();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        Optional<Breach> only = steps.size() == 1 ? Optional.of(steps.get(0).breach()) : Optional.empty();
        if (onNull.isPresent()) {
            code.beginControlFlow("if ($L == null)", value).add(onNull.get());
            if (only.isPresent() && !only.get().always()) {
                code.nextControlFlow("else if ($L)", only.get().condition());
            } else if (!steps.isEmpty()) {
                code.nextControlFlow("else");
            }
        } else if (only.isPresent() && !only.get().always()) {
            code.beginControlFlow("if ($L != null && $L)", value, only.get().operand());
        } else {
            code.beginControlFlow("if ($L != null)", value);
        }
        return code.add(only.isPresent() ? steps.get(0).statements() : each())
                .endControlFlow()
                .build();
    }

    /** As it stands in a method of its own. */
    CodeBlock body() {
        if (primitive || steps.size() <= 1 && !loops()) {
            return inline();
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if ($L == null)", value);
        onNull.ifPresent(code::add);
        return code.addStatement("return").endControlFlow().add(each()).build();
    }

    private boolean loops() {
        return steps.stream().anyMatch(step -> step.statements().toString().contains("for ("));
    }

    private CodeBlock each() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Step step : steps) {
            if (step.breach().always()) {
                code.add(step.statements());
            } else {
                code.beginControlFlow("if ($L)", step.breach().condition())
                        .add(step.statements())
                        .endControlFlow();
            }
        }
        return code.build();
    }
}
