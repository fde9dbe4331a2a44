package dev.typecase.processor.write;

import dev.typecase.processor.generate.GeneratedSource;
import dev.typecase.processor.generate.JavaLang;
import dev.typecase.processor.generate.SchemaFile;
import dev.typecase.processor.model.QualifiedName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes sources, each with the classes it comes from, so that builds know what to compile again. */
public final class SourceWriter {

    private final Filer filer;
    private final Elements elements;
    private final Deprecations deprecations;
    private final Map<String, Boolean> hiding = new HashMap<>();

    /** A writer for the current round; the elements are used to find the classes that sources come from. */
    public SourceWriter(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
        this.deprecations = new Deprecations(elements);
    }

    /**
     * Writes a source. Where the compilation already has a class of that name, nothing is written: the user's own
     * class, which is reported as a collision, or the same file once more, where a compiler runs its processors again.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(GeneratedSource source) {
        try {
            Element[] origins = elements(source.origins());
            GeneratedSource silent = deprecations.in(origins) ? source.withoutDeprecationWarnings() : source;
            GeneratedSource whole =
                    hidesJavaLang(source.name().packageName(), origins) ? silent.withJavaLangImports() : silent;
            JavaFileObject file = filer.createSourceFile(source.name().canonical(), origins);
            try (Writer writer = file.openWriter()) {
                writer.write(whole.text());
            }
        } catch (FilerException taken) {
            // Said by a rule, in the user's words; here there is nothing to do.
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + source.name(), failure);
        }
    }

    /**
     * Writes a file beside the classes.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(SchemaFile schema) {
        try {
            FileObject file =
                    filer.createResource(StandardLocation.CLASS_OUTPUT, "", schema.path(), elements(schema.origins()));
            try (Writer writer = file.openWriter()) {
                writer.write(schema.text());
            }
        } catch (FilerException again) {
            // The same file once more, where a compiler runs its processors again.
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + schema.path(), failure);
        }
    }

    /**
     * Writes a file beside the generated sources, where it is in no jar.
     *
     * @return where it is; empty where it was written before, since a compiler runs its processors again
     * @throws UncheckedIOException if the file cannot be written
     */
    public Optional<URI> write(String path, String text) {
        try {
            FileObject file = filer.createResource(StandardLocation.SOURCE_OUTPUT, "", path);
            try (Writer writer = file.openWriter()) {
                writer.write(text);
            }
            return Optional.of(file.toUri());
        } catch (FilerException again) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + path, failure);
        }
    }

    /** Whether a class of the package hides one that generated code means. */
    private boolean hidesJavaLang(String packageName, Element[] origins) {
        return hiding.computeIfAbsent(packageName, name -> {
            ModuleElement module = origins.length == 0 ? null : elements.getModuleOf(origins[0]);
            return JavaLang.NAMES.stream().anyMatch(known -> isThere(module, name + "." + known));
        });
    }

    /** A package is in one module; without it the compiler looks through all modules, those of the JDK too. */
    private boolean isThere(@Nullable ModuleElement module, String name) {
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }

    private Element[] elements(List<QualifiedName> names) {
        return names.stream()
                .map(QualifiedName::canonical)
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(Element[]::new);
    }
}
