package dev.typecase.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.Position.MemberKind;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StateType.Form;
import dev.typecase.processor.model.StateType.Form.Keyword;
import dev.typecase.processor.model.StateType.Kind;
import dev.typecase.processor.model.ValueType;
import dev.typecase.processor.model.ValueType.Reason;
import dev.typecase.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTypeRuleTest {

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MISSING", "AGGREGATE"})
    void saysForEveryReasonWhyAndWhatToWriteInstead(Reason reason) {
        List<Problem> problems = FieldTypeRule.check(holding("Thing", reason), Surroundings.UNKNOWN);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind().title()).isEqualTo("UnsupportedFieldType");
            assertThat(problem.evidence()).hasSize(1);
            assertThat(problem.mend()).isNotEmpty();
        });
    }

    @Test
    void leavesATypeThatDoesNotExistToTheCompiler() {
        assertThat(FieldTypeRule.check(holding("Thing", Reason.MISSING), Surroundings.UNKNOWN))
                .isEmpty();
    }

    @Test
    void doesNotRepeatThatAClassOfTheDomainIsPrivate() {
        StateType hidden = type(Kind.ENTITY, "Item", Access.PRIVATE, List.of());
        Domain domain = new Domain(
                "shop",
                "Shop",
                List.of(),
                List.of(hidden),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Position.of("shop"));
        Surroundings around = new Surroundings(Optional.of(domain));
        assertThat(FieldTypeRule.check(holding("Item", Reason.PRIVATE_CLASS), around))
                .isEmpty();
        assertThat(FieldTypeRule.check(holding("Status", Reason.PRIVATE_CLASS), around))
                .hasSize(1);
    }

    private static StateType holding(String display, Reason reason) {
        Property property = new Property(
                "held",
                new ValueType.Unsupported(display, reason),
                false,
                false,
                Optional.empty(),
                List.of(),
                Access.PACKAGE_PRIVATE,
                false,
                Optional.empty(),
                Position.of("shop.Order").member(MemberKind.FIELD, "held"));
        return type(Kind.AGGREGATE, "Order", Access.PUBLIC, List.of(property));
    }

    private static StateType type(Kind kind, String name, Access access, List<Property> properties) {
        return new StateType(
                kind,
                QualifiedName.of("shop", name),
                new Form(Keyword.CLASS, false, List.of(), false),
                access,
                properties,
                List.of(),
                Optional.of(new StateType.Constructor(Access.PUBLIC, List.of(), Position.of("shop." + name))),
                Optional.empty(),
                false,
                Position.of("shop." + name));
    }
}
