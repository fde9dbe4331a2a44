package dev.typecase.processor.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Some of the properties of a class that has more than one method should treat: HotSpot never compiles a method over
 * 8,000 bytecodes.
 *
 * @param first the index of the first of them
 * @param properties the properties
 */
record Parts(int first, List<MappedProperty> properties) {

    private static final int SIZE = 150;

    static boolean needed(List<MappedProperty> properties) {
        return properties.size() > SIZE;
    }

    static List<Parts> of(List<MappedProperty> properties) {
        List<Parts> parts = new ArrayList<>();
        for (int first = 0; first < properties.size(); first += SIZE) {
            parts.add(new Parts(first, properties.subList(first, Math.min(first + SIZE, properties.size()))));
        }
        return parts;
    }

    /** The method that treats them: {@code writeFrom150}. */
    String method(String verb) {
        return verb + "From" + first;
    }

    /** The index behind the last of them. */
    int end() {
        return first + properties.size();
    }
}
