package dev.typecase.processor.model;

import java.util.Optional;

/**
 * A place in the source, held by name so that it outlives the round in which it was read. Only the reporter turns it back
 * into an element, an annotation or an annotation's value.
 *
 * @param owner canonical name of the class, or of the package for a domain
 * @param member the member of that class, empty for the class itself
 * @param annotation canonical name of the annotation on it, empty for the element itself
 * @param attribute name of the annotation's attribute, empty for the annotation itself
 */
public record Position(String owner, Optional<Member> member, Optional<String> annotation, Optional<String> attribute) {

    /** A member by its kind and its signature as the compiler prints it: {@code title}, {@code on(bookshelf.BookAdded)}. */
    public record Member(MemberKind kind, String signature) {}

    /** What a member is. A record component is its field: positions of components are lost on JDK 17. */
    public enum MemberKind {
        /** A field, or the component of a record. */
        FIELD,
        /** A method; the signature has the parameter types. */
        METHOD,
        /** A constructor; the signature has the parameter types. */
        CONSTRUCTOR
    }

    /** The class or package itself. */
    public static Position of(String owner) {
        return new Position(owner, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A member of this class. */
    public Position member(MemberKind kind, String signature) {
        return new Position(owner, Optional.of(new Member(kind, signature)), Optional.empty(), Optional.empty());
    }

    /** An annotation on this element. */
    public Position annotation(String canonicalName) {
        return new Position(owner, member, Optional.of(canonicalName), Optional.empty());
    }

    /** A value of this annotation. */
    public Position attribute(String name) {
        return new Position(owner, member, annotation, Optional.of(name));
    }

    /** As a person may read it: {@code bookshelf.shared.Money.currency}. */
    public String display() {
        return member.map(of -> owner + "." + of.signature()).orElse(owner);
    }
}
