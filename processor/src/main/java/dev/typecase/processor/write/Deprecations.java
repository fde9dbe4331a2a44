package dev.typecase.processor.write;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Whether generated code names something deprecated, of which its user need not be warned once more. */
final class Deprecations {

    private final Elements elements;

    Deprecations(Elements elements) {
        this.elements = elements;
    }

    boolean in(Element... origins) {
        return Arrays.stream(origins).anyMatch(this::isNamed);
    }

    /** Whether the class, one of its members, or a type in the signature of one, is deprecated. */
    private boolean isNamed(Element type) {
        return isDeprecated(type)
                || type.getEnclosedElements().stream()
                        .filter(member -> !(member instanceof TypeElement))
                        .anyMatch(member -> elements.isDeprecated(member)
                                || signature(member).anyMatch(this::isNamed));
    }

    private static Stream<TypeMirror> signature(Element member) {
        if (member instanceof ExecutableElement method) {
            return Stream.concat(
                    Stream.of(method.getReturnType()),
                    method.getParameters().stream().map(Element::asType));
        }
        return member instanceof VariableElement field ? Stream.of(field.asType()) : Stream.empty();
    }

    private boolean isNamed(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isNamed(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        return isDeprecated(declared.asElement())
                || hasDeprecatedConstant(declared.asElement())
                || arguments.stream().anyMatch(this::isNamed);
    }

    /** One may be the default of a field. */
    private boolean hasDeprecatedConstant(Element type) {
        return type.getKind() == ElementKind.ENUM
                && type.getEnclosedElements().stream()
                        .anyMatch(member ->
                                member.getKind() == ElementKind.ENUM_CONSTANT && elements.isDeprecated(member));
    }

    private boolean isDeprecated(Element type) {
        return elements.isDeprecated(type)
                || type.getEnclosingElement() instanceof TypeElement around && isDeprecated(around);
    }
}
