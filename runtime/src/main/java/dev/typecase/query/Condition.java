package dev.typecase.query;

import dev.typecase.NullArgumentException;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StoredValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is said of an object; true or false, never unknown. Immutable. Made with the generated fields:
 * {@code TITLE.startsWith("The").and(PRICE.amount().lt(limit))}.
 *
 * <p>The text of a condition names its fields and operators and hides its values, so that it can stand in a message.
 *
 * @param <T> the aggregate, entity or value that it is said of
 */
public sealed interface Condition<T> {

    /** Whether it is true of an object. */
    boolean matches(T object);

    /** This and the other one. */
    default Condition<T> and(Condition<T> other) {
        return new And<>(List.of(this, NullArgumentException.require(other, "the condition", "Condition.and")));
    }

    /** This or the other one, or both. */
    default Condition<T> or(Condition<T> other) {
        return new Or<>(List.of(this, NullArgumentException.require(other, "the condition", "Condition.or")));
    }

    /** Exactly where this is false. */
    default Condition<T> not() {
        return new Not<>(this);
    }

    /** True of every object. */
    static <T> Condition<T> always() {
        return new And<>(List.of());
    }

    /** True of no object. */
    static <T> Condition<T> never() {
        return new Or<>(List.of());
    }

    /**
     * A field compared with a value; false where the field is missing.
     *
     * @param path the field
     * @param operator how they compare
     * @param value as it is stored, see {@link StoredValue}
     */
    record Comparison<T>(FieldPath<T> path, Operator operator, Object value) implements Condition<T> {
        @Override
        public boolean matches(T object) {
            Object found = path.read(object);
            return found != null
                    && operator.holds(StoredValue.compare(path.leaf().kind(), found, value));
        }

        @Override
        public String toString() {
            return path + " " + operator.symbol() + " ?";
        }
    }

    /** How two values compare. */
    enum Operator {
        EQ("="),
        LT("<"),
        LE("<="),
        GT(">"),
        GE(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** As in SQL. */
        public String symbol() {
            return symbol;
        }

        private boolean holds(int comparison) {
            return switch (this) {
                case EQ -> comparison == 0;
                case LT -> comparison < 0;
                case LE -> comparison <= 0;
                case GT -> comparison > 0;
                case GE -> comparison >= 0;
            };
        }
    }

    /**
     * A field has one of some values; false where it is missing, and where there are none.
     *
     * @param path the field
     * @param values as they are stored; no two that compare as equal
     */
    record In<T>(FieldPath<T> path, Set<Object> values) implements Condition<T> {
        /** Keeps the order of the values. */
        public In {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        /** Of any stored values. */
        static <T> In<T> of(FieldPath<T> path, Collection<?> stored) {
            Shape.Kind kind = path.leaf().kind();
            return new In<>(
                    path,
                    stored.stream()
                            .map(value -> StoredValue.key(kind, value))
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }

        @Override
        public boolean matches(T object) {
            Object found = path.read(object);
            return found != null && values.contains(StoredValue.key(path.leaf().kind(), found));
        }

        @Override
        public String toString() {
            return path + " in (" + values.size() + " values)";
        }
    }

    /** A field, or what it is in, is missing. */
    record IsNull<T>(FieldPath<T> path) implements Condition<T> {
        @Override
        public boolean matches(T object) {
            return path.value(object) == null;
        }

        @Override
        public String toString() {
            return path + " is null";
        }
    }

    /**
     * Text that looks like other text; false where it is missing. No character of the other text means anything but itself.
     *
     * @param path the field
     * @param match where the other text must be
     * @param text the other text
     * @param ignoringCase whether both are compared as {@link StoredValue#ignoringCase} makes them
     */
    record TextMatch<T>(FieldPath<T> path, Match match, String text, boolean ignoringCase) implements Condition<T> {
        @Override
        public boolean matches(T object) {
            Object found = path.read(object);
            if (found == null) {
                return false;
            }
            return ignoringCase
                    ? match.holds(StoredValue.ignoringCase((String) found), StoredValue.ignoringCase(text))
                    : match.holds((String) found, text);
        }

        @Override
        public String toString() {
            return path + " " + match.words() + " ?" + (ignoringCase ? " ignoring case" : "");
        }
    }

    /** Where one text must be in another. */
    enum Match {
        /** It is the same. */
        EQUALS("="),
        STARTS_WITH("starts with"),
        ENDS_WITH("ends with"),
        CONTAINS("contains");

        private final String words;

        Match(String words) {
            this.words = words;
        }

        private String words() {
            return words;
        }

        private boolean holds(String whole, String piece) {
            return switch (this) {
                case EQUALS -> whole.equals(piece);
                case STARTS_WITH -> whole.startsWith(piece) && isWhole(whole, 0, piece.length());
                case ENDS_WITH ->
                    whole.endsWith(piece) && isWhole(whole, whole.length() - piece.length(), whole.length());
                case CONTAINS -> contains(whole, piece);
            };
        }

        private static boolean contains(String whole, String piece) {
            int from = whole.indexOf(piece);
            while (from >= 0 && !isWhole(whole, from, from + piece.length())) {
                from = whole.indexOf(piece, from + 1);
            }
            return from >= 0;
        }

        /** Half of a character, as a String can hold it, is not in the character. */
        private static boolean isWhole(String text, int from, int to) {
            return from == to || !isWithinCharacter(text, from) && !isWithinCharacter(text, to);
        }

        private static boolean isWithinCharacter(String text, int index) {
            return index > 0
                    && index < text.length()
                    && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        }
    }

    /** All of these; true where there are none. */
    record And<T>(List<Condition<T>> conditions) implements Condition<T> {
        /** Takes a copy. */
        public And {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean matches(T object) {
            for (Condition<T> condition : conditions) {
                if (!condition.matches(object)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return conditions.isEmpty()
                    ? "anything"
                    : conditions.stream().map(Condition::toString).collect(Collectors.joining(" and ", "(", ")"));
        }
    }

    /** One of these, or several; false where there are none. */
    record Or<T>(List<Condition<T>> conditions) implements Condition<T> {
        /** Takes a copy. */
        public Or {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean matches(T object) {
            for (Condition<T> condition : conditions) {
                if (condition.matches(object)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return conditions.isEmpty()
                    ? "nothing"
                    : conditions.stream().map(Condition::toString).collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    /** The exact opposite. */
    record Not<T>(Condition<T> condition) implements Condition<T> {
        @Override
        public boolean matches(T object) {
            return !condition.matches(object);
        }

        @Override
        public String toString() {
            return "not " + condition;
        }
    }

    /**
     * One of the elements of a collection meets a condition; false where the collection, or what it is in, is missing.
     *
     * @param collection leads to a {@link Shape.Kind#LIST}
     * @param element of an element; its paths begin at the element
     * @param <E> an element
     */
    record Any<T, E>(FieldPath<T> collection, Condition<E> element) implements Condition<T> {
        /** The collection holds elements of this type, which the type system cannot say. */
        @Override
        @SuppressWarnings("unchecked")
        public boolean matches(T object) {
            Object found = collection.value(object);
            if (found == null) {
                return false;
            }
            for (E each : (Collection<E>) found) {
                if (element.matches(each)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return "any of " + collection + " where " + element;
        }
    }
}
