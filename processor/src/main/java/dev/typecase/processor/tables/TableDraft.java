package dev.typecase.processor.tables;

import dev.typecase.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** A table that is being designed. */
final class TableDraft {

    static final int NONE = -1;

    private final String name;
    private final int parent;
    private final String field;
    private final Position position;
    private final List<ColumnLayout> columns = new ArrayList<>();
    private int keys;
    private SlotLayout content = new SlotLayout.Group(NONE, false, List.of());

    /**
     * Begins one.
     *
     * @param parent the place of the table that its rows belong to, among all drafts; {@link #NONE} for the aggregate's own
     * @param field what lies in it, for messages
     * @param position where that stands in the source
     */
    TableDraft(String name, int parent, String field, Position position) {
        this.name = name;
        this.parent = parent;
        this.field = field;
        this.position = position;
    }

    String name() {
        return name;
    }

    /** One more column; its place. */
    int add(ColumnLayout column) {
        columns.add(column);
        return columns.size() - 1;
    }

    /** So many of the columns are the key. */
    void hasKeys(int count) {
        keys = count;
    }

    /** What lies in a row. */
    void holds(SlotLayout slot) {
        content = slot;
    }

    /** The identity of the aggregate, a position in each collection on the way, and one in this collection. */
    void addKeys(List<TableDraft> all) {
        TableDraft root = all.get(0);
        ColumnLayout identity = root.columns.get(0);
        String prefix = root.name + "_";
        String own = identity.name().startsWith(prefix) ? identity.name() : SqlNames.join(root.name, identity.name());
        add(key(own, identity.kind(), "the identity of " + root.field));
        addPositions(all, all.get(parent));
        add(key("position", ColumnKind.INT, "the position in " + field));
        keys = columns.size();
    }

    private void addPositions(List<TableDraft> all, TableDraft outer) {
        if (outer.parent != NONE) {
            TableDraft around = all.get(outer.parent);
            addPositions(all, around);
            String own = outer.name.startsWith(around.name + "_")
                    ? outer.name.substring(around.name.length() + 1)
                    : outer.name;
            add(key(SqlNames.join(own, "position"), ColumnKind.INT, "the position in " + field));
        }
    }

    private ColumnLayout key(String column, ColumnKind kind, String meaning) {
        return new ColumnLayout(column, kind, false, OptionalLong.empty(), Optional.empty(), meaning, position);
    }

    /** As it will be. A column of a key that has the name of a field's column gives way. */
    TableLayout finished() {
        Set<String> fields = columns.stream().skip(keys).map(ColumnLayout::name).collect(Collectors.toSet());
        List<ColumnLayout> all = new ArrayList<>(columns);
        if (parent != NONE) {
            for (int i = 0; i < keys; i++) {
                ColumnLayout key = all.get(i);
                if (fields.contains(key.name())) {
                    all.set(i, key(SqlNames.join("typecase", key.name()), key.kind(), key.field()));
                }
            }
        }
        return new TableLayout(name, parent, keys, all, content, field, position);
    }
}
