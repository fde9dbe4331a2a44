package names;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link Everything}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class EverythingConstraints {

    private EverythingConstraints() {}

    /** Checks an {@link Everything} and all that it contains. */
    public static void check(Everything everything,
            dev.typecase.validation.Violations violationsValue) {
        checkId(everything.id, violationsValue);
        checkShape(everything.shape, violationsValue);
        checkList(everything.list, violationsValue);
        checkBuilder(everything.builder, violationsValue);
        checkString(everything.string, violationsValue);
        checkObjects(everything.objects, violationsValue);
        checkViolations(everything.violations, violationsValue);
        checkObject(everything.object, violationsValue);
        checkStages(everything.stages, violationsValue);
        checkOptionalStage(everything.optionalStage, violationsValue);
        checkStrings(everything.strings, violationsValue);
        checkLists(everything.lists, violationsValue);
        checkShapes(everything.shapes, violationsValue);
        checkIntegers(everything.integers, violationsValue);
        checkBytes(everything.bytes, violationsValue);
    }

    private static void checkId(UUID id, dev.typecase.validation.Violations violationsValue) {
        if (id == null) {
            violationsValue.add("id", "must not be null", null);
        }
    }

    private static void checkShape(Shape shape,
            dev.typecase.validation.Violations violationsValue) {
        if (shape == null) {
            violationsValue.add("shape", "must not be null", null);
        } else {
            ShapeConstraints.check(shape, violationsValue.at("shape"));
        }
    }

    private static void checkList(List list, dev.typecase.validation.Violations violationsValue) {
        if (list == null) {
            violationsValue.add("list", "must not be null", null);
        } else {
            ListConstraints.check(list, violationsValue.at("list"));
        }
    }

    private static void checkBuilder(Builder builder,
            dev.typecase.validation.Violations violationsValue) {
        if (builder == null) {
            violationsValue.add("builder", "must not be null", null);
        } else {
            BuilderConstraints.check(builder, violationsValue.at("builder"));
        }
    }

    private static void checkString(String string,
            dev.typecase.validation.Violations violationsValue) {
        if (string == null) {
            violationsValue.add("string", "must not be null", null);
        } else {
            StringConstraints.check(string, violationsValue.at("string"));
        }
    }

    private static void checkObjects(Objects objects,
            dev.typecase.validation.Violations violationsValue) {
        if (objects == null) {
            violationsValue.add("objects", "must not be null", null);
        } else {
            ObjectsConstraints.check(objects, violationsValue.at("objects"));
        }
    }

    private static void checkViolations(Violations violations,
            dev.typecase.validation.Violations violationsValue) {
        if (violations == null) {
            violationsValue.add("violations", "must not be null", null);
        } else {
            ViolationsConstraints.check(violations, violationsValue.at("violations"));
        }
    }

    private static void checkObject(Object object,
            dev.typecase.validation.Violations violationsValue) {
        if (object == null) {
            violationsValue.add("object", "must not be null", null);
        } else {
            ObjectConstraints.check(object, violationsValue.at("object"));
        }
    }

    private static void checkStages(Stages stages,
            dev.typecase.validation.Violations violationsValue) {
        if (stages != null) {
            StagesConstraints.check(stages, violationsValue.at("stages"));
        }
    }

    private static void checkOptionalStage(OptionalStage optionalStage,
            dev.typecase.validation.Violations violationsValue) {
        if (optionalStage != null) {
            OptionalStageConstraints.check(optionalStage, violationsValue.at("optionalStage"));
        }
    }

    private static void checkStrings(java.util.List<String> strings,
            dev.typecase.validation.Violations violationsValue) {
        if (strings == null) {
            violationsValue.add("strings", "must not be null", null);
            return;
        }
        for (int i = 0; i < strings.size(); i++) {
            String element = strings.get(i);
            if (element == null) {
                violationsValue.at("strings", i).add("must not be null", null);
            } else {
                StringConstraints.check(element, violationsValue.at("strings", i));
            }
        }
    }

    private static void checkLists(java.util.List<List> lists,
            dev.typecase.validation.Violations violationsValue) {
        if (lists == null) {
            violationsValue.add("lists", "must not be null", null);
            return;
        }
        for (int i = 0; i < lists.size(); i++) {
            List element = lists.get(i);
            if (element == null) {
                violationsValue.at("lists", i).add("must not be null", null);
            } else {
                ListConstraints.check(element, violationsValue.at("lists", i));
            }
        }
    }

    private static void checkShapes(Map<java.lang.String, Shape> shapes,
            dev.typecase.validation.Violations violationsValue) {
        if (shapes == null) {
            violationsValue.add("shapes", "must not be null", null);
            return;
        }
        for (Map.Entry<java.lang.String, Shape> entry : shapes.entrySet()) {
            java.lang.String key = entry.getKey();
            Shape value = entry.getValue();
            if (key == null) {
                violationsValue.at("shapes<K>", key).add("must not be null", null);
            }
            if (value == null) {
                violationsValue.at("shapes", key).add("must not be null", null);
            } else {
                ShapeConstraints.check(value, violationsValue.at("shapes", key));
            }
        }
    }

    private static void checkIntegers(Set<Integer> integers,
            dev.typecase.validation.Violations violationsValue) {
        if (integers == null) {
            violationsValue.add("integers", "must not be null", null);
            return;
        }
        int i = 0;
        for (Integer element : integers) {
            if (element == null) {
                violationsValue.at("integers", i).add("must not be null", null);
            } else {
                IntegerConstraints.check(element, violationsValue.at("integers", i));
            }
            i++;
        }
    }

    private static void checkBytes(byte[] bytes,
            dev.typecase.validation.Violations violationsValue) {
        if (bytes == null) {
            violationsValue.add("bytes", "must not be null", null);
        }
    }
}
