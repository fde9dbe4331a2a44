package dev.typecase.processor.read;

import dev.typecase.processor.model.QualifiedName;
import java.util.LinkedList;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Names of classes. */
final class Names {

    private Names() {}

    static QualifiedName of(TypeElement type) {
        LinkedList<String> simpleNames = new LinkedList<>();
        Element element = type;
        while (element.getKind() != ElementKind.PACKAGE) {
            if (element instanceof TypeElement) {
                simpleNames.addFirst(element.getSimpleName().toString());
            }
            element = Objects.requireNonNull(element.getEnclosingElement(), "a class is in a package");
        }
        return new QualifiedName(((PackageElement) element).getQualifiedName().toString(), simpleNames);
    }

    static TypeElement elementOf(TypeMirror declared) {
        return (TypeElement) ((DeclaredType) declared).asElement();
    }

    static String canonical(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /** The simple name of a type that does not exist, as it was written: {@code BookRepository}. */
    static String ofMissing(TypeMirror missing) {
        String written = missing instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : missing.toString();
        return written.substring(written.lastIndexOf('.') + 1);
    }
}
