package dev.typecase.processor;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The files of one compilation: the jars of the class path, sources that are texts, and in memory whatever is made of them. */
public final class InMemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    /** Opens the jars once. Each thread has its own, since they can't be shared among compilations at the same time. */
    private static final ThreadLocal<JavaFileManager> CLASS_PATH = ThreadLocal.withInitial(
            () -> ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, null));

    private final Map<String, Written> classes = new TreeMap<>();

    public InMemoryFiles() {
        super(CLASS_PATH.get());
    }

    /** A source by file name, such as {@code bookshelf/Order.java}. */
    public static JavaFileObject source(String name, String text) {
        return new Source(name, text);
    }

    /** The classes that were compiled, by binary name. */
    public Map<String, byte[]> classes() {
        Map<String, byte[]> code = new TreeMap<>();
        classes.forEach((name, written) -> code.put(name, written.bytes.toByteArray()));
        return code;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        Written file = new Written(className.replace('.', '/') + kind.extension, kind);
        if (kind == JavaFileObject.Kind.CLASS) {
            classes.put(className, file);
        }
        return file;
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String relativeName, FileObject sibling) {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        return new Written(folder + relativeName, JavaFileObject.Kind.OTHER);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Written extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String path, Kind kind) {
            super(URI.create("generated:///" + path), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
