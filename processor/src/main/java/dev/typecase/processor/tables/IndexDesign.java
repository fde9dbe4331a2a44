package dev.typecase.processor.tables;

import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StoredType;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which indexes the table of an aggregate has. */
final class IndexDesign {

    private final Function<QualifiedName, Optional<StoredType>> types;

    IndexDesign(Function<QualifiedName, Optional<StoredType>> types) {
        this.types = types;
    }

    List<IndexLayout> of(StoredType stored, List<TableLayout> tables) {
        List<Property> properties = stored.state().properties();
        List<SlotLayout> slots = ((SlotLayout.Group) tables.get(0).content()).fields();
        Set<String> taken = tables.stream().map(TableLayout::name).collect(Collectors.toSet());
        List<IndexLayout> indexes = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            Optional<Property.IndexMark> mark = property.index();
            List<IndexLayout.Part> parts = mark.isEmpty()
                    ? List.of()
                    : parts(property.type(), slots.get(i), List.of()).toList();
            if (mark.isPresent() && !parts.isEmpty()) {
                String column = stored.column(property).orElseGet(() -> SqlNames.snakeCase(property.name()));
                boolean unique = mark.get().unique();
                indexes.add(new IndexLayout(
                        name(SqlNames.join(tables.get(0).name(), column), unique, taken), property, parts, unique));
            }
        }
        return indexes;
    }

    /** Tables and indexes share their names. */
    private static String name(String column, boolean unique, Set<String> taken) {
        String name = SqlNames.join(column, unique ? "unique" : "index");
        return taken.contains(name) ? SqlNames.join("typecase", name) : name;
    }

    private Stream<IndexLayout.Part> parts(ValueType type, SlotLayout slot, List<IndexLayout.Step> way) {
        if (slot instanceof SlotLayout.Cell cell) {
            return Stream.of(new IndexLayout.Part(cell.column(), way));
        }
        Optional<StateType> value = type instanceof ValueType.Value named ? state(named) : Optional.empty();
        if (value.isEmpty() || !(slot instanceof SlotLayout.Group group)) {
            return Stream.empty();
        }
        List<Stream<IndexLayout.Part>> parts = new ArrayList<>();
        for (int i = 0; i < group.fields().size(); i++) {
            Property component = value.get().properties().get(i);
            List<IndexLayout.Step> longer = new ArrayList<>(way);
            longer.add(new IndexLayout.Step(value.get(), component));
            parts.add(parts(component.type(), group.fields().get(i), longer));
        }
        return parts.stream().flatMap(each -> each);
    }

    /** Of a value object with type parameters: as it is used here. */
    private Optional<StateType> state(ValueType.Value value) {
        return value.concrete()
                .map(ValueType.Concrete::state)
                .or(() -> types.apply(value.name()).map(StoredType::state));
    }
}
