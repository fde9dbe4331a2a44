package dev.typecase;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the runtime throws, and how it speaks. */
class ErrorsTest {

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.typecase");

    @Test
    @Tag("E1")
    void e1_everyExceptionOfTheRuntimeHasOneBase() {
        classes()
                .that(are(JavaClass.Predicates.assignableTo(Throwable.class)))
                .should()
                .beAssignableTo(TypecaseException.class)
                .check(RUNTIME);
        assertThat(TypecaseException.class.isSealed()).isTrue();
    }

    @Test
    @Tag("E1")
    void e1_theRuntimeThrowsNoOtherException() {
        noClasses()
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "it makes an exception that is not of the runtime", ErrorsTest::makesForeignException))
                .check(RUNTIME);
    }

    /** An AssertionError says that the runtime itself, or generated code, is wrong. Exceptions call their own bases. */
    private static boolean makesForeignException(JavaConstructorCall call) {
        return call.getTargetOwner().isAssignableTo(Exception.class)
                && !call.getTargetOwner().isAssignableTo(TypecaseException.class)
                && !call.getOriginOwner().isAssignableTo(TypecaseException.class);
    }

    @Test
    void aLongListOfViolationsIsCutInTheMessageOnly() {
        List<ConstraintViolation> violations = IntStream.range(0, 12)
                .mapToObj(number -> new ConstraintViolation("field" + number, "is wrong", number))
                .toList();
        ConstraintViolationsException exception = new ConstraintViolationsException("Order", violations);

        assertThat(exception)
                .hasMessageContaining("Order is not valid: field0 is wrong; ")
                .hasMessageContaining("and 2 more");
        assertThat(exception.violations()).isEqualTo(violations);
    }

    @Test
    void aRejectedValueIsKeptOutOfTheMessage() {
        ConstraintViolationsException exception = new ConstraintViolationsException(
                "Account", List.of(new ConstraintViolation("password", "is too short", "secret")));
        assertThat(exception.getMessage()).doesNotContain("secret");
        assertThat(exception.violations().get(0).rejectedValue()).isEqualTo("secret");
    }

    @Test
    void aConflictSaysWhatHappenedToTheAggregate() {
        assertThat(new StaleAggregateException("Item", 7, 1, 2))
                .hasMessageContaining("read at version 1 and is now at version 2");
        assertThat(new StaleAggregateException("Item", 7, 1, 0))
                .hasMessageContaining("read at version 1 and has been removed since");
        assertThat(new StaleAggregateException("Item", 7, 0, 0))
                .hasMessageContaining("was not there when it was read and has been removed since");
    }
}
