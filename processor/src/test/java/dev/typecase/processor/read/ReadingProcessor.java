package dev.typecase.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import dev.typecase.processor.model.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Reads what it is given, and does nothing else. */
@SupportedAnnotationTypes("*")
final class ReadingProcessor extends AbstractProcessor {

    private final Guard guard = new Guard();
    private final SortedSet<String> missing = new TreeSet<>();
    private @Nullable Compilation compilation;

    /** The model of these sources. */
    static Compilation read(List<JavaFileObject> sources) {
        return run(sources).compilation();
    }

    static ReadingProcessor run(List<JavaFileObject> sources) {
        ReadingProcessor processor = new ReadingProcessor();
        Compiler.javac().withProcessors(processor).withOptions("-proc:only").compile(sources);
        assertThat(processor.guard.failures()).isEmpty();
        return processor;
    }

    Compilation compilation() {
        return java.util.Objects.requireNonNull(compilation);
    }

    SortedSet<String> missing() {
        return missing;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (compilation == null) {
            Discovery discovery = Discovery.of(round, processingEnv.getElementUtils());
            ElementReader reader = new ElementReader(
                    processingEnv.getElementUtils(),
                    processingEnv.getTypeUtils(),
                    new ClassFiles(processingEnv, name -> name),
                    Forgotten.NOTHING);
            DomainReader domains = new DomainReader(processingEnv.getElementUtils(), java.util.Optional.empty());
            compilation = new CompilationReader(reader, domains, guard)
                    .read(discovery.classes(), discovery.domains(), discovery.sources());
            new ArrayList<>(discovery.classes())
                    .forEach(name -> reader.read(name).ifPresent(reading -> missing.addAll(reading.missing())));
        }
        return false;
    }
}
