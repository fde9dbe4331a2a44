package dev.typecase.processor.problem;

import dev.typecase.processor.finders.Mistake;
import dev.typecase.processor.finders.Operator;
import dev.typecase.processor.finders.Path;
import dev.typecase.processor.finders.Question.Criterion;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.DeclaredRepository.Method;
import dev.typecase.processor.model.ValueType;

/** The wording of a property that is compared or sorted as it cannot be. */
final class ComparisonProblems {

    private ComparisonProblems() {}

    static Problem of(DeclaredRepository repository, Method method, Aggregate aggregate, Mistake mistake) {
        if (mistake instanceof Mistake.NoCase noCase) {
            return noCase(repository, method, noCase.criterion());
        } else if (mistake instanceof Mistake.NoOrder noOrder) {
            return noOrder(repository, method, noOrder.path());
        }
        Criterion criterion = ((Mistake.NotApplicable) mistake).criterion();
        return notApplicable(repository, method, aggregate, criterion);
    }

    private static Problem noCase(DeclaredRepository repository, Method method, Criterion criterion) {
        Path path = criterion.path();
        boolean text = path.type().display().equals("String");
        return unsupported(
                        repository,
                        method,
                        "ignores the case of " + path.text()
                                + (text
                                        ? ", and compares it by "
                                                + criterion.operator().word() + "."
                                        : ", which is of type " + path.type().display() + "."))
                .fix(
                        text
                                ? "leave  IgnoreCase  out, or compare by what is equal, In, StartingWith, EndingWith or Containing"
                                : "leave  IgnoreCase  out");
    }

    private static Problem noOrder(DeclaredRepository repository, Method method, Path path) {
        Problem problem = unsupported(
                repository,
                method,
                "sorts by " + path.text() + ", which is of type " + path.type().display() + ".");
        return isWhole(path.type())
                ? problem.fix("sort by one of its properties")
                : problem.because("It has no order that memory and databases agree on.")
                        .fix("sort by another property, or sort the list yourself");
    }

    private static Problem notApplicable(
            DeclaredRepository repository, Method method, Aggregate aggregate, Criterion criterion) {
        Operator operator = criterion.operator();
        Path path = criterion.path();
        if (operator.needs() == Operator.Needs.NOTHING) {
            return unsupported(repository, method, "compares " + path.text() + " by " + operator.word() + ".")
                    .because("There are no patterns: no character of a text means anything but itself.")
                    .fix("write  StartingWith, EndingWith  or  Containing");
        }
        String how = operator.word().isEmpty() ? "" : " by " + operator.word();
        Problem problem = unsupported(
                repository,
                method,
                "compares " + path.text() + how + "; " + path.text() + " is of type "
                        + path.type().display() + ".");
        if (isWhole(path.type())) {
            return problem.because("What holds several properties is not compared as a whole.")
                    .fix(
                            "name its properties, as in  " + path.written() + "…,",
                            "or declare  Query<" + aggregate.name().simpleName()
                                    + "> query()  and write a default method with it");
        }
        return problem.fix(mend(operator));
    }

    private static String mend(Operator operator) {
        return switch (operator.needs()) {
            case TEXT -> operator.word() + " is for String: name a property that is one";
            case MOMENT ->
                "write  " + (operator == Operator.BEFORE ? "LessThan" : "GreaterThan")
                        + ":  Before and After are for dates and times that have an order";
            case ORDERED ->
                "compare by what is equal, Not, In or NotIn: it has no order that memory and databases agree on";
            case BOOLEAN -> "write a parameter for it: True and False are for boolean";
            case COLLECTION -> "ask  IsNull:  Empty is for a List or a Set";
            default -> "ask  IsNull  or  IsNotNull:  nothing else can be asked of it";
        };
    }

    /** Whether it has properties of its own. */
    private static boolean isWhole(ValueType type) {
        return type instanceof ValueType.Value || type instanceof ValueType.Entity;
    }

    private static Problem unsupported(DeclaredRepository repository, Method method, String what) {
        return FinderProblems.of(ProblemKind.UNSUPPORTED_FINDER, repository, method, what);
    }
}
