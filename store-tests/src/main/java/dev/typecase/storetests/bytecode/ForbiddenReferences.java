package dev.typecase.storetests.bytecode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What compiled classes use that they must not: reflection, method handles looked up by hand, service look-ups, thread-locals,
 * proxies, and the inside of the JDK. Everything that happens at run time can then be read in the sources.
 *
 * <p>Lambdas, string concatenation and the methods of records are made by the JDK's own bootstraps, which are allowed. That of
 * a switch over patterns is not.
 *
 * @param classes how many classes were looked at
 * @param offences one line each: the class, and what it uses
 */
public record ForbiddenReferences(int classes, List<String> offences) {

    private static final Set<String> ALLOWED_BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods");

    /** Named in every class that has a lambda, to say that one is nested in the other. */
    private static final Set<String> NAMED_FOR_BOOTSTRAPS =
            Set.of("java/lang/invoke/MethodHandles", "java/lang/invoke/MethodHandles$Lookup");

    private static final List<String> PACKAGES = List.of(
            "java/lang/reflect/",
            "java/lang/invoke/",
            "java/lang/runtime/",
            "java/beans/",
            "javax/script/",
            "sun/",
            "com/sun/",
            "jdk/");

    private static final Set<String> CLASSES = Set.of(
            "java/lang/ClassLoader",
            "java/lang/ClassValue",
            "java/lang/InheritableThreadLocal",
            "java/lang/ScopedValue",
            "java/lang/ThreadLocal",
            "java/util/ServiceLoader",
            "java/util/concurrent/ThreadLocalRandom");

    private static final Set<String> METHODS = Set.of("java/lang/Class.forName", "java/lang/Class.newInstance");

    /** Takes a copy of the list. */
    public ForbiddenReferences {
        offences = List.copyOf(offences);
    }

    /** Looks at all classes of a directory or jar. */
    public static ForbiddenReferences in(Path classes) {
        return in(classes, name -> true);
    }

    /**
     * Looks at some classes of a directory or jar.
     *
     * @param classes the directory or jar
     * @param wanted whether to look at a class, by its qualified name: {@code bookshelf.ordering.OrderMapping}
     */
    public static ForbiddenReferences in(Path classes, Predicate<String> wanted) {
        try {
            if (Files.isDirectory(classes)) {
                return scan(classes, wanted);
            }
            try (FileSystem jar = FileSystems.newFileSystem(classes)) {
                return scan(jar.getPath("/"), wanted);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The directory or jar that a class comes from. */
    public static Path originOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ForbiddenReferences scan(Path root, Predicate<String> wanted) throws IOException {
        int classes = 0;
        List<String> offences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = className(root, file);
                if (wanted.test(name)) {
                    classes++;
                    offencesOf(ClassFile.read(Files.readAllBytes(file)))
                            .forEach(what -> offences.add(name + " uses " + what));
                }
            }
        }
        return new ForbiddenReferences(classes, offences);
    }

    private static String className(Path root, Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }

    private static List<String> offencesOf(ClassFile file) {
        Stream<String> classes = file.classes().stream()
                .filter(name ->
                        forbidden(name) && !ALLOWED_BOOTSTRAPS.contains(name) && !NAMED_FOR_BOOTSTRAPS.contains(name));
        Stream<String> members = file.members().stream().flatMap(ForbiddenReferences::offencesOf);
        Stream<String> declared = file.declaredDescriptors().stream().flatMap(ForbiddenReferences::forbiddenIn);
        return Stream.of(classes, members, declared)
                .flatMap(found -> found)
                .map(name -> name.replace('/', '.'))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> offencesOf(ClassFile.Member member) {
        if (ALLOWED_BOOTSTRAPS.contains(member.owner())) {
            return Stream.of();
        }
        String name = member.owner() + "." + member.name();
        Stream<String> itself = forbidden(member.owner()) || METHODS.contains(name) ? Stream.of(name) : Stream.of();
        return Stream.concat(itself, forbiddenIn(member.descriptor()));
    }

    private static Stream<String> forbiddenIn(String descriptor) {
        return ClassFile.classesOf(descriptor).filter(ForbiddenReferences::forbidden);
    }

    private static boolean forbidden(String name) {
        return CLASSES.contains(name) || PACKAGES.stream().anyMatch(name::startsWith);
    }
}
