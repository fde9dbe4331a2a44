package dev.typecase.processor;

import com.google.auto.service.AutoService;
import dev.typecase.processor.check.Checks;
import dev.typecase.processor.generate.DomainSources;
import dev.typecase.processor.generate.GeneratedNames;
import dev.typecase.processor.generate.SchemaFile;
import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.MethodBody;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.problem.LateProblems;
import dev.typecase.processor.problem.Problem;
import dev.typecase.processor.problem.ProblemKind;
import dev.typecase.processor.problem.Reporter;
import dev.typecase.processor.read.BodyReader;
import dev.typecase.processor.read.CompilationReader;
import dev.typecase.processor.read.ElementReader;
import dev.typecase.processor.read.Guard;
import dev.typecase.processor.read.Reading;
import dev.typecase.processor.read.StorageReader;
import dev.typecase.processor.tables.AggregateTables;
import dev.typecase.processor.tables.TableDesign;
import dev.typecase.processor.write.SourceWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;

/**
 * Writes the files of whole domains, and reports everything that is wrong with them, once, when all files are written:
 * the compiler stops at the first error of a processor, and then what is generated must be there.
 */
@AutoService(Processor.class)
public final class DomainProcessor extends TypecaseProcessor {

    private final DriftWatch drift = new DriftWatch();

    /** For the compiler. */
    public DomainProcessor() {}

    @Override
    void work(Plan plan) {
        if (plan.commands().isEmpty() && plan.domains().isEmpty()) {
            return;
        }
        SourceWriter writer = writer();
        Compilation compilation = compilation(elementReader(), guard());
        for (Domain domain : compilation.domains()) {
            if (plan.commands().contains(domain.packageName())) {
                guard().run(domain.position(), () -> writer.write(DomainSources.commands(domain)));
            }
            if (plan.domains().contains(domain.packageName())) {
                boolean sound = isSound(domain, compilation);
                guard().run(
                                domain.position(),
                                () -> DomainSources.of(domain, sound).forEach(writer::write));
                if (sound && !domain.composition().open()) {
                    guard().run(domain.position(), () -> schema(domain, writer));
                }
            }
        }
    }

    private void schema(Domain domain, SourceWriter writer) {
        StorageReader storage = storageReader();
        List<AggregateTables> tables = domain.aggregates().stream()
                .flatMap(aggregate -> TableDesign.of(storage.of(aggregate.state()), storage::read).stream())
                .toList();
        SchemaFile.of(domain, tables).forEach(writer::write);
        options().schema().ifPresent(folder -> drift.check(folder, domain, tables, writer));
    }

    private boolean isSound(Domain domain, Compilation compilation) {
        Set<String> packages = new TreeSet<>(Set.of(domain.packageName()));
        domain.composition().parts().forEach(part -> packages.add(part.name().packageName()));
        boolean taken = GeneratedNames.ofDomain(domain).stream().anyMatch(rounds().handWritten()::contains);
        return !taken
                && !domain.composition().waiting()
                && rounds().givenUp().stream()
                        .noneMatch(name ->
                                packages.stream().anyMatch(above -> (name.packageName() + ".").startsWith(above + ".")))
                && compilation.domains().stream()
                        .filter(found -> packages.contains(found.packageName()))
                        .allMatch(Checks::sound);
    }

    @Override
    void finish(Reporter reporter, boolean incomplete) {
        ElementReader reader = elementReader();
        Compilation compilation = compilation(reader, guard());
        List<Problem> problems = new ArrayList<>(options().problems());
        problems.addAll(drift.problems());
        guard().get(Position.of("the compilation"), () -> Checks.of(compilation, bodies(reader)))
                .ifPresent(problems::addAll);
        guard().get(Position.of("the compilation"), () -> Checks.ofNames(compilation, storageReader()))
                .ifPresent(problems::addAll);
        problems.removeIf(Problem::restsOnMissingConstant);
        if (incomplete || problems.stream().anyMatch(Problem::isError)) {
            // The tables of a domain that is wrong are not those that it is going to have.
            problems.removeIf(problem -> problem.kind() == ProblemKind.SCHEMA_DRIFT);
        }
        reporter.report(
                problems.stream().anyMatch(Problem::isError)
                        ? told(problems, incomplete)
                        : late(reader, compilation, problems));
        guard().failures().forEach(failure -> reporter.internalError(failure.position(), failure.cause()));
    }

    /** Without what may just not have been seen, where the compiler could not read everything. */
    private static List<Problem> told(List<Problem> problems, boolean incomplete) {
        return problems.stream()
                .filter(problem -> !incomplete || !problem.kind().missesSomething())
                .toList();
    }

    /** And what came too late: code that was generated without it must not run. */
    private List<Problem> late(ElementReader reader, Compilation compilation, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        // A domain that includes what does not exist held the others up; of that the compiler speaks itself.
        if (compilation.domains().stream()
                .anyMatch(domain -> domain.composition().waiting())) {
            return all;
        }
        for (QualifiedName name : rounds().givenUp()) {
            guard().get(Position.of(name.canonical()), () -> reader.read(name))
                    .flatMap(reading -> reading)
                    .filter(Reading::isComplete)
                    .ifPresent(reading -> all.add(LateProblems.lateType(name)));
        }
        rounds().tooLate()
                .forEach((domain, classes) -> classes.stream()
                        .map(name -> LateProblems.lateClass(name, domain))
                        .forEach(all::add));
        return all;
    }

    private Function<QualifiedName, List<MethodBody>> bodies(ElementReader reader) {
        Function<TypeElement, List<MethodBody>> bodies = BodyReader.of(processingEnv);
        return name -> reader.find(name).map(bodies).orElse(List.of());
    }

    private Compilation compilation(ElementReader reader, Guard failures) {
        return new CompilationReader(reader, domainReader(), failures)
                .read(rounds().classes(), rounds().domains(), rounds().handWritten());
    }

    @Override
    void unreadable(Position position, Throwable failure) {
        guard().add(position, failure);
    }
}
