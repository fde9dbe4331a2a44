package dev.typecase.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.typecase.processor.model.QualifiedName;
import java.util.List;

/**
 * A source file to be written.
 *
 * @param name the class in it
 * @param file its text
 * @param origins the classes it comes from, for builds that compile what has changed only
 */
public record GeneratedSource(QualifiedName name, JavaFile file, List<QualifiedName> origins) {

    private static final ClassName SUPPRESS = ClassName.get(SuppressWarnings.class);

    public GeneratedSource {
        origins = List.copyOf(origins);
    }

    /** The text of the file. */
    public String text() {
        return Layout.of(file.toString());
    }

    /** The same, for code that names what its author has deprecated. */
    public GeneratedSource withoutDeprecationWarnings() {
        // What is generated for a class that is wrong is silent already.
        if (file.typeSpec().annotations().stream()
                .anyMatch(present -> present.type().equals(SUPPRESS))) {
            return this;
        }
        AnnotationSpec silence = AnnotationSpec.builder(SUPPRESS)
                .addMember("value", "{$S, $S}", "deprecation", "removal")
                .build();
        return of(name, file.typeSpec().toBuilder().addAnnotation(silence).build(), origins);
    }

    /** The same, for a package that has a class of its own under a name of {@code java.lang}. */
    public GeneratedSource withJavaLangImports() {
        return new GeneratedSource(
                name, file.toBuilder().skipJavaLangImports(false).build(), origins);
    }

    /** The file of a top-level class, in the form that all generated files have. */
    static GeneratedSource of(QualifiedName name, TypeSpec type, List<QualifiedName> origins) {
        JavaFile file = JavaFile.builder(name.packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        return new GeneratedSource(name, file, origins);
    }
}
