package dev.typecase.compatibility;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Stands between javac and a processor, as Gradle does, and remembers what its files come from. */
final class RecordingProcessor implements Processor {

    private final Processor processor;
    private final SortedMap<String, SortedSet<String>> origins = new TreeMap<>();
    private final SortedSet<String> annotated = new TreeSet<>();

    RecordingProcessor(Processor processor) {
        this.processor = processor;
    }

    /** The names of the elements that each file comes from, by class. */
    SortedMap<String, SortedSet<String>> origins() {
        return origins;
    }

    /** The top-level classes that have an annotation of the processor's, and such packages, as {@code package-info}. */
    SortedSet<String> annotated() {
        return annotated;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        processor.init(new RecordingEnvironment(environment, new RecordingFiler(environment.getFiler())));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            round.getElementsAnnotatedWith(annotation).forEach(element -> annotated.add(topLevel(element)));
        }
        return processor.process(annotations, round);
    }

    private static String topLevel(Element element) {
        if (element.getKind().name().equals("PACKAGE")) {
            return element + ".package-info";
        }
        Element around = element.getEnclosingElement();
        return around.getKind().name().equals("PACKAGE") ? element.toString() : topLevel(around);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }

    private final class RecordingFiler implements Filer {
        private final Filer filer;

        RecordingFiler(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
            JavaFileObject file = filer.createSourceFile(name, elements);
            SortedSet<String> from = origins.computeIfAbsent(name.toString(), added -> new TreeSet<>());
            Arrays.stream(elements).map(RecordingProcessor::topLevel).forEach(from::add);
            return file;
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
            return filer.createClassFile(name, elements);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence module, CharSequence name, Element... elements)
                throws IOException {
            return filer.createResource(location, module, name, elements);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence module, CharSequence name)
                throws IOException {
            return filer.getResource(location, module, name);
        }
    }

    /** With the field of Gradle's own, by whose name the compiler's is found. */
    private static final class RecordingEnvironment implements ProcessingEnvironment {
        private final ProcessingEnvironment delegate;
        private final Filer filer;

        RecordingEnvironment(ProcessingEnvironment delegate, Filer filer) {
            this.delegate = delegate;
            this.filer = filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return delegate.getLocale();
        }
    }
}
