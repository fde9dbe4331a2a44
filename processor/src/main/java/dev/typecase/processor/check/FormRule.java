package dev.typecase.processor.check;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StateType.Form;
import dev.typecase.processor.model.StateType.Form.Keyword;
import dev.typecase.processor.problem.FormProblems;
import dev.typecase.processor.problem.HandlerProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What kind of class it is: an aggregate is a class, a value a record; none is abstract, inner or private, and only values are generic. */
final class FormRule {

    private FormRule() {}

    /** Whether the class is of the right kind at all; if not, its members are not judged. */
    static boolean isOfItsKind(StateType type) {
        return type.form().keyword() == (isClass(type.kind()) ? Keyword.CLASS : Keyword.RECORD);
    }

    /** Whether the class is of the right kind at all; if not, its members are not judged. */
    static boolean isOfItsKind(Handler handler) {
        Keyword keyword = handler.form().keyword();
        return keyword == Keyword.CLASS || keyword == Keyword.RECORD;
    }

    static List<Problem> check(StateType type) {
        if (!isOfItsKind(type)) {
            return List.of(isClass(type.kind()) ? FormProblems.notAClass(type) : FormProblems.notARecord(type));
        }
        List<Problem> problems = check(type.name(), type.kind().phrase(), type.form(), type.access(), type.position());
        if (type.form().isGeneric() && !type.isGenericValue()) {
            problems.add(FormProblems.genericClass(type.name(), type.kind().phrase(), type.position()));
        }
        return problems;
    }

    static List<Problem> check(Handler handler) {
        if (!isOfItsKind(handler)) {
            return List.of(HandlerProblems.notAClass(handler));
        }
        List<Problem> problems =
                check(handler.name(), handler.kind().phrase(), handler.form(), handler.access(), handler.position());
        if (handler.form().isGeneric()) {
            problems.add(
                    FormProblems.genericClass(handler.name(), handler.kind().phrase(), handler.position()));
        }
        return problems;
    }

    static List<Problem> check(DeclaredRepository repository) {
        List<Problem> problems = new ArrayList<>(check(
                repository.name(), "a repository", repository.form(), repository.access(), repository.position()));
        if (repository.form().isGeneric()) {
            problems.add(FormProblems.genericClass(repository.name(), "a repository", repository.position()));
        }
        return problems;
    }

    private static List<Problem> check(QualifiedName name, String phrase, Form form, Access access, Position position) {
        List<Problem> problems = new ArrayList<>();
        if (form.isAbstract()) {
            problems.add(FormProblems.abstractClass(name, phrase, position));
        }
        if (form.isInner()) {
            problems.add(FormProblems.innerClass(name, phrase, position));
        }
        if (access == Access.PRIVATE) {
            problems.add(FormProblems.privateClass(name, phrase, position));
        }
        return problems;
    }

    static boolean isClass(StateType.Kind kind) {
        return kind == StateType.Kind.AGGREGATE || kind == StateType.Kind.ENTITY;
    }
}
