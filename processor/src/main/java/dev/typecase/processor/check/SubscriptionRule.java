package dev.typecase.processor.check;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.problem.Problem;
import dev.typecase.processor.problem.SubscriptionProblems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every event handler has a name of its own, under which a store can keep how far it has come. */
final class SubscriptionRule {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}._-]{0,99}");

    private SubscriptionRule() {}

    static List<Problem> check(Domain domain) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Handler> known = new HashMap<>();
        domain.handlers().stream()
                .filter(handler -> handler.kind() == Handler.Kind.EVENT)
                .sorted(Comparator.comparing(Handler::name))
                .forEach(handler -> {
                    Handler earlier = known.putIfAbsent(handler.subscriptionName(), handler);
                    if (handler.subscription().written().isPresent()
                            && !NAME.matcher(handler.subscriptionName()).matches()) {
                        problems.add(SubscriptionProblems.badName(handler));
                    } else if (earlier != null && !earlier.name().equals(handler.name())) {
                        problems.add(SubscriptionProblems.duplicate(handler, earlier));
                    }
                });
        return problems;
    }
}
