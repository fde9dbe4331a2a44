package dev.typecase.processor.read;

import dev.typecase.processor.model.QualifiedName;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Annotations that are not there and were probably meant to be. What lacks one is read as if it had it, so that its
 * generated classes are there as well, and the only error is about the annotation.
 */
public final class Forgotten {

    /** Nothing. */
    public static final Forgotten NOTHING = new Forgotten(new TreeMap<>(), Optional.empty());

    private final SortedMap<QualifiedName, Role> roles;
    private final Optional<String> domain;

    Forgotten(Map<QualifiedName, Role> roles, Optional<String> domain) {
        this.roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
        this.domain = domain;
    }

    /**
     * Looks for it in what the first round brings.
     *
     * @param domains the packages annotated as domains in it
     */
    public static Forgotten in(RoundEnvironment round, SortedSet<String> domains, Elements elements, Types types) {
        return ForgottenSearch.in(round.getRootElements(), domains, elements, types);
    }

    /** The classes that lack an annotation. */
    public Set<QualifiedName> classes() {
        return roles.keySet();
    }

    /** The package that lacks {@code @Domain}; empty where there is a domain. */
    public Optional<String> domain() {
        return domain;
    }

    /** What a class is: by its annotation, or by what it was probably meant to have. */
    Optional<Role> main(TypeElement type) {
        Optional<Role> annotated = Role.main(type);
        return annotated.isPresent() || roles.isEmpty() ? annotated : of(type);
    }

    /** What a class was meant to be that lacks its annotation. */
    Optional<Role> of(TypeElement type) {
        return Optional.ofNullable(roles.get(Names.of(type)));
    }
}
