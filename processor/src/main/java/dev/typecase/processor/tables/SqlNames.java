package dev.typecase.processor.tables;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in SQL. */
public final class SqlNames {

    /** The longest name that PostgreSQL keeps, in bytes; it cuts longer ones off without a word. */
    public static final int LONGEST = 63;

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final Pattern WORD_BEGINS =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** Words that are no names in PostgreSQL, SQLite or both. */
    private static final Set<String> RESERVED = Set.of(
            ("add all alter analyse analyze and any array as asc asymmetric authorization autoincrement between binary both case "
                            + "cast check collate collation column commit concurrently constraint create cross current_catalog current_date "
                            + "current_role current_schema current_time current_timestamp current_user default deferrable delete desc "
                            + "distinct do drop else end escape except exists false fetch for foreign freeze from full grant group having "
                            + "if ilike in index initially inner insert intersect into is isnull join lateral leading left like limit "
                            + "localtime localtimestamp natural not nothing notnull null offset on only or order outer overlaps placing "
                            + "primary raise references returning right select session_user set similar some symmetric system_user table "
                            + "tablesample then to trailing transaction true union unique update user using values variadic verbose when "
                            + "where window with")
                    .split(" "));

    private SqlNames() {}

    /** {@code unit_price} for {@code unitPrice}, {@code isbn_code} for {@code ISBNCode}. */
    public static String snakeCase(String javaName) {
        return WORD_BEGINS.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** A name of what lies in something that has one: {@code price_amount}. Where it is too long, its end stands for the rest. */
    static String join(String first, String second) {
        return shortened(first.isEmpty() ? second : first + "_" + second);
    }

    /** The same name where it is not too long; otherwise its beginning and what tells it from others that begin alike. */
    static String shortened(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return name;
        }
        String hash = String.format(Locale.ROOT, "_%08x", name.hashCode());
        StringBuilder kept = new StringBuilder();
        int left = LONGEST - hash.length();
        for (int character : name.codePoints().toArray()) {
            String next = Character.toString(character);
            left -= next.getBytes(StandardCharsets.UTF_8).length;
            if (left < 0) {
                break;
            }
            kept.append(next);
        }
        return kept.append(hash).toString();
    }

    /** Whether a table or column can have this name: the databases keep it as it is, and it is not one of theirs or ours. */
    public static boolean canBe(String name) {
        return !name.isBlank()
                && name.indexOf('\0') < 0
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && !isKept(name);
    }

    /** Whether it is kept for the tables and columns of every store, or of SQLite itself. */
    public static boolean isKept(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("typecase_") || lower.startsWith("sqlite_");
    }

    /** A name as it stands in SQL: quoted where it would mean something else, or nothing. */
    public static String quoted(String name) {
        return PLAIN.matcher(name).matches() && !RESERVED.contains(name)
                ? name
                : "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
