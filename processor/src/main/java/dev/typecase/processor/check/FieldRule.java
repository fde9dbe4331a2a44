package dev.typecase.processor.check;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.problem.FieldProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The generated code beside a class reads and writes its fields, and knows each by its name. */
final class FieldRule {

    private FieldRule() {}

    static List<Problem> check(StateType type) {
        if (!FormRule.isClass(type.kind())) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, Property> known = new HashMap<>();
        for (Property field : type.properties()) {
            Property hidden = known.put(field.name(), field);
            if (hidden != null) {
                problems.add(FieldProblems.hiddenField(field, hidden));
            }
            if (field.access() == Access.PRIVATE) {
                problems.add(FieldProblems.privateField(type, field));
            } else if (field.isFinal()) {
                problems.add(FieldProblems.finalField(field));
            }
        }
        return problems;
    }
}
