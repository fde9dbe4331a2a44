package dev.typecase.processor.tables;

import dev.typecase.processor.model.Constraint;
import dev.typecase.processor.model.ConstraintKind;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StoredType;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Decides where the state of an aggregate lies: values and single entities in the row of what holds them, under a common
 * prefix; each collection in a table of its own, whose key is the aggregate's identity and a position for every collection on
 * the way.
 */
public final class TableDesign {

    private static final int NONE = TableDraft.NONE;

    private final Function<QualifiedName, Optional<StoredType>> types;
    private final List<TableDraft> drafts = new ArrayList<>();
    private final Set<StateType> open = new HashSet<>();
    private final Set<QualifiedName> origins = new TreeSet<>();

    /**
     * A slot.
     *
     * @param slot where the value lies
     * @param witness a column that is not null where the value is there; {@link #NONE} if there is none
     */
    private record Placed(SlotLayout slot, int witness) {}

    /** What a value is called, in the database and in messages. */
    private record Place(
            TableDraft table,
            String name,
            String field,
            Position position,
            List<Constraint> constraints,
            Optional<String> fallback) {

        private Place in(StoredType owner, Property property) {
            return new Place(
                    table,
                    SqlNames.join(name, owner.column(property).orElseGet(() -> SqlNames.snakeCase(property.name()))),
                    field + "." + property.name(),
                    property.position(),
                    property.constraints(),
                    property.defaultValue().map(Property.DefaultValue::text));
        }

        /** The same, where the type has constraints of its own. */
        private Place with(List<Constraint> more) {
            List<Constraint> both = new ArrayList<>(constraints);
            both.addAll(more);
            return new Place(table, name, field, position, both, fallback);
        }
    }

    /** Something that has no place in a table: it is wrong, and reported as such elsewhere. */
    private static final class NoPlaceException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private TableDesign(Function<QualifiedName, Optional<StoredType>> types) {
        this.types = types;
    }

    /**
     * The tables of an aggregate.
     *
     * @param types finds the values and entities in it
     * @return empty where something in it cannot be stored
     */
    public static Optional<AggregateTables> of(
            StoredType aggregate, Function<QualifiedName, Optional<StoredType>> types) {
        try {
            return Optional.of(new TableDesign(types).design(aggregate));
        } catch (NoPlaceException unsound) {
            return Optional.empty();
        }
    }

    private AggregateTables design(StoredType stored) {
        StateType aggregate = stored.state();
        Property identity = aggregate.identity().orElseThrow(NoPlaceException::new);
        String simpleName = aggregate.name().simpleName();
        TableDraft root = new TableDraft(
                SqlNames.shortened(stored.table().orElseGet(() -> SqlNames.snakeCase(simpleName))),
                NONE,
                simpleName,
                aggregate.position());
        drafts.add(root);
        Place place = new Place(root, "", simpleName, aggregate.position(), List.of(), Optional.empty());
        SlotLayout key =
                slot(identity.type(), false, false, place.in(stored, identity)).slot();
        if (!key.equals(new SlotLayout.Cell(0))) {
            throw new NoPlaceException();
        }
        root.hasKeys(1);
        root.holds(
                new SlotLayout.Group(NONE, false, fields(stored, place, false).slots()));
        List<TableLayout> tables = drafts.stream().map(TableDraft::finished).toList();
        origins.remove(aggregate.name());
        List<QualifiedName> all = new ArrayList<>(List.of(aggregate.name()));
        all.addAll(origins);
        return new AggregateTables(aggregate.name(), tables, new IndexDesign(types).of(stored, tables), all);
    }

    /** The slots of an object's fields, and a column that is not null where the object is there. */
    private record Fields(List<SlotLayout> slots, int witness) {}

    private Fields fields(StoredType stored, Place object, boolean optional) {
        StateType state = stored.state();
        if (!open.add(state)) {
            throw new NoPlaceException();
        }
        origins.add(state.name());
        List<SlotLayout> slots = new ArrayList<>();
        int witness = NONE;
        boolean aggregate = state.kind() == StateType.Kind.AGGREGATE;
        for (Property property : state.properties()) {
            if (aggregate && property.identity()) {
                slots.add(new SlotLayout.Cell(0));
                continue;
            }
            Placed placed = property.container()
                    ? new Placed(collection(property, stored.table(property), object.in(stored, property)), NONE)
                    : slot(property.type(), optional, property.nullable(), object.in(stored, property));
            slots.add(placed.slot());
            witness = witness == NONE ? placed.witness() : witness;
        }
        open.remove(state);
        return new Fields(slots, witness);
    }

    private Placed slot(ValueType type, boolean optional, boolean nullable, Place place) {
        if (type instanceof ValueType.Scalar scalar) {
            return cell(ColumnKind.of(scalar.type()), optional, nullable, place);
        } else if (type instanceof ValueType.Identity identity) {
            return cell(
                    ColumnKind.of(identity.scalar().type()), optional, nullable, place.with(identity.constraints()));
        } else if (type instanceof ValueType.Enumeration) {
            return cell(ColumnKind.ENUM, optional, nullable, place);
        } else if (type instanceof ValueType.Value value) {
            return group(stored(value), optional, nullable, place);
        } else if (type instanceof ValueType.Entity entity) {
            return group(stored(entity.name()), optional, nullable, place);
        }
        throw new NoPlaceException();
    }

    private static Placed cell(ColumnKind kind, boolean optional, boolean nullable, Place place) {
        int column = place.table()
                .add(new ColumnLayout(
                        SqlNames.shortened(place.name()),
                        kind,
                        optional || nullable,
                        kind == ColumnKind.STRING ? maxLength(place.constraints()) : OptionalLong.empty(),
                        place.fallback(),
                        place.field(),
                        place.position()));
        return new Placed(new SlotLayout.Cell(column), nullable ? NONE : column);
    }

    private static OptionalLong maxLength(List<Constraint> constraints) {
        return constraints.stream()
                .filter(constraint -> constraint.kind() == ConstraintKind.SIZE)
                .mapToLong(constraint -> constraint.number("max"))
                .filter(max -> max < Integer.MAX_VALUE)
                .min();
    }

    private StoredType stored(QualifiedName name) {
        return types.apply(name).orElseThrow(NoPlaceException::new);
    }

    private StoredType stored(ValueType.Value value) {
        StoredType stored = stored(value.name());
        return value.concrete().map(use -> stored.as(use.state())).orElse(stored);
    }

    private Placed group(StoredType state, boolean optional, boolean nullable, Place place) {
        Fields fields = fields(state, place, optional || nullable);
        if (!nullable) {
            return new Placed(new SlotLayout.Group(NONE, false, fields.slots()), fields.witness());
        }
        boolean marked = fields.witness() == NONE;
        int presence = marked
                ? place.table()
                        .add(new ColumnLayout(
                                SqlNames.join(place.name(), "present"),
                                ColumnKind.BOOLEAN,
                                true,
                                OptionalLong.empty(),
                                Optional.empty(),
                                place.field(),
                                place.position()))
                : fields.witness();
        return new Placed(new SlotLayout.Group(presence, marked, fields.slots()), NONE);
    }

    private SlotLayout collection(Property property, Optional<String> wanted, Place place) {
        TableDraft parent = place.table();
        String name = wanted.orElseGet(() -> SqlNames.join(parent.name(), place.name()));
        TableDraft table =
                new TableDraft(SqlNames.shortened(name), drafts.indexOf(parent), place.field(), place.position());
        int index = drafts.size();
        drafts.add(table);
        table.addKeys(drafts);
        Place element = new Place(table, "", place.field(), place.position(), List.of(), Optional.empty());
        if (property.type() instanceof ValueType.Mapping map) {
            SlotLayout key = slot(map.key().type(), false, false, element(element, "key", map.key()))
                    .slot();
            SlotLayout value = slot(map.value().type(), false, false, element(element, "value", map.value()))
                    .slot();
            table.holds(new SlotLayout.Group(NONE, false, List.of(key, value)));
        } else if (property.type() instanceof ValueType.Collection several) {
            ValueType type = several.element().type();
            boolean object = type instanceof ValueType.Value || type instanceof ValueType.Entity;
            table.holds(slot(type, false, false, object ? element : element(element, "value", several.element()))
                    .slot());
        } else {
            throw new NoPlaceException();
        }
        return new SlotLayout.Rows(index);
    }

    private static Place element(Place collection, String name, ValueType.ContainerElement element) {
        return new Place(
                collection.table(),
                name,
                collection.field(),
                collection.position(),
                element.constraints(),
                Optional.empty());
    }
}
