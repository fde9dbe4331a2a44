package dev.typecase.processor.read;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.typecase.processor.model.MethodBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads what is written in methods, where the compiler shows its sources. */
public final class BodyReader {

    private static final String BUILDER = "Builder";

    private final Trees trees;

    private BodyReader(Trees trees) {
        this.trees = trees;
    }

    /** Reads the methods of a class and of those that it extends, as far as they are compiled now. */
    public static Function<TypeElement, List<MethodBody>> of(ProcessingEnvironment environment) {
        // Of other compilers it is not known, and what depends on it is not said.
        return ClassFiles.trees(environment)
                .<Function<TypeElement, List<MethodBody>>>map(trees -> new BodyReader(trees)::read)
                .orElse(type -> List.of());
    }

    private List<MethodBody> read(TypeElement type) {
        List<MethodBody> bodies = new ArrayList<>();
        Optional<TypeElement> current = Optional.of(type);
        while (current.isPresent()) {
            ElementFilter.methodsIn(current.get().getEnclosedElements())
                    .forEach(method -> body(method).ifPresent(bodies::add));
            TypeMirror parent = current.get().getSuperclass();
            current = parent.getKind() == TypeKind.DECLARED ? Optional.of(Names.elementOf(parent)) : Optional.empty();
        }
        return bodies;
    }

    private Optional<MethodBody> body(ExecutableElement method) {
        return Optional.ofNullable(trees.getTree(method))
                .map(MethodTree::getBody)
                .map(block -> {
                    Scanner scanner = new Scanner();
                    scanner.scan(block, null);
                    return new MethodBody(
                            method.getSimpleName().toString(), Positions.of(method), scanner.called, scanner.created);
                });
    }

    private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Set<String> called = new HashSet<>();
        private final Set<String> created = new HashSet<>();

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
            called.add(lastName(call.getMethodSelect()));
            return super.visitMethodInvocation(call, none);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void none) {
            called.add(reference.getName().toString());
            return super.visitMemberReference(reference, none);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void none) {
            created.add(lastName(creation.getIdentifier()));
            return super.visitNewClass(creation, none);
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void none) {
            String name = identifier.getName().toString();
            if (name.endsWith(BUILDER)) {
                created.add(name.substring(0, name.length() - BUILDER.length()));
            }
            return super.visitIdentifier(identifier, none);
        }

        private static String lastName(Tree tree) {
            if (tree instanceof MemberSelectTree select) {
                return select.getIdentifier().toString();
            }
            if (tree instanceof ParameterizedTypeTree parameterized) {
                return lastName(parameterized.getType());
            }
            return tree.toString();
        }
    }
}
