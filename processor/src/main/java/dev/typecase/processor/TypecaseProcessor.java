package dev.typecase.processor;

import dev.typecase.processor.generate.GeneratedNames;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.problem.Reporter;
import dev.typecase.processor.read.ClassFiles;
import dev.typecase.processor.read.Discovery;
import dev.typecase.processor.read.DomainReader;
import dev.typecase.processor.read.ElementReader;
import dev.typecase.processor.read.Forgotten;
import dev.typecase.processor.read.Guard;
import dev.typecase.processor.read.Reading;
import dev.typecase.processor.read.StorageReader;
import dev.typecase.processor.write.SourceWriter;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What both processors do: follow the rounds, keep our own failures apart, and leave the annotations to others as well.
 */
abstract sealed class TypecaseProcessor extends AbstractProcessor permits ElementProcessor, DomainProcessor {

    private static final Set<String> ANNOTATIONS = Set.of(
            "dev.typecase.Aggregate",
            "dev.typecase.Command",
            "dev.typecase.CommandHandler",
            "dev.typecase.Domain",
            "dev.typecase.Entity",
            "dev.typecase.Event",
            "dev.typecase.EventHandler",
            "dev.typecase.Handle",
            "dev.typecase.IntegrationEvent",
            "dev.typecase.Repository",
            "dev.typecase.ValueObject");

    private final Rounds rounds = new Rounds();
    private final Guard guard = new Guard();
    private @Nullable Forgotten forgotten;

    @Override
    public final Set<String> getSupportedAnnotationTypes() {
        return ANNOTATIONS;
    }

    @Override
    public final Set<String> getSupportedOptions() {
        // The unknown ones as well: we report them, and the compiler need not say that nobody knows them.
        return isInitialized() ? Options.claimed(processingEnv.getOptions().keySet()) : Options.NAMES;
    }

    @Override
    public final SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            Reporter reporter = new Reporter(
                    processingEnv.getMessager(),
                    processingEnv.getElementUtils(),
                    options().warnings());
            finish(reporter, round.errorRaised());
        } else {
            work(plan(round));
        }
        return false;
    }

    /** Writes what is planned for this round. */
    abstract void work(Plan plan);

    /**
     * Reports; all files are written.
     *
     * @param incomplete whether there were errors before ours, so that the compiler may not have read everything
     */
    abstract void finish(Reporter reporter, boolean incomplete);

    /** A class cannot be read in a round; kept, reported or left to the other processor. */
    abstract void unreadable(Position position, Throwable failure);

    final Rounds rounds() {
        return rounds;
    }

    final Guard guard() {
        return guard;
    }

    final Options options() {
        return Options.of(processingEnv.getOptions());
    }

    final ElementReader elementReader() {
        return new ElementReader(
                processingEnv.getElementUtils(), processingEnv.getTypeUtils(), classFiles(), forgotten());
    }

    final StorageReader storageReader() {
        return new StorageReader(elementReader(), processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    }

    private ClassFiles classFiles() {
        return new ClassFiles(processingEnv, GeneratedNames::builder);
    }

    final DomainReader domainReader() {
        return new DomainReader(processingEnv.getElementUtils(), forgotten().domain());
    }

    final SourceWriter writer() {
        return new SourceWriter(processingEnv.getFiler(), processingEnv.getElementUtils());
    }

    private Plan plan(RoundEnvironment round) {
        Guard reading = new Guard();
        Discovery discovery = discovery(round);
        ElementReader reader = elementReader();
        Plan plan = rounds.next(
                discovery, name -> read(reader, name, reading), new EarlierOutput(classFiles())::has, domainReader());
        reading.failures().forEach(failure -> unreadable(failure.position(), failure.cause()));
        return plan;
    }

    private Discovery discovery(RoundEnvironment round) {
        Discovery found = Discovery.of(round, processingEnv.getElementUtils());
        if (forgotten != null) {
            return found;
        }
        forgotten = Forgotten.in(round, found.domains(), processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        return found.with(forgotten);
    }

    private Forgotten forgotten() {
        return forgotten == null ? Forgotten.NOTHING : forgotten;
    }

    private static Optional<Reading> read(ElementReader reader, QualifiedName name, Guard guard) {
        return guard.get(Position.of(name.canonical()), () -> reader.read(name)).flatMap(reading -> reading);
    }
}
