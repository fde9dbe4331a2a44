package dev.typecase.processor.read;

import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.ConstraintKind;
import dev.typecase.processor.model.QualifiedName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Which values and entities a class holds, directly or through another one, and what follows from that. Good for one
 * round. Circles are allowed.
 */
final class ValueGraph {

    private static final Set<String> CONTAINERS = Set.of("java.util.List", "java.util.Set", "java.util.Map");

    private final Fields fields;
    private final ConstraintReader constraints;
    private final ClassFiles classFiles;
    private final Forgotten forgotten;
    private final Map<QualifiedName, Node> nodes = new HashMap<>();

    ValueGraph(Elements elements, Types types, ClassFiles classFiles, Forgotten forgotten) {
        this.fields = new Fields(elements, types);
        this.constraints = new ConstraintReader(elements);
        this.classFiles = classFiles;
        this.forgotten = forgotten;
    }

    /**
     * What holds for a class and all that it holds.
     *
     * @param timeDependent whether one of them has a constraint that needs the time
     * @param mutable whether one of them has a collection or an array
     * @param missing the types that they name and that do not exist
     */
    record Facts(boolean timeDependent, boolean mutable, SortedSet<String> missing) {}

    Facts facts(TypeElement type) {
        boolean timeDependent = false;
        boolean mutable = false;
        SortedSet<String> missing = new TreeSet<>();
        Set<TypeElement> seen = new HashSet<>(Set.of(type));
        Deque<TypeElement> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Node node = node(open.remove());
            timeDependent |= node.timeDependent;
            mutable |= node.mutable;
            missing.addAll(node.missing);
            node.held.stream().filter(seen::add).forEach(open::add);
        }
        return new Facts(timeDependent, mutable, missing);
    }

    private Node node(TypeElement type) {
        QualifiedName name = Names.of(type);
        Node known = nodes.get(name);
        if (known != null) {
            return known;
        }
        Node node = new Node();
        nodes.put(name, node);
        node.timeDependent = classFiles.askForTime(name);
        node.missing.addAll(fields.missingAncestors(type));
        for (VariableElement field : fields.of(type)) {
            note(node, constraints.of(field, Fields.writtenType(field), node.missing));
            visit(node, fields.typeIn(type, field), field);
        }
        return node;
    }

    private void visit(Node node, TypeMirror type, VariableElement field) {
        if (type.getKind() == TypeKind.ERROR) {
            node.missing.add(Names.ofMissing(type));
        } else if (type instanceof ArrayType array) {
            node.mutable = true;
            visit(node, array.getComponentType(), field);
        } else if (type instanceof DeclaredType declared) {
            TypeElement element = Names.elementOf(declared);
            node.mutable |= CONTAINERS.contains(Names.canonical(element));
            if (forgotten.main(element).filter(ValueGraph::isHeld).isPresent()) {
                node.held.add(element);
            }
            for (TypeMirror argument : declared.getTypeArguments()) {
                note(node, constraints.ofTypeUse(argument, field, node.missing));
                visit(node, argument, field);
            }
        }
    }

    private static boolean isHeld(Role role) {
        return role == Role.VALUE_OBJECT || role == Role.ENTITY;
    }

    private static void note(Node node, List<Constraint> found) {
        node.timeDependent |= found.stream().map(Constraint::kind).anyMatch(ConstraintKind::timeDependent);
    }

    private static final class Node {
        private final Set<TypeElement> held = new HashSet<>();
        private final SortedSet<String> missing = new TreeSet<>();
        private boolean timeDependent;
        private boolean mutable;
    }
}
