package dev.typecase.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The rooms of the processor, and the doors between them; docs/ARCHITECTURE.md draws them. */
class ArchitectureTest {

    private static final String ROOT = "dev.typecase.processor";
    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void thereIsOneWayThrough() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("processor")
                .definedBy(ROOT)
                .layer("read")
                .definedBy(ROOT + ".read..")
                .layer("check")
                .definedBy(ROOT + ".check..")
                .layer("problem")
                .definedBy(ROOT + ".problem..")
                .layer("generate")
                .definedBy(ROOT + ".generate..")
                .layer("write")
                .definedBy(ROOT + ".write..")
                .layer("tables")
                .definedBy(ROOT + ".tables..")
                .layer("finders")
                .definedBy(ROOT + ".finders..")
                .layer("migrations")
                .definedBy(ROOT + ".migrations..")
                .layer("model")
                .definedBy(ROOT + ".model..")
                .whereLayer("processor")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("problem")
                .mayOnlyBeAccessedByLayers("processor", "check")
                .whereLayer("generate")
                .mayOnlyBeAccessedByLayers("processor", "write")
                .whereLayer("write")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("tables")
                .mayOnlyBeAccessedByLayers("processor", "check", "problem", "generate", "finders", "migrations")
                .whereLayer("migrations")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("finders")
                .mayOnlyBeAccessedByLayers("check", "problem", "generate")
                .check(PROCESSOR);
    }

    @Test
    void noRoomsDependOnEachOtherInACircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROCESSOR);
    }

    /** But for {@code Modifier}, in which JavaPoet speaks of {@code public} and {@code final}, and Java's own keywords. */
    @Test
    void onlyTheReaderKnowsTheCompilersTypes() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".read..", ROOT + ".problem..", ROOT + ".write..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "javax.lang.model.element..", "javax.lang.model.type..", "javax.lang.model.util..")
                        .and(not(equivalentTo(Modifier.class))))
                .check(PROCESSOR);
    }

    @Test
    void onlyTheReporterTalksToTheUser() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".problem..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.annotation.processing.Messager")
                .check(PROCESSOR);
    }

    @Test
    void onlyTheWriterCreatesFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".write..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.annotation.processing.Filer")
                .check(PROCESSOR);
    }

    @Test
    void onlyTheGeneratorFormsJava() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".generate..", ROOT + ".write..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(PROCESSOR);
    }

    @Test
    void theModelCannotBeChanged() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".model..")
                .should()
                .haveOnlyFinalFields()
                .check(PROCESSOR);
    }

    /**
     * But for the question which class was compiled earlier, which the standard does not answer on JDK 17, and for a warning
     * about what is written in methods; other compilers do without.
     */
    @Test
    void nothingIsTiedToOneCompiler() {
        noClasses()
                .that()
                .haveNameNotMatching(Pattern.quote(ROOT) + "\\.read\\.(ClassFiles|BodyReader(\\$.*)?)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "jdk..", "org.eclipse..")
                .check(PROCESSOR);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base)")
                .check(PROCESSOR);
    }
}
