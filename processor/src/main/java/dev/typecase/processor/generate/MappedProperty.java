package dev.typecase.processor.generate;

import com.palantir.javapoet.TypeName;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A property as the mapping of its class sees it.
 *
 * @param property the property
 * @param constant the constant that holds its index
 * @param local a variable that holds it
 * @param suffix what the names of the methods end in that treat it alone: {@code Items} of {@code writeItems}
 */
record MappedProperty(Property property, String constant, String local, String suffix) {

    /** Variables of the methods that treat one property. */
    private static final Set<String> LOCAL = Set.of(
            "SHAPE",
            "INSTANCE",
            "in",
            "out",
            "field",
            "element",
            "elements",
            "entry",
            "one",
            "other",
            "copy",
            "parts",
            "match",
            "unmatched");

    static List<MappedProperty> of(Subject subject) {
        List<Property> properties = subject.state().properties();
        Names constants = Names.besides(subject.typeNames()).and(Set.of("SHAPE", "INSTANCE"));
        List<String> constantNames = properties.stream()
                .map(property -> constants.constant(property.name()))
                .toList();
        Names locals = Names.besides(subject.typeNames()).and(LOCAL).and(constantNames);
        Names suffixes = Names.besides("Identity", "IdentityText");
        List<MappedProperty> mapped = new ArrayList<>();
        for (int index = 0; index < properties.size(); index++) {
            Property property = properties.get(index);
            String suffix = property.container() ? suffixes.take(Names.capitalised(property.name()), "Values") : "";
            mapped.add(
                    new MappedProperty(property, constantNames.get(index), locals.variable(property.name()), suffix));
        }
        return mapped;
    }

    ValueType type() {
        return property.type();
    }

    TypeName javaType() {
        return JavaTypes.of(property.type());
    }

    /** Whether a null in it is stored; a container that is null is not valid. */
    boolean storesNull() {
        return property.nullable() && !property.container();
    }
}
