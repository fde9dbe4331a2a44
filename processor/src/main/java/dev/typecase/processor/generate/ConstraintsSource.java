package dev.typecase.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code MoneyConstraints}: the constraints of a class, written out as Java. */
final class ConstraintsSource {

    /** For a record: checks the components before there is one. */
    static final String CHECK_COMPONENTS = "checkComponents";

    /** For a class with {@code @Invariant} methods. */
    static final String CHECK_INVARIANTS = "checkInvariants";

    /** For an entity: checks that those of one collection have different identities. */
    static final String CHECK_DISTINCT = "checkDistinct";

    private final StateType state;
    private final Subject subject;
    private final boolean sound;
    private final String violations;
    private final PropertyChecks checks;

    private ConstraintsSource(Subject subject, boolean sound) {
        this.state = subject.state();
        this.subject = subject;
        this.sound = sound;
        this.violations = Names.besides(subject.typeNames())
                .and(state.properties().stream().map(Property::name).toList())
                .and(List.of(subject.variable()))
                .variable("violations");
        this.checks = new PropertyChecks(subject, violations);
    }

    /**
     * The file for one class.
     *
     * @param sound whether the class has no errors; if it has, the methods are there and check nothing
     */
    static GeneratedSource of(StateType state, boolean sound) {
        return new ConstraintsSource(Subject.of(state), sound).source();
    }

    private GeneratedSource source() {
        QualifiedName name = GeneratedNames.constraints(state.name());
        TypeSpec.Builder type =
                subject.constants(name).addJavadoc("The constraints of $L, written out.", subject.link());
        if (state.kind() == StateType.Kind.COMMAND) {
            type.addMethod(require());
        }
        type.addMethod(check());
        if (sound && state.isRecord()) {
            type.addMethod(checkComponents());
        }
        if (sound && !state.invariants().isEmpty()) {
            type.addMethod(checkInvariants());
        }
        type.addFields(checks.constants().fields()).addMethods(checks.methods());
        if (state.kind() == StateType.Kind.ENTITY) {
            type.addMethod(checkDistinct());
        }
        if (sound) {
            Concretes.of(state)
                    .forEach(use -> type.addType(new ConstraintsSource(Subject.of(use), true).concrete(use)));
        }
        return GeneratedSource.of(name, type.build(), List.of(state.name()));
    }

    /** The checks of a value object with type parameters, as a class uses it. */
    private TypeSpec concrete(ValueType.Value use) {
        return subject.nested(Concretes.name(use))
                .addJavadoc("The constraints of a {@code $L}, written out.", use.display())
                .addMethod(checkMethod(checkAll(checks.of(state, this::get), invariants()))
                        .build())
                .addFields(checks.constants().fields())
                .addMethods(checks.methods())
                .build();
    }

    private String get(Property property) {
        return subject.get(subject.variable(), property);
    }

    /** Those of a value object with type parameters stand beside it, where all its methods can be reached. */
    private CodeBlock invariants() {
        boolean used = state.isGenericValue() && subject.parameters().isEmpty();
        return used
                ? CodeBlock.of("$T.$N", JavaTypes.of(GeneratedNames.constraints(state.name())), CHECK_INVARIANTS)
                : CodeBlock.of("$N", CHECK_INVARIANTS);
    }

    private MethodSpec require() {
        String clock = Names.besides(subject.typeNames())
                .and(List.of(subject.variable()))
                .variable("clock");
        MethodSpec.Builder method = MethodSpec.methodBuilder("require")
                .addJavadoc("Refuses $L that is not valid.\n\n", article(subject.link()))
                .addJavadoc("@throws $T with all that is wrong with it\n", RuntimeTypes.CONSTRAINT_VIOLATIONS_EXCEPTION)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(subject.type(), subject.variable())
                .addParameter(Clock.class, clock);
        if (!sound) {
            return method.addCode(nothing()).build();
        }
        return method.addStatement(
                        "$T $N = $T.collect($N)", RuntimeTypes.VIOLATIONS, violations, RuntimeTypes.VIOLATIONS, clock)
                .addStatement("check($N, $N)", subject.variable(), violations)
                .addStatement("$N.throwIfAny($S)", violations, subject.simpleName())
                .build();
    }

    private MethodSpec check() {
        return checkMethod(sound ? checkAll(checkProperties(), invariants()) : nothing())
                .build();
    }

    private MethodSpec.Builder checkMethod(CodeBlock body) {
        return MethodSpec.methodBuilder("check")
                .addJavadoc("Checks $L and all that it contains.", article(subject.link()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(subject.parameters())
                .addParameter(subject.type(), subject.variable())
                .addParameter(RuntimeTypes.VIOLATIONS, violations)
                .addCode(body);
    }

    private CodeBlock checkProperties() {
        return state.isRecord()
                ? CodeBlock.builder()
                        .addStatement("$N($L)", CHECK_COMPONENTS, componentArguments())
                        .build()
                : checks.of(state, this::get);
    }

    private CodeBlock checkAll(CodeBlock properties, CodeBlock checkInvariants) {
        if (state.invariants().isEmpty()) {
            return properties;
        }
        String before = Names.besides(subject.typeNames())
                .and(List.of(subject.variable(), violations))
                .variable("before");
        return CodeBlock.builder()
                .addStatement("int $N = $N.count()", before, violations)
                .add(properties)
                .beginControlFlow("if ($N.count() == $N)", violations, before)
                .addStatement("$L($N, $N)", checkInvariants, subject.variable(), violations)
                .endControlFlow()
                .build();
    }

    private CodeBlock componentArguments() {
        return state.properties().stream()
                .map(property -> CodeBlock.of("$L,$W", subject.get(subject.variable(), property)))
                .collect(CodeBlock.joining("", "", violations));
    }

    private MethodSpec checkComponents() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(CHECK_COMPONENTS)
                .addJavadoc("Checks the components of $L that is not there yet.", article(subject.link()))
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(subject.parameters());
        state.properties().forEach(property -> method.addParameter(JavaTypes.of(property.type()), property.name()));
        return method.addParameter(RuntimeTypes.VIOLATIONS, violations)
                .addCode(checks.of(state, Property::name))
                .build();
    }

    private MethodSpec checkInvariants() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(CHECK_INVARIANTS)
                .addJavadoc("Asks the invariants of $L whose properties are valid.", article(subject.link()))
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(subject.parameters())
                .addParameter(subject.type(), subject.variable())
                .addParameter(RuntimeTypes.VIOLATIONS, violations);
        if (state.isGenericValue()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        for (StateType.Invariant invariant : state.invariants()) {
            method.beginControlFlow("if (!$N.$N())", subject.variable(), invariant.name())
                    .addStatement("$N.add($S,$W$N)", violations, invariant.message(), subject.variable())
                    .endControlFlow();
        }
        return method.build();
    }

    private MethodSpec checkDistinct() {
        Names names = Names.besides(subject.typeNames()).and(List.of(subject.variable(), violations));
        String property = names.variable("property");
        String entities = names.variable("entities");
        TypeName collection = ParameterizedTypeName.get(ClassName.get(Collection.class), subject.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder(CHECK_DISTINCT)
                .addJavadoc("Checks that no two of a collection have the same identity.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String.class, property)
                .addParameter(collection, entities)
                .addParameter(RuntimeTypes.VIOLATIONS, violations);
        if (!sound || state.identity().isEmpty()) {
            return method.addCode(nothing()).build();
        }
        String identities = names.variable("identities");
        String count = names.variable("count");
        String identity = subject.get(subject.variable(), state.identity().get());
        return method.beginControlFlow("if ($N.size() < 2)", entities)
                .addStatement("return")
                .endControlFlow()
                .addStatement("$T[] $N = new $T[$N.size()]", Object.class, identities, Object.class, entities)
                .addStatement("int $N = 0", count)
                .beginControlFlow("for ($T $N : $N)", subject.type(), subject.variable(), entities)
                .addStatement("$N[$N++] = $N == null ? null : $L", identities, count, subject.variable(), identity)
                .endControlFlow()
                .addStatement("$T.distinct($N,$W$N,$W$N)", RuntimeTypes.CONSTRAINTS, property, identities, violations)
                .build();
    }

    private CodeBlock nothing() {
        return CodeBlock.of("// $L has errors, which the compiler has reported.\n", subject.simpleName());
    }

    /** {@code a {@link Money}}. */
    private CodeBlock article(CodeBlock link) {
        return CodeBlock.of("$L $L", subject.simpleName().matches("[AEIOU].*") ? "an" : "a", link);
    }
}
