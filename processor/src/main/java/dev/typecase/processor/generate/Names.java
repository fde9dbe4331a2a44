package dev.typecase.processor.generate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names within one scope of a generated class, each given once. */
final class Names {

    /** Reserved words that only some places reserve. */
    private static final Set<String> RESTRICTED = Set.of("yield", "record", "var", "sealed", "permits", "when");

    private final Set<String> taken = new HashSet<>();

    private Names() {}

    /** A scope in which these names already mean something. */
    static Names besides(Collection<String> taken) {
        Names names = new Names();
        names.taken.addAll(taken);
        return names;
    }

    /** A scope in which these names already mean something. */
    static Names besides(String... taken) {
        return besides(Set.of(taken));
    }

    /** A name that nobody can take any more. */
    Names and(Collection<String> more) {
        taken.addAll(more);
        return this;
    }

    /** The name where it is free and no reserved word, else the name with the suffix, else that with a number. */
    String take(String name, String suffix) {
        String candidate = name;
        for (int number = 1; reserved(candidate) || !taken.add(candidate); number++) {
            candidate = name + suffix + (number == 1 ? "" : number);
        }
        return candidate;
    }

    /** For a variable: {@code in}, {@code inValue}, {@code inValue2}. */
    String variable(String name) {
        return take(name, "Value");
    }

    /** For a field, whose name can be what is reserved as a statement's first word. */
    String field(String name) {
        return taken.add(name) ? name : variable(name);
    }

    /** For a constant: {@code ID}, {@code ID_FIELD}, {@code ID_FIELD2}. */
    String constant(String camelCase) {
        return take(upperSnake(camelCase), "_FIELD");
    }

    private static boolean reserved(String name) {
        return SourceVersion.isKeyword(name) || RESTRICTED.contains(name);
    }

    /** {@code OrderItem} for {@code orderItem}. */
    static String capitalised(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first));
    }

    /** {@code orderItem} for {@code OrderItem}, {@code isbn} for {@code ISBN}, {@code urlPath} for {@code URLPath}. */
    static String decapitalised(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean acronym = capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
        int lower = acronym ? capitals - 1 : capitals;
        return name.substring(0, lower).toLowerCase(Locale.ROOT) + name.substring(lower);
    }

    /** {@code ORDER_ITEM} for {@code orderItem} and {@code ORDER_ITEM}. */
    static String upperSnake(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (i > 0 && Character.isUpperCase(letter) && startsWord(name, i)) {
                snake.append('_');
            }
            snake.append(letter);
        }
        return snake.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean startsWord(String name, int index) {
        char before = name.charAt(index - 1);
        boolean followedByLower = index + 1 < name.length() && Character.isLowerCase(name.charAt(index + 1));
        return before != '_' && (!Character.isUpperCase(before) || followedByLower);
    }
}
