package dev.typecase;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages of the runtime, and which of them may know which. */
class ArchitectureTest {

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.typecase");

    @Test
    void doorsOnlyLeadDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("engine")
                .definedBy("dev.typecase.engine")
                .layer("store")
                .definedBy("dev.typecase.store")
                .layer("query")
                .definedBy("dev.typecase.query")
                .layer("mapping")
                .definedBy("dev.typecase.mapping")
                .layer("validation")
                .definedBy("dev.typecase.validation")
                .layer("vocabulary")
                .definedBy("dev.typecase")
                .whereLayer("engine")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("engine")
                .whereLayer("query")
                .mayOnlyBeAccessedByLayers("engine", "store")
                .whereLayer("mapping")
                .mayOnlyBeAccessedByLayers("engine", "store", "query")
                .whereLayer("validation")
                .mayOnlyBeAccessedByLayers("engine", "mapping")
                .check(RUNTIME);
    }

    @Test
    void dependsOnAnnotationsOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.typecase..", "java..", "org.jspecify.annotations")
                .check(RUNTIME);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base)")
                .check(RUNTIME);
    }
}
