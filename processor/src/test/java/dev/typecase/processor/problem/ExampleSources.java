package dev.typecase.processor.problem;

import dev.typecase.processor.problem.ProblemPage.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of code of the page as source files: each class in a file of its own, with imports, in the package that is named
 * before it; without any, all are in the domain {@code shop}.
 */
final class ExampleSources {

    private static final String FIELDS_OF = """
            @Aggregate
            public class Order extends AggregateRoot<NoEvents> {
                @Id UUID id;
                …
            }
            """;

    private static final String IMPORTS = """
            import dev.typecase.*;
            import dev.typecase.query.*;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.net.*;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            """;

    private static final Pattern PACKAGE = Pattern.compile("(?m)^(?:@.* )?package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:@.*\\) |@\\w+ |public |final |sealed |abstract )*"
            + "(?:class|record|interface|@interface|enum) (\\w+)");

    private final Map<String, String> packages = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, List<String>> imported = new TreeMap<>();

    private ExampleSources() {}

    /** By file name. */
    static Map<String, String> of(Example example) {
        ExampleSources sources = new ExampleSources();
        String code = example.code().replace("{ … }", "{}").replaceAll("(?m) *// .*$", "");
        String given = example.given();
        if (given.isEmpty()
                && !TYPE.matcher(code).find()
                && !PACKAGE.matcher(code).find()) {
            given = FIELDS_OF;
        }
        if (given.contains("…")) {
            sources.add(given.replace("…", "\n" + code.indent(4).stripTrailing()));
        } else {
            sources.add(given);
            sources.add(code);
        }
        return sources.files(PACKAGE.matcher(given + "\n" + code).find());
    }

    private void add(String code) {
        String current = "shop";
        for (String chunk : code.strip().split("\\n\\n(?=\\S)")) {
            Matcher named = PACKAGE.matcher(chunk);
            Matcher type = TYPE.matcher(chunk);
            if (named.find()) {
                current = named.group(1);
                if (chunk.startsWith("@")) {
                    packages.put(current, chunk);
                    imported.computeIfAbsent(partOf(current), part -> new ArrayList<>())
                            .add(current);
                }
            } else if (type.find()) {
                String name = type.group(1);
                types.put(current + "." + name, chunk);
                imported.computeIfAbsent(name, same -> new ArrayList<>()).add(current);
                imported.computeIfAbsent(name + "Repository", same -> new ArrayList<>())
                        .add(current);
            } else if (!chunk.isBlank()) {
                throw new AssertionError("neither a class nor a package: " + chunk);
            }
        }
    }

    private static String partOf(String packageName) {
        String last = packageName.substring(packageName.lastIndexOf('.') + 1);
        return Character.toUpperCase(last.charAt(0)) + last.substring(1) + "Part";
    }

    private Map<String, String> files(boolean named) {
        Map<String, String> files = new LinkedHashMap<>();
        if (!named) {
            files.put("shop/package-info.java", "@dev.typecase.Domain package shop;");
        }
        packages.forEach((name, text) -> {
            files.put(name.replace('.', '/') + "/package-info.java", text + "\n" + imports(name, text));
        });
        types.forEach((name, text) -> {
            String packageName = name.substring(0, name.lastIndexOf('.'));
            files.put(
                    name.replace('.', '/') + ".java",
                    "package " + packageName + ";\n" + imports(packageName, text) + text);
        });
        return files;
    }

    /** What a text names that stands elsewhere: in another package, or within another class. */
    private String imports(String packageName, String text) {
        StringBuilder imports = new StringBuilder(IMPORTS);
        imported.forEach((name, owners) -> {
            if (!owners.contains(packageName) && text.matches("(?s).*\\b" + name + "\\b.*")) {
                imports.append("import ")
                        .append(owners.get(0))
                        .append('.')
                        .append(name)
                        .append(";\n");
            }
        });
        types.forEach((name, body) -> {
            if (body.contains("interface") && body.contains("record ")) {
                imports.append("import ").append(name).append(".*;\n");
            }
        });
        return imports.toString();
    }
}
