package dev.typecase.processor.read;

import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.Position.MemberKind;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Positions of elements. */
final class Positions {

    private Positions() {}

    static Position of(TypeElement type) {
        return Position.of(Names.canonical(type));
    }

    static Position of(VariableElement field) {
        return of(owner(field)).member(MemberKind.FIELD, field.getSimpleName().toString());
    }

    static Position of(ExecutableElement executable) {
        MemberKind kind = executable.getKind() == ElementKind.CONSTRUCTOR ? MemberKind.CONSTRUCTOR : MemberKind.METHOD;
        return of(owner(executable)).member(kind, executable.toString());
    }

    private static TypeElement owner(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement(), "a member is in a class");
    }
}
