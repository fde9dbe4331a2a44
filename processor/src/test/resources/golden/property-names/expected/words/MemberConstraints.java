package words;

import dev.typecase.validation.Constraints;
import dev.typecase.validation.Violations;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The constraints of {@link Member}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MemberConstraints {

    private MemberConstraints() {}

    /** Checks a {@link Member} and all that it contains. */
    public static void check(Member member, Violations violations) {
        checkIdentity(member.identity, violations);
        checkIn(member.in, violations);
        checkOut(member.out, violations);
        checkOne(member.one, violations);
        checkOther(member.other, violations);
        checkCopy(member.copy, violations);
        checkElements(member.elements, violations);
        checkEntry(member.entry, violations);
        checkWait(member.wait, violations);
    }

    private static void checkIdentity(String identity, Violations violations) {
        if (identity == null) {
            violations.add("identity", "must not be null", null);
        }
    }

    private static void checkIn(List<String> in, Violations violations) {
        if (in == null) {
            violations.add("in", "must not be null", null);
            return;
        }
        for (int i = 0; i < in.size(); i++) {
            String element = in.get(i);
            if (element == null) {
                violations.at("in", i).add("must not be null", null);
            }
        }
    }

    private static void checkOut(List<Words> out, Violations violations) {
        if (out == null) {
            violations.add("out", "must not be null", null);
            return;
        }
        for (int i = 0; i < out.size(); i++) {
            Words element = out.get(i);
            if (element == null) {
                violations.at("out", i).add("must not be null", null);
            } else {
                WordsConstraints.check(element, violations.at("out", i));
            }
        }
    }

    private static void checkOne(Set<String> one, Violations violations) {
        if (one == null) {
            violations.add("one", "must not be null", null);
            return;
        }
        int i = 0;
        for (String element : one) {
            if (element == null) {
                violations.at("one", i).add("must not be null", null);
            }
            i++;
        }
    }

    private static void checkOther(Map<String, Words> other, Violations violations) {
        if (other == null) {
            violations.add("other", "must not be null", null);
            return;
        }
        for (Map.Entry<String, Words> entry : other.entrySet()) {
            String key = entry.getKey();
            Words value = entry.getValue();
            if (key == null) {
                violations.at("other<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("other", key).add("must not be null", null);
            } else {
                WordsConstraints.check(value, violations.at("other", key));
            }
        }
    }

    private static void checkCopy(List<Words> copy, Violations violations) {
        if (copy == null) {
            violations.add("copy", "must not be null", null);
            return;
        }
        for (int i = 0; i < copy.size(); i++) {
            Words element = copy.get(i);
            if (element == null) {
                violations.at("copy", i).add("must not be null", null);
            } else {
                WordsConstraints.check(element, violations.at("copy", i));
            }
        }
    }

    private static void checkElements(List<Words> elements, Violations violations) {
        if (elements == null) {
            violations.add("elements", "must not be null", null);
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            Words element = elements.get(i);
            if (element == null) {
                violations.at("elements", i).add("must not be null", null);
            } else {
                WordsConstraints.check(element, violations.at("elements", i));
            }
        }
    }

    private static void checkEntry(Map<String, String> entry, Violations violations) {
        if (entry == null) {
            violations.add("entry", "must not be null", null);
            return;
        }
        for (Map.Entry<String, String> entryValue : entry.entrySet()) {
            String key = entryValue.getKey();
            String value = entryValue.getValue();
            if (key == null) {
                violations.at("entry<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violations.at("entry", key).add("must not be null", null);
            }
        }
    }

    private static void checkWait(List<Long> wait, Violations violations) {
        if (wait == null) {
            violations.add("wait", "must not be null", null);
            return;
        }
        for (int i = 0; i < wait.size(); i++) {
            Long element = wait.get(i);
            if (element == null) {
                violations.at("wait", i).add("must not be null", null);
            }
        }
    }

    /** Checks that no two of a collection have the same identity. */
    public static void checkDistinct(String property, Collection<Member> entities,
            Violations violations) {
        if (entities.size() < 2) {
            return;
        }
        Object[] identities = new Object[entities.size()];
        int count = 0;
        for (Member member : entities) {
            identities[count++] = member == null ? null : member.identity;
        }
        Constraints.distinct(property, identities, violations);
    }
}
