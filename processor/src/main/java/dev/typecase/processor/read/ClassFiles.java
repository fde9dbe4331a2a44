package dev.typecase.processor.read;

import com.sun.source.util.Trees;
import dev.typecase.processor.model.QualifiedName;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Tells classes that were compiled earlier. Of these a compiler does not know all that their source says: neither comments nor
 * names of parameters, nor, before JDK 22, annotations on types such as {@code @Nullable}.
 */
public final class ClassFiles {

    private final ProcessingEnvironment environment;
    private final UnaryOperator<QualifiedName> builder;
    private final Optional<Trees> trees;

    /**
     * For one compilation.
     *
     * @param environment the compiler's
     * @param builder the name of the builder that is generated for a class
     */
    public ClassFiles(ProcessingEnvironment environment, UnaryOperator<QualifiedName> builder) {
        this.environment = environment;
        this.builder = builder;
        this.trees = trees(environment);
    }

    /** Whether a class exists, and was compiled earlier. Only javac knows; elsewhere it is none. */
    public boolean have(QualifiedName name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name.canonical());
        return type != null
                && trees.filter(known -> known.getTree(type) == null).isPresent();
    }

    /**
     * Whether a class was compiled earlier and has, or holds something that has, a constraint that needs the time: then its
     * builder asks for a clock, whatever is left of the constraint.
     */
    boolean askForTime(QualifiedName name) {
        TypeElement generated =
                environment.getElementUtils().getTypeElement(builder.apply(name).canonical());
        return generated != null
                && have(name)
                && ElementFilter.typesIn(generated.getEnclosedElements()).stream()
                        .flatMap(stage -> ElementFilter.methodsIn(stage.getEnclosedElements()).stream())
                        .anyMatch(method -> method.getSimpleName().contentEquals("build")
                                && !method.getParameters().isEmpty());
    }

    /** What javac has parsed. */
    static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(unwrapped(environment)));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }

    /** Gradle puts an environment of its own around that of javac, which javac does not recognise. */
    private static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
        try {
            Field delegate = environment.getClass().getDeclaredField("delegate");
            delegate.setAccessible(true);
            return delegate.get(environment) instanceof ProcessingEnvironment inner ? inner : environment;
        } catch (ReflectiveOperationException | RuntimeException none) {
            return environment;
        }
    }
}
