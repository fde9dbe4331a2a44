package dev.typecase.processor.problem;

import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names formed from other names, for code that a message proposes. */
final class Words {

    private Words() {}

    /** {@code orderItem} of {@code OrderItem}. */
    static String lower(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code Title} of {@code title}. */
    static String upper(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code items} of {@code item}, {@code entries} of {@code entry}, {@code boxes} of {@code box}. */
    static String plural(String noun) {
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

    /** {@code Optional<Money>} → {@code Money}: what stands between the outermost angle brackets. */
    static String argument(String type) {
        int open = type.indexOf('<');
        return open < 0 ? "" : type.substring(open + 1, type.lastIndexOf('>'));
    }

    /** {@code 1 parameter}, {@code 2 parameters}. */
    static String count(int number, String noun) {
        return number + " " + (number == 1 ? noun : plural(noun));
    }

    /** {@code String currency, BigDecimal amount}: the components that a record of these values has. */
    static String components(StateType type) {
        return type.properties().stream()
                .map(property -> property.type().display() + " " + property.name())
                .collect(Collectors.joining(", "));
    }

    /** The last part of a class's package, to tell it from its namesakes: {@code ordering.} */
    static String prefix(QualifiedName name) {
        String packageName = name.packageName();
        return packageName.isEmpty() ? "" : packageName.substring(packageName.lastIndexOf('.') + 1) + ".";
    }
}
