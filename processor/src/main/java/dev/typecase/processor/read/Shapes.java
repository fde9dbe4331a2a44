package dev.typecase.processor.read;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.StateType.Form;
import dev.typecase.processor.model.StateType.TypeParameter;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.util.Elements;

/** What was written in Java, and who can reach it. */
final class Shapes {

    private Shapes() {}

    static Form form(TypeElement type, Scope scope) {
        return new Form(
                keyword(type.getKind()),
                type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT),
                type.getTypeParameters().stream()
                        .map(parameter -> parameter(parameter, scope))
                        .toList(),
                type.getNestingKind() != NestingKind.TOP_LEVEL
                        && !type.getModifiers().contains(Modifier.STATIC));
    }

    private static TypeParameter parameter(TypeParameterElement parameter, Scope scope) {
        TypeUses bounds = TypeUses.withVariables(scope);
        return new TypeParameter(
                parameter.getSimpleName().toString(),
                parameter.getBounds().stream().map(bounds::of).toList());
    }

    private static Form.Keyword keyword(ElementKind kind) {
        return switch (kind) {
            case RECORD -> Form.Keyword.RECORD;
            case INTERFACE -> Form.Keyword.INTERFACE;
            case ENUM -> Form.Keyword.ENUM;
            case ANNOTATION_TYPE -> Form.Keyword.ANNOTATION;
            default -> Form.Keyword.CLASS;
        };
    }

    /** As declared. */
    static Access declared(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        if (modifiers.contains(Modifier.PUBLIC)) {
            return Access.PUBLIC;
        }
        if (modifiers.contains(Modifier.PROTECTED)) {
            return Access.PROTECTED;
        }
        return modifiers.contains(Modifier.PRIVATE) ? Access.PRIVATE : Access.PACKAGE_PRIVATE;
    }

    /** The narrowest of a class and the classes around it. */
    static Access reach(TypeElement type) {
        Access access = declared(type);
        return type.getEnclosingElement() instanceof TypeElement around ? narrower(access, reach(around)) : access;
    }

    /**
     * Who can reach a member from the package of the class that has or inherits it: what a superclass in another
     * package keeps to its own package is as good as private.
     */
    static Access member(Elements elements, Element member, TypeElement heir) {
        Access access = declared(member);
        PackageElement home = elements.getPackageOf(heir);
        boolean elsewhere = !home.equals(elements.getPackageOf(member));
        return elsewhere && access != Access.PUBLIC ? Access.PRIVATE : access;
    }

    private static Access narrower(Access one, Access other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
