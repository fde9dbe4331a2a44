package dev.typecase.processor.read;

import dev.typecase.processor.model.QualifiedName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Looks for classes that lack an annotation, by their shape and by how others use them. Only where nothing else could
 * be meant: whoever is found makes the compilation fail. So it is a class of this compilation, in a domain of this
 * compilation, and
 *
 * <ul>
 *   <li>an aggregate extends {@code AggregateRoot}, can be created, and is nobody's superclass;
 *   <li>an event is a record that an aggregate's interface of events permits;
 *   <li>a value object is a record that state holds and that is no typed identity;
 *   <li>an entity is a class with {@code @Id} that an aggregate or entity holds;
 *   <li>a command is a record that a method of a command handler takes and that no state holds, even where none of the methods
 *       has {@code @Handle}; if the handler lacks its annotation as well, a record of no interface;
 *   <li>a handler is a class whose methods with {@code @Handle} take commands only, or events only, and that is nobody's
 *       superclass.
 * </ul>
 */
final class ForgottenSearch {

    private static final String ROOT = "dev.typecase.AggregateRoot";

    private final DomainReader domainReader;
    private final Fields fields;
    private final SortedSet<String> domains;
    private final SortedMap<QualifiedName, TypeElement> written = new TreeMap<>();
    private final SortedMap<QualifiedName, Role> annotated = new TreeMap<>();
    private final SortedMap<QualifiedName, Role> found = new TreeMap<>();
    private final Set<QualifiedName> held = new HashSet<>();
    private final Set<QualifiedName> superclasses = new HashSet<>();

    private ForgottenSearch(Elements elements, Types types, SortedSet<String> domains) {
        this.domainReader = new DomainReader(elements, Optional.empty());
        this.fields = new Fields(elements, types);
        this.domains = new TreeSet<>(domains);
    }

    /**
     * Looks.
     *
     * @param roots what is compiled
     * @param domains the packages annotated as domains among them
     */
    static Forgotten in(
            Collection<? extends Element> roots, SortedSet<String> domains, Elements elements, Types types) {
        ForgottenSearch search = new ForgottenSearch(elements, types, domains);
        roots.forEach(search::write);
        Optional<String> domain = search.domain();
        domain.ifPresent(search.domains::add);
        if (!search.domains.isEmpty()) {
            search.aggregates();
            search.state();
            search.commands();
            search.handlers();
        }
        return new Forgotten(search.found, domain);
    }

    private void write(Element element) {
        if (element instanceof TypeElement type) {
            QualifiedName name = Names.of(type);
            written.put(name, type);
            Role.main(type).ifPresent(role -> annotated.put(name, role));
            if (type.getSuperclass().getKind() == TypeKind.DECLARED) {
                superclasses.add(Names.of(Names.elementOf(type.getSuperclass())));
            }
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::write);
        }
    }

    /** The package above all that is annotated, where none of it lies in a domain. */
    private Optional<String> domain() {
        boolean known = !domains.isEmpty()
                || annotated.isEmpty()
                || annotated.keySet().stream()
                        .anyMatch(name -> domainReader.of(name.packageName()).isPresent());
        return known
                ? Optional.empty()
                : annotated.keySet().stream()
                        .map(QualifiedName::packageName)
                        .reduce(ForgottenSearch::common)
                        .filter(common -> !common.isEmpty());
    }

    private static String common(String one, String other) {
        String candidate = one;
        while (!candidate.isEmpty() && !(other + ".").startsWith(candidate + ".")) {
            candidate = candidate.substring(0, Math.max(0, candidate.lastIndexOf('.')));
        }
        return candidate;
    }

    /** With type parameters a class can be nothing but a value object. */
    private boolean lacksOne(TypeElement type) {
        return type.getTypeParameters().isEmpty() && isUnannotated(type);
    }

    private boolean isUnannotated(TypeElement type) {
        QualifiedName name = Names.of(type);
        return written.containsKey(name)
                && !annotated.containsKey(name)
                && domains.stream().anyMatch(domain -> (name.packageName() + ".").startsWith(domain + "."));
    }

    private Optional<Role> role(TypeElement type) {
        QualifiedName name = Names.of(type);
        return Optional.ofNullable(annotated.getOrDefault(name, found.get(name)));
    }

    private void find(TypeElement type, Role role) {
        if (role == Role.VALUE_OBJECT ? isUnannotated(type) : lacksOne(type)) {
            found.putIfAbsent(Names.of(type), role);
        }
    }

    private void aggregates() {
        written.forEach((name, type) -> {
            boolean created = type.getKind() == ElementKind.CLASS
                    && !type.getModifiers().contains(Modifier.ABSTRACT)
                    && !superclasses.contains(name);
            if (created && lacksOne(type) && root(type).isPresent()) {
                find(type, Role.AGGREGATE);
            }
        });
    }

    private static Optional<DeclaredType> root(TypeElement type) {
        TypeMirror parent = type.getSuperclass();
        while (parent instanceof DeclaredType declared && parent.getKind() == TypeKind.DECLARED) {
            TypeElement element = Names.elementOf(declared);
            if (Names.canonical(element).equals(ROOT)) {
                return Optional.of(declared);
            }
            parent = element.getSuperclass();
        }
        return Optional.empty();
    }

    /** What state holds, and what aggregates raise; what is found may hold and raise more. */
    private void state() {
        Deque<TypeElement> open = new ArrayDeque<>();
        written.values().stream()
                .filter(type -> role(type).filter(Role::hasState).isPresent())
                .forEach(open::add);
        Set<TypeElement> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            TypeElement type = open.remove();
            boolean record = type.getKind() == ElementKind.RECORD;
            for (VariableElement field : fields.of(type)) {
                holds(Fields.writtenType(field), !record);
            }
            root(type).ifPresent(this::raises);
            found.keySet().stream().map(written::get).filter(seen::add).forEach(open::add);
        }
    }

    private void holds(TypeMirror type, boolean entities) {
        if (type instanceof ArrayType array) {
            holds(array.getComponentType(), entities);
        } else if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
            TypeElement element = Names.elementOf(declared);
            held.add(Names.of(element));
            declared.getTypeArguments().forEach(argument -> holds(argument, entities));
            if (element.getKind() == ElementKind.RECORD && !ValueTypes.isIdentity(element)) {
                find(element, Role.VALUE_OBJECT);
            } else if (entities && element.getKind() == ElementKind.CLASS && hasIdentity(element)) {
                find(element, Role.ENTITY);
            }
        }
    }

    static boolean hasIdentity(TypeElement type) {
        return type.getEnclosedElements().stream()
                .anyMatch(member ->
                        member.getKind() == ElementKind.FIELD && Annotations.isPresent(member, PropertyReader.ID));
    }

    private void raises(DeclaredType root) {
        root.getTypeArguments().stream()
                .filter(events -> events.getKind() == TypeKind.DECLARED)
                .forEach(events -> permits(Names.elementOf(events)));
    }

    private void permits(TypeElement events) {
        for (TypeMirror permitted : events.getPermittedSubclasses()) {
            if (permitted.getKind() == TypeKind.DECLARED) {
                TypeElement element = Names.elementOf(permitted);
                if (element.getKind() == ElementKind.RECORD) {
                    find(element, Role.EVENT);
                }
                permits(element);
            }
        }
    }

    private void commands() {
        written.values().stream()
                .filter(type -> role(type).map(Role.COMMAND_HANDLER::equals).orElseGet(() -> takesCommands(type)))
                .flatMap(type -> taken(type).stream())
                .filter(message -> message.getKind() == ElementKind.RECORD && !held.contains(Names.of(message)))
                .forEach(message -> find(message, Role.COMMAND));
    }

    /** Neither the class nor what its methods take has an annotation, and nothing else is known of either. */
    private boolean takesCommands(TypeElement type) {
        List<TypeElement> messages = type.getKind() == ElementKind.CLASS ? messages(type) : List.of();
        return !messages.isEmpty()
                && messages.stream()
                        .allMatch(message -> role(message).isEmpty()
                                && message.getKind() == ElementKind.RECORD
                                && message.getInterfaces().isEmpty()
                                && written.containsKey(Names.of(message)));
    }

    private void handlers() {
        for (TypeElement type : written.values()) {
            List<TypeElement> messages = type.getKind() == ElementKind.CLASS ? messages(type) : List.of();
            boolean handles = !messages.isEmpty()
                    && !type.getModifiers().contains(Modifier.ABSTRACT)
                    && !superclasses.contains(Names.of(type));
            if (handles && messages.stream().allMatch(message -> isA(message, Role.COMMAND))) {
                find(type, Role.COMMAND_HANDLER);
            } else if (handles && messages.stream().allMatch(this::isEventOrEvents)) {
                find(type, Role.EVENT_HANDLER);
            }
        }
    }

    private boolean isA(TypeElement message, Role role) {
        return role(message).filter(role::equals).isPresent();
    }

    private boolean isEventOrEvents(TypeElement message) {
        return isA(message, Role.EVENT)
                || AggregateReader.isSealedInterface(message)
                        && message.getPermittedSubclasses().stream()
                                .allMatch(permitted -> permitted.getKind() == TypeKind.DECLARED
                                        && isEventOrEvents(Names.elementOf(permitted)));
    }

    /** What its methods with {@code @Handle} take; where it has none, what all of them do. */
    private static List<TypeElement> taken(TypeElement type) {
        List<TypeElement> messages = messages(type);
        return messages.isEmpty() ? parameters(type, method -> true) : messages;
    }

    private static List<TypeElement> messages(TypeElement type) {
        return parameters(type, method -> Annotations.isPresent(method, HandlerReader.HANDLE));
    }

    private static List<TypeElement> parameters(TypeElement type, Predicate<ExecutableElement> which) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(which)
                .map(ExecutableElement::getParameters)
                .flatMap(parameters -> parameters.stream().limit(1))
                .map(Element::asType)
                .filter(parameter -> parameter.getKind() == TypeKind.DECLARED)
                .map(Names::elementOf)
                .toList();
    }
}
