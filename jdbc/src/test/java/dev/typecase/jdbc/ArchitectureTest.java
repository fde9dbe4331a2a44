package dev.typecase.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages of the durable stores, and which of them may know which. */
class ArchitectureTest {

    private static final JavaClasses JDBC = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.typecase.jdbc");

    @Test
    void doorsOnlyLeadDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("store")
                .definedBy("dev.typecase.jdbc")
                .layer("events")
                .definedBy("dev.typecase.jdbc.events")
                .layer("json")
                .definedBy("dev.typecase.jdbc.json")
                .layer("tables")
                .definedBy("dev.typecase.jdbc.tables")
                .layer("database")
                .definedBy("dev.typecase.jdbc.database")
                .whereLayer("store")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("events")
                .mayOnlyBeAccessedByLayers("store")
                .whereLayer("tables")
                .mayOnlyBeAccessedByLayers("store", "events")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("store", "events", "tables")
                .whereLayer("database")
                .mayOnlyBeAccessedByLayers("store", "events", "tables")
                .check(JDBC);
    }

    @Test
    void onlyTheDatabaseKnowsDrivers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.typecase.jdbc.database")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sqlite..", "org.postgresql..")
                .allowEmptyShould(true)
                .check(JDBC);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Base)")
                .check(JDBC);
    }
}
