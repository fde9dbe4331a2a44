package dev.typecase.processor.read;

import dev.typecase.processor.model.TypeUse;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types in the signature of a method or constructor. */
final class Signatures {

    private final Scope scope;
    private final TypeUses typeUses;

    Signatures(Scope scope) {
        this.scope = scope;
        this.typeUses = new TypeUses(scope);
    }

    TypeUse type(TypeMirror type) {
        return typeUses.of(type);
    }

    List<TypeUse> parameters(ExecutableElement executable) {
        return executable.getParameters().stream()
                .map(parameter -> typeUses.of(parameter.asType()))
                .toList();
    }

    List<TypeUse> checkedExceptions(ExecutableElement executable) {
        return executable.getThrownTypes().stream()
                .filter(this::isChecked)
                .map(typeUses::of)
                .toList();
    }

    private boolean isChecked(TypeMirror thrown) {
        return thrown.getKind() == TypeKind.ERROR
                || !isA(thrown, "java.lang.RuntimeException") && !isA(thrown, "java.lang.Error");
    }

    private boolean isA(TypeMirror type, String canonicalName) {
        TypeElement other = scope.elements().getTypeElement(canonicalName);
        return scope.types().isSubtype(type, other.asType());
    }
}
