package dev.typecase.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.processor.generate.GeneratedNames;
import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StateType.Form;
import dev.typecase.processor.model.StateType.Form.Keyword;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule knows every name that the generator forms, though it cannot ask it. */
class NameRuleTest {

    private static final Form CLASS = new Form(Keyword.CLASS, false, List.of(), false);
    private static final QualifiedName ORDER = QualifiedName.of("shop", "Order");
    private static final QualifiedName MAIL = QualifiedName.of("shop", "Mail");
    private static final Domain DOMAIN = domain();

    static Stream<QualifiedName> generated() {
        return Stream.of(
                GeneratedNames.builder(ORDER),
                GeneratedNames.constraints(ORDER),
                GeneratedNames.mapping(ORDER),
                GeneratedNames.repository(ORDER),
                GeneratedNames.entry(MAIL),
                GeneratedNames.facade(DOMAIN),
                GeneratedNames.commands(DOMAIN),
                GeneratedNames.unitOfWork(DOMAIN),
                GeneratedNames.eventTable(DOMAIN));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void reportsAClassUnderTheNameOfAGeneratedOne(QualifiedName taken) {
        Compilation compilation = new Compilation(
                List.of(DOMAIN),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new TreeSet<>(List.of(taken)));
        assertThat(NameRule.check(DOMAIN, compilation))
                .singleElement()
                .satisfies(problem -> assertThat(problem.position()).isEqualTo(Position.of(taken.canonical())));
    }

    private static Domain domain() {
        StateType order = new StateType(
                StateType.Kind.AGGREGATE,
                ORDER,
                CLASS,
                Access.PUBLIC,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Position.of("shop.Order"));
        Handler mail = new Handler(
                Handler.Kind.EVENT, MAIL, CLASS, Access.PUBLIC, List.of(), List.of(), Position.of("shop.Mail"));
        return new Domain(
                "shop",
                "Shop",
                List.of(new Aggregate(order, true, Optional.empty(), true)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(mail),
                Position.of("shop"));
    }
}
