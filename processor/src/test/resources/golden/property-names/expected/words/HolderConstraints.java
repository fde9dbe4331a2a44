package words;

import dev.typecase.validation.Violations;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link Holder}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class HolderConstraints {

    private HolderConstraints() {}

    /** Checks a {@link Holder} and all that it contains. */
    public static void check(Holder holderValue, Violations violationsValue) {
        checkKey(holderValue.key, violationsValue);
        checkWaitValue(holderValue.waitValue, violationsValue);
        checkIdentity(holderValue.identity, violationsValue);
        checkIdentityProperty(holderValue.Identity, violationsValue);
        checkHolder(holderValue.holder, violationsValue);
        checkHashCodes(holderValue.hashCodes, violationsValue);
        checkGetClass(holderValue.getClass, violationsValue);
        checkNotify(holderValue.notify, violationsValue);
        checkToString(holderValue.toString, violationsValue);
        checkBuild(holderValue.build, violationsValue);
        checkBuilder(holderValue.builder, violationsValue);
        checkFrom(holderValue.from, violationsValue);
        checkEquals(holderValue.equals, violationsValue);
        checkClone(holderValue.clone, violationsValue);
        checkValue(holderValue.value, violationsValue);
        checkVersion(holderValue.version, violationsValue);
        checkOut(holderValue.out, violationsValue);
        checkIn(holderValue.in, violationsValue);
        checkField(holderValue.field, violationsValue);
        checkCopy(holderValue.copy, violationsValue);
        checkOne(holderValue.one, violationsValue);
        checkOther(holderValue.other, violationsValue);
        checkViolations(holderValue.violations, violationsValue);
        checkClock(holderValue.clock, violationsValue);
        checkId(holderValue.id, violationsValue);
        checkStages(holderValue.stages, violationsValue);
        checkSize(holderValue.size, violationsValue);
        checkSHAPE(holderValue.SHAPE, violationsValue);
        checkINSTANCE(holderValue.INSTANCE, violationsValue);
        checkShape(holderValue.shape, violationsValue);
        checkInstance(holderValue.instance, violationsValue);
        checkYield(holderValue.yield, violationsValue);
        checkRecord(holderValue.record, violationsValue);
        checkVar(holderValue.var, violationsValue);
        checkSealed(holderValue.sealed, violationsValue);
        checkAB(holderValue.aB, violationsValue);
        checkAb(holderValue.ab, violationsValue);
        checkABProperty(holderValue.AB, violationsValue);
        checkA_b(holderValue.a_b, violationsValue);
        checkItem(holderValue.item, violationsValue);
        checkItemProperty(holderValue.Item, violationsValue);
        checkOptional(holderValue.optional, violationsValue);
        checkOptionalProperty(holderValue.Optional, violationsValue);
        checkOptionalStage(holderValue.optionalStage, violationsValue);
        checkElement(holderValue.element, violationsValue);
        checkElements(holderValue.elements, violationsValue);
        checkEntry(holderValue.entry, violationsValue);
        checkParts(holderValue.parts, violationsValue);
        checkMatch(holderValue.match, violationsValue);
        checkUnmatched(holderValue.unmatched, violationsValue);
        checkObject(holderValue.object, violationsValue);
        checkWords(holderValue.words, violationsValue);
        checkTest(holderValue.test, violationsValue);
        checkHashCode(holderValue.hashCode, violationsValue);
        checkNotifyAll(holderValue.notifyAll, violationsValue);
        checkFinalize(holderValue.finalize, violationsValue);
        checkMembers(holderValue.members, violationsValue);
        checkMembersProperty(holderValue.Members, violationsValue);
    }

    private static void checkKey(UUID key, Violations violationsValue) {
        if (key == null) {
            violationsValue.add("key", "must not be null", null);
        }
    }

    private static void checkWaitValue(String waitValue, Violations violationsValue) {
        if (waitValue == null) {
            violationsValue.add("waitValue", "must not be null", null);
        }
    }

    private static void checkIdentity(List<String> identity, Violations violationsValue) {
        if (identity == null) {
            violationsValue.add("identity", "must not be null", null);
            return;
        }
        for (int i = 0; i < identity.size(); i++) {
            String element = identity.get(i);
            if (element == null) {
                violationsValue.at("identity", i).add("must not be null", null);
            }
        }
    }

    private static void checkIdentityProperty(Set<String> Identity, Violations violationsValue) {
        if (Identity == null) {
            violationsValue.add("Identity", "must not be null", null);
            return;
        }
        int i = 0;
        for (String element : Identity) {
            if (element == null) {
                violationsValue.at("Identity", i).add("must not be null", null);
            }
            i++;
        }
    }

    private static void checkHolder(Words holder, Violations violationsValue) {
        if (holder == null) {
            violationsValue.add("holder", "must not be null", null);
        } else {
            WordsConstraints.check(holder, violationsValue.at("holder"));
        }
    }

    private static void checkHashCodes(String hashCodes, Violations violationsValue) {
        if (hashCodes == null) {
            violationsValue.add("hashCodes", "must not be null", null);
        }
    }

    private static void checkGetClass(String getClass, Violations violationsValue) {
        if (getClass == null) {
            violationsValue.add("getClass", "must not be null", null);
        }
    }

    private static void checkNotify(String notify, Violations violationsValue) {
        if (notify == null) {
            violationsValue.add("notify", "must not be null", null);
        }
    }

    private static void checkToString(String toString, Violations violationsValue) {
        if (toString == null) {
            violationsValue.add("toString", "must not be null", null);
        }
    }

    private static void checkBuild(String build, Violations violationsValue) {
        if (build == null) {
            violationsValue.add("build", "must not be null", null);
        }
    }

    private static void checkBuilder(String builder, Violations violationsValue) {
        if (builder == null) {
            violationsValue.add("builder", "must not be null", null);
        }
    }

    private static void checkFrom(String from, Violations violationsValue) {
        if (from == null) {
            violationsValue.add("from", "must not be null", null);
        }
    }

    private static void checkEquals(String equals, Violations violationsValue) {
        if (equals == null) {
            violationsValue.add("equals", "must not be null", null);
        }
    }

    private static void checkClone(String clone, Violations violationsValue) {
        if (clone == null) {
            violationsValue.add("clone", "must not be null", null);
        }
    }

    private static void checkValue(String value, Violations violationsValue) {
        if (value == null) {
            violationsValue.add("value", "must not be null", null);
        }
    }

    private static void checkVersion(String version, Violations violationsValue) {
        if (version == null) {
            violationsValue.add("version", "must not be null", null);
        }
    }

    private static void checkOut(String out, Violations violationsValue) {
        if (out == null) {
            violationsValue.add("out", "must not be null", null);
        }
    }

    private static void checkIn(String in, Violations violationsValue) {
        if (in == null) {
            violationsValue.add("in", "must not be null", null);
        }
    }

    private static void checkField(String field, Violations violationsValue) {
        if (field == null) {
            violationsValue.add("field", "must not be null", null);
        }
    }

    private static void checkCopy(String copy, Violations violationsValue) {
        if (copy == null) {
            violationsValue.add("copy", "must not be null", null);
        }
    }

    private static void checkOne(String one, Violations violationsValue) {
        if (one == null) {
            violationsValue.add("one", "must not be null", null);
        }
    }

    private static void checkOther(String other, Violations violationsValue) {
        if (other == null) {
            violationsValue.add("other", "must not be null", null);
        }
    }

    private static void checkViolations(String violations, Violations violationsValue) {
        if (violations == null) {
            violationsValue.add("violations", "must not be null", null);
        }
    }

    private static void checkClock(String clock, Violations violationsValue) {
        if (clock == null) {
            violationsValue.add("clock", "must not be null", null);
        }
    }

    private static void checkId(String id, Violations violationsValue) {
        if (id == null) {
            violationsValue.add("id", "must not be null", null);
        }
    }

    private static void checkStages(String stages, Violations violationsValue) {
        if (stages == null) {
            violationsValue.add("stages", "must not be null", null);
        }
    }

    private static void checkSize(String size, Violations violationsValue) {
        if (size == null) {
            violationsValue.add("size", "must not be null", null);
        }
    }

    private static void checkSHAPE(String SHAPE, Violations violationsValue) {
        if (SHAPE == null) {
            violationsValue.add("SHAPE", "must not be null", null);
        }
    }

    private static void checkINSTANCE(String INSTANCE, Violations violationsValue) {
        if (INSTANCE == null) {
            violationsValue.add("INSTANCE", "must not be null", null);
        }
    }

    private static void checkShape(String shape, Violations violationsValue) {
        if (shape == null) {
            violationsValue.add("shape", "must not be null", null);
        }
    }

    private static void checkInstance(String instance, Violations violationsValue) {
        if (instance == null) {
            violationsValue.add("instance", "must not be null", null);
        }
    }

    private static void checkYield(String yieldValue, Violations violationsValue) {
        if (yieldValue == null) {
            violationsValue.add("yield", "must not be null", null);
        }
    }

    private static void checkRecord(String recordValue, Violations violationsValue) {
        if (recordValue == null) {
            violationsValue.add("record", "must not be null", null);
        }
    }

    private static void checkVar(String varValue, Violations violationsValue) {
        if (varValue == null) {
            violationsValue.add("var", "must not be null", null);
        }
    }

    private static void checkSealed(String sealedValue, Violations violationsValue) {
        if (sealedValue == null) {
            violationsValue.add("sealed", "must not be null", null);
        }
    }

    private static void checkAB(String aB, Violations violationsValue) {
        if (aB == null) {
            violationsValue.add("aB", "must not be null", null);
        }
    }

    private static void checkAb(String ab, Violations violationsValue) {
        if (ab == null) {
            violationsValue.add("ab", "must not be null", null);
        }
    }

    private static void checkABProperty(String AB, Violations violationsValue) {
        if (AB == null) {
            violationsValue.add("AB", "must not be null", null);
        }
    }

    private static void checkA_b(String a_b, Violations violationsValue) {
        if (a_b == null) {
            violationsValue.add("a_b", "must not be null", null);
        }
    }

    private static void checkItem(String item, Violations violationsValue) {
        if (item == null) {
            violationsValue.add("item", "must not be null", null);
        }
    }

    private static void checkItemProperty(String Item, Violations violationsValue) {
        if (Item == null) {
            violationsValue.add("Item", "must not be null", null);
        }
    }

    private static void checkOptional(String optional, Violations violationsValue) {
        if (optional == null) {
            violationsValue.add("optional", "must not be null", null);
        }
    }

    private static void checkOptionalProperty(String Optional, Violations violationsValue) {
        if (Optional == null) {
            violationsValue.add("Optional", "must not be null", null);
        }
    }

    private static void checkOptionalStage(String optionalStage, Violations violationsValue) {
        if (optionalStage == null) {
            violationsValue.add("optionalStage", "must not be null", null);
        }
    }

    private static void checkElement(String element, Violations violationsValue) {
        if (element == null) {
            violationsValue.add("element", "must not be null", null);
        }
    }

    private static void checkElements(String elements, Violations violationsValue) {
        if (elements == null) {
            violationsValue.add("elements", "must not be null", null);
        }
    }

    private static void checkEntry(String entry, Violations violationsValue) {
        if (entry == null) {
            violationsValue.add("entry", "must not be null", null);
        }
    }

    private static void checkParts(String parts, Violations violationsValue) {
        if (parts == null) {
            violationsValue.add("parts", "must not be null", null);
        }
    }

    private static void checkMatch(String match, Violations violationsValue) {
        if (match == null) {
            violationsValue.add("match", "must not be null", null);
        }
    }

    private static void checkUnmatched(String unmatched, Violations violationsValue) {
        if (unmatched == null) {
            violationsValue.add("unmatched", "must not be null", null);
        }
    }

    private static void checkObject(String object, Violations violationsValue) {
        if (object == null) {
            violationsValue.add("object", "must not be null", null);
        }
    }

    private static void checkWords(String words, Violations violationsValue) {
        if (words == null) {
            violationsValue.add("words", "must not be null", null);
        }
    }

    private static void checkTest(String test, Violations violationsValue) {
        if (test == null) {
            violationsValue.add("test", "must not be null", null);
        }
    }

    private static void checkHashCode(String hashCode, Violations violationsValue) {
        if (hashCode == null) {
            violationsValue.add("hashCode", "must not be null", null);
        }
    }

    private static void checkNotifyAll(String notifyAll, Violations violationsValue) {
        if (notifyAll == null) {
            violationsValue.add("notifyAll", "must not be null", null);
        }
    }

    private static void checkFinalize(String finalize, Violations violationsValue) {
        if (finalize == null) {
            violationsValue.add("finalize", "must not be null", null);
        }
    }

    private static void checkMembers(List<Member> members, Violations violationsValue) {
        if (members == null) {
            violationsValue.add("members", "must not be null", null);
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            Member element = members.get(i);
            if (element == null) {
                violationsValue.at("members", i).add("must not be null", null);
            } else {
                MemberConstraints.check(element, violationsValue.at("members", i));
            }
        }
        MemberConstraints.checkDistinct("members", members, violationsValue);
    }

    private static void checkMembersProperty(Set<Member> Members, Violations violationsValue) {
        if (Members == null) {
            violationsValue.add("Members", "must not be null", null);
            return;
        }
        int i = 0;
        for (Member element : Members) {
            if (element == null) {
                violationsValue.at("Members", i).add("must not be null", null);
            } else {
                MemberConstraints.check(element, violationsValue.at("Members", i));
            }
            i++;
        }
        MemberConstraints.checkDistinct("Members", Members, violationsValue);
    }
}
