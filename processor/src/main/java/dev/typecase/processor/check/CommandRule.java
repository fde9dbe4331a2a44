package dev.typecase.processor.check;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.problem.HandlerMethod;
import dev.typecase.processor.problem.MessageProblems;
import dev.typecase.processor.problem.Problem;
import dev.typecase.processor.problem.UncalledProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every command has one handler. */
final class CommandRule {

    private CommandRule() {}

    static List<Problem> check(Domain domain, Receivers receivers) {
        List<Problem> problems = new ArrayList<>();
        for (StateType command : domain.commands()) {
            List<HandlerMethod> methods = receivers.ofCommand(command.name());
            if (methods.size() > 1) {
                problems.add(MessageProblems.commandWithSeveralHandlers(command, methods));
            } else if (methods.isEmpty() && domain.whole() && !receivers.meantToHandle(command.name())) {
                problems.add(unhandled(domain, command));
            }
        }
        return problems;
    }

    private static Problem unhandled(Domain domain, StateType command) {
        return UncalledRule.forgotten(domain, Kind.COMMAND, command.name())
                .map(method -> UncalledProblems.commandWithoutHandler(command, method))
                .orElseGet(() -> MessageProblems.commandWithoutHandler(command, nearest(domain, command)));
    }

    private static Optional<QualifiedName> nearest(Domain domain, StateType command) {
        return domain.handlers().stream()
                .filter(handler -> handler.kind() == Kind.COMMAND)
                .map(Handler::name)
                .filter(name -> name.packageName().equals(command.name().packageName()))
                .findFirst();
    }
}
