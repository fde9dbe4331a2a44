package words;

import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Words}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class WordsConstraints {

    private WordsConstraints() {}

    /** Checks a {@link Words} and all that it contains. */
    public static void check(Words wordsValue, Violations violationsValue) {
        checkComponents(wordsValue.build(), wordsValue.builder(), wordsValue.from(),
                wordsValue.equals(), wordsValue.value(), wordsValue.version(), wordsValue.out(),
                wordsValue.in(), wordsValue.field(), wordsValue.copy(), wordsValue.one(),
                wordsValue.other(), wordsValue.violations(), wordsValue.clock(), wordsValue.id(),
                wordsValue.stages(), wordsValue.size(), wordsValue.SHAPE(), wordsValue.INSTANCE(),
                wordsValue.shape(), wordsValue.instance(), wordsValue.yield(), wordsValue.record(),
                wordsValue.var(), wordsValue.sealed(), wordsValue.aB(), wordsValue.ab(),
                wordsValue.AB(), wordsValue.a_b(), wordsValue.item(), wordsValue.Item(),
                wordsValue.optional(), wordsValue.Optional(), wordsValue.optionalStage(),
                wordsValue.element(), wordsValue.elements(), wordsValue.entry(), wordsValue.parts(),
                wordsValue.match(), wordsValue.unmatched(), wordsValue.identity(),
                wordsValue.object(), wordsValue.words(), wordsValue.test(), wordsValue.lists(),
                wordsValue.Lists(), violationsValue);
    }

    /** Checks the components of a {@link Words} that is not there yet. */
    static void checkComponents(String build, String builder, String from, String equals,
            String value, String version, String out, String in, String field, String copy,
            String one, String other, String violations, String clock, String id, String stages,
            String size, String SHAPE, String INSTANCE, String shape, String instance, String yield,
            String record, String var, String sealed, String aB, String ab, String AB, String a_b,
            String item, String Item, String optional, String Optional, String optionalStage,
            String element, String elements, String entry, String parts, String match,
            String unmatched, String identity, String object, String words, String test,
            List<String> lists, List<String> Lists, Violations violationsValue) {
        checkBuild(build, violationsValue);
        checkBuilder(builder, violationsValue);
        checkFrom(from, violationsValue);
        checkEquals(equals, violationsValue);
        checkValue(value, violationsValue);
        checkVersion(version, violationsValue);
        checkOut(out, violationsValue);
        checkIn(in, violationsValue);
        checkField(field, violationsValue);
        checkCopy(copy, violationsValue);
        checkOne(one, violationsValue);
        checkOther(other, violationsValue);
        checkViolations(violations, violationsValue);
        checkClock(clock, violationsValue);
        checkId(id, violationsValue);
        checkStages(stages, violationsValue);
        checkSize(size, violationsValue);
        checkSHAPE(SHAPE, violationsValue);
        checkINSTANCE(INSTANCE, violationsValue);
        checkShape(shape, violationsValue);
        checkInstance(instance, violationsValue);
        checkYield(yield, violationsValue);
        checkRecord(record, violationsValue);
        checkVar(var, violationsValue);
        checkSealed(sealed, violationsValue);
        checkAB(aB, violationsValue);
        checkAb(ab, violationsValue);
        checkABProperty(AB, violationsValue);
        checkA_b(a_b, violationsValue);
        checkItem(item, violationsValue);
        checkItemProperty(Item, violationsValue);
        checkOptional(optional, violationsValue);
        checkOptionalProperty(Optional, violationsValue);
        checkOptionalStage(optionalStage, violationsValue);
        checkElement(element, violationsValue);
        checkElements(elements, violationsValue);
        checkEntry(entry, violationsValue);
        checkParts(parts, violationsValue);
        checkMatch(match, violationsValue);
        checkUnmatched(unmatched, violationsValue);
        checkIdentity(identity, violationsValue);
        checkObject(object, violationsValue);
        checkWords(words, violationsValue);
        checkTest(test, violationsValue);
        checkLists(lists, violationsValue);
        checkListsProperty(Lists, violationsValue);
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

    private static void checkIdentity(String identity, Violations violationsValue) {
        if (identity == null) {
            violationsValue.add("identity", "must not be null", null);
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

    private static void checkLists(List<String> lists, Violations violationsValue) {
        if (lists == null) {
            violationsValue.add("lists", "must not be null", null);
            return;
        }
        for (int i = 0; i < lists.size(); i++) {
            String element = lists.get(i);
            if (element == null) {
                violationsValue.at("lists", i).add("must not be null", null);
            }
        }
    }

    private static void checkListsProperty(List<String> Lists, Violations violationsValue) {
        if (Lists == null) {
            violationsValue.add("Lists", "must not be null", null);
            return;
        }
        for (int i = 0; i < Lists.size(); i++) {
            String element = Lists.get(i);
            if (element == null) {
                violationsValue.at("Lists", i).add("must not be null", null);
            }
        }
    }
}
