package dev.typecase.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The checks of all properties of a class. A property with more than one check has a method of its own, and so has each
 * where there are many: so no method grows beyond what a reader, or the compiler of the virtual machine, takes in.
 */
final class PropertyChecks {

    private static final int MANY = 8;

    private final Subject subject;
    private final String violations;
    private final CheckConstants constants;
    private final Names methodNames = Names.besides(
            "check",
            ConstraintsSource.CHECK_COMPONENTS,
            ConstraintsSource.CHECK_INVARIANTS,
            ConstraintsSource.CHECK_DISTINCT);
    private final List<MethodSpec> methods = new ArrayList<>();

    PropertyChecks(Subject subject, String violations) {
        this.subject = subject;
        this.violations = violations;
        this.constants = new CheckConstants(subject.typeNames());
    }

    /** The statements that check them all; {@code get} is how each is read. */
    CodeBlock of(StateType state, Function<Property, String> get) {
        List<Property> checked = state.properties().stream()
                .filter(property -> !check(property, property.name(), new CheckConstants(List.of()))
                        .trivial())
                .toList();
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property property : checked) {
            if (checked.size() > MANY || severalSteps(property)) {
                code.addStatement("$N($L,$W$N)", method(property), get.apply(property), violations);
            } else {
                code.add(check(property, get.apply(property), constants).inline());
            }
        }
        if (checked.isEmpty()) {
            code.add("// Every value is valid.\n");
        }
        return code.build();
    }

    private boolean severalSteps(Property property) {
        return property.container()
                || property.type() instanceof ValueType.Identity identity
                        && !identity.constraints().isEmpty()
                || check(property, property.name(), new CheckConstants(List.of()))
                                .steps()
                                .size()
                        > 1;
    }

    private String method(Property property) {
        String name = methodNames.take("check" + Names.capitalised(property.name()), "Property");
        String parameter = parameter(property);
        methods.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(subject.parameters())
                .addParameter(JavaTypes.of(property.type()), parameter)
                .addParameter(RuntimeTypes.VIOLATIONS, violations)
                .addCode(check(property, parameter, constants).body())
                .build());
        return name;
    }

    private String parameter(Property property) {
        return Names.besides(subject.typeNames()).and(List.of(violations)).variable(property.name());
    }

    private ValueCheck check(Property property, String expression, CheckConstants into) {
        CodeBlock value = CodeBlock.of("$L", expression);
        ValueCheck check = ValueCheck.of(
                property.type(),
                value,
                property.nullable(),
                property.constraints(),
                new ConstraintBreach(into, violations, property.name(), property.type(), value),
                ValueCheck.Place.ofProperty(violations, property.name()));
        Names variables = Names.besides(subject.typeNames()).and(List.of(violations, expression));
        ElementChecks elements = new ElementChecks(into, violations, property, value, variables);
        if (property.type() instanceof ValueType.Collection collection) {
            return check.and(elements.of(collection));
        }
        return property.type() instanceof ValueType.Mapping mapping ? check.and(elements.of(mapping)) : check;
    }

    CheckConstants constants() {
        return constants;
    }

    /** The methods of those properties that have one, in order. */
    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }
}
