package dev.typecase.processor.finders;

import dev.typecase.processor.finders.Question.Kind;
import dev.typecase.processor.finders.Question.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a method, taken apart: {@code find First3 By Author And PriceAmount LessThan OrderBy Title Desc}. */
final class FinderName {

    private static final String VERBS = "find|read|get|query|search|stream";
    private static final Pattern QUESTION =
            Pattern.compile("(" + VERBS + "|exists|count)(\\p{Lu}.*?)??By(?=\\p{Lu}|$)(.*)");
    private static final Pattern ALL = Pattern.compile("(?:" + VERBS + ")All|countAll");
    private static final Pattern WITHOUT_BY = Pattern.compile("(" + VERBS + "|exists|count)(All|)(\\p{Lu}.*)");
    private static final Pattern DELETION = Pattern.compile("(?:delete|remove)(?:All|By|\\p{Lu}).*|delete|deleteAll");
    private static final Pattern LIMIT = Pattern.compile("(?:First|Top)(\\d*)(?=\\p{Lu}|$)");
    private static final String ORDER_BY = "OrderBy";

    private final String name;
    private final Paths paths;

    FinderName(String name, Paths paths) {
        this.name = name;
        this.paths = paths;
    }

    Meaning meaning() {
        Matcher question = QUESTION.matcher(name);
        if (question.matches()) {
            return question(question);
        }
        if (ALL.matcher(name).matches()) {
            Kind kind = name.startsWith("count") ? Kind.COUNT : Kind.FIND;
            return new Meaning.Asks(new Question(kind, 0, List.of(), List.of()));
        }
        return new Meaning.Mistaken(unasked());
    }

    private Mistake unasked() {
        if (DELETION.matcher(name).matches()) {
            return new Mistake.Deletion();
        }
        Matcher withoutBy = WITHOUT_BY.matcher(name);
        if (withoutBy.matches()) {
            String proposal = withoutBy.group(1) + withoutBy.group(2) + "By" + withoutBy.group(3);
            if (new FinderName(proposal, paths).meaning() instanceof Meaning.Asks) {
                return new Mistake.MissingBy(proposal);
            }
        }
        return new Mistake.NoQuestion();
    }

    private Meaning question(Matcher parts) {
        String verb = parts.group(1);
        Kind kind = verb.equals("exists") ? Kind.EXISTS : verb.equals("count") ? Kind.COUNT : Kind.FIND;
        String subject = Optional.ofNullable(parts.group(2)).orElse("");
        String rest = parts.group(3);
        if (subject.startsWith("Distinct")) {
            String others = subject.substring("Distinct".length());
            return new Meaning.Mistaken(new Mistake.Distinct(verb + others + "By" + rest));
        }
        if (subject.equals("AllOrder")) {
            return new Meaning.Mistaken(new Mistake.MissingBy(verb + "AllByOrderBy" + rest));
        }
        Matcher limit = LIMIT.matcher(subject);
        int most = 0;
        if (limit.lookingAt()) {
            if (kind != Kind.FIND) {
                String others = subject.substring(limit.end());
                return new Meaning.Mistaken(new Mistake.Pointless(limit.group(), verb + others + "By" + rest));
            }
            most = limit.group(1).isEmpty() ? 1 : number(limit.group(1));
            if (most < 1) {
                return new Meaning.Mistaken(new Mistake.NoLimit(limit.group()));
            }
        }
        return question(kind, most, verb + subject + "By", rest);
    }

    private static int number(String digits) {
        return digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    /** Where several properties are named so that {@code OrderBy} could belong to one of them, the first reading that fits. */
    private Meaning question(Kind kind, int limit, String before, String rest) {
        List<Integer> splits = splits(rest);
        Optional<Mistake> first = Optional.empty();
        for (int split : splits) {
            CriteriaText criteria = new CriteriaText(rest.substring(0, split), paths);
            OrderText order = new OrderText(rest.substring(Math.min(rest.length(), split + ORDER_BY.length())), paths);
            Optional<List<List<Question.Criterion>>> alternatives = criteria.read();
            Optional<List<Sorting>> sorting = order.read();
            if (alternatives.isPresent() && sorting.isPresent()) {
                return checked(
                        new Question(kind, limit, alternatives.get(), sorting.get()),
                        before + rest.substring(0, split));
            }
            // Blamed is what stands before and behind the first OrderBy, or where there is none, the whole.
            if (first.isEmpty() && (splits.size() == 1 || split < rest.length())) {
                first = Optional.of(alternatives.isEmpty() ? criteria.mistake() : order.mistake());
            }
        }
        return new Meaning.Mistaken(first.orElseGet(Mistake.NoQuestion::new));
    }

    /** Where the criteria may end. */
    private static List<Integer> splits(String rest) {
        List<Integer> splits = new ArrayList<>();
        if (!rest.startsWith(ORDER_BY)) {
            splits.add(rest.length());
        }
        for (int at = rest.indexOf(ORDER_BY); at >= 0; at = rest.indexOf(ORDER_BY, at + 1)) {
            splits.add(at);
        }
        return splits;
    }

    private static Meaning checked(Question question, String withoutOrder) {
        Optional<Mistake> mistake = question.criteria().stream()
                .flatMap(criterion -> Applicability.of(criterion).stream())
                .findFirst()
                .or(() -> question.order().stream()
                        .flatMap(sorting -> Applicability.of(sorting).stream())
                        .findFirst());
        if (mistake.isPresent()) {
            return new Meaning.Mistaken(mistake.get());
        }
        return question.kind() != Kind.FIND && !question.order().isEmpty()
                ? new Meaning.Mistaken(new Mistake.Pointless(ORDER_BY, withoutOrder))
                : new Meaning.Asks(question);
    }
}
