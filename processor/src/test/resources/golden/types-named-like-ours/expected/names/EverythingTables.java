package names;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Everything} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class EverythingTables {

    private static final Table EVERYTHING = describeEverything();
    private static final Table EVERYTHING_SHAPE_STRINGS = describeEverythingShapeStrings();
    private static final Table EVERYTHING_SHAPE_NUMBERS = describeEverythingShapeNumbers();
    private static final Table EVERYTHING_SHAPE_NUMBER_STRINGS = describeEverythingShapeNumberStrings();
    private static final Table EVERYTHING_SHAPE_NUMBER_NUMBERS = describeEverythingShapeNumberNumbers();
    private static final Table EVERYTHING_LIST_STRINGS = describeEverythingListStrings();
    private static final Table EVERYTHING_LIST_NUMBERS = describeEverythingListNumbers();
    private static final Table EVERYTHING_LIST_NUMBER_STRINGS = describeEverythingListNumberStrings();
    private static final Table EVERYTHING_LIST_NUMBER_NUMBERS = describeEverythingListNumberNumbers();
    private static final Table EVERYTHING_BUILDER_STRINGS = describeEverythingBuilderStrings();
    private static final Table EVERYTHING_BUILDER_NUMBERS = describeEverythingBuilderNumbers();
    private static final Table EVERYTHING_BUILDER_NUMBER_STRINGS = describeEverythingBuilderNumberStrings();
    private static final Table EVERYTHING_BUILDER_NUMBER_NUMBERS = describeEverythingBuilderNumberNumbers();
    private static final Table EVERYTHING_OBJECTS_STRINGS = describeEverythingObjectsStrings();
    private static final Table EVERYTHING_OBJECTS_NUMBERS = describeEverythingObjectsNumbers();
    private static final Table EVERYTHING_OBJECTS_NUMBER_STRINGS = describeEverythingObjectsNumberStrings();
    private static final Table EVERYTHING_OBJECTS_NUMBER_NUMBERS = describeEverythingObjectsNumberNumbers();
    private static final Table EVERYTHING_VIOLATIONS_STRINGS = describeEverythingViolationsStrings();
    private static final Table EVERYTHING_VIOLATIONS_NUMBERS = describeEverythingViolationsNumbers();
    private static final Table EVERYTHING_VIOLATIONS_NUMBER_STRINGS = describeEverythingViolationsNumberStrings();
    private static final Table EVERYTHING_VIOLATIONS_NUMBER_NUMBERS = describeEverythingViolationsNumberNumbers();
    private static final Table EVERYTHING_OBJECT_STRINGS = describeEverythingObjectStrings();
    private static final Table EVERYTHING_OBJECT_NUMBERS = describeEverythingObjectNumbers();
    private static final Table EVERYTHING_OBJECT_NUMBER_STRINGS = describeEverythingObjectNumberStrings();
    private static final Table EVERYTHING_OBJECT_NUMBER_NUMBERS = describeEverythingObjectNumberNumbers();
    private static final Table EVERYTHING_STAGES_STRINGS = describeEverythingStagesStrings();
    private static final Table EVERYTHING_STAGES_NUMBERS = describeEverythingStagesNumbers();
    private static final Table EVERYTHING_STAGES_NUMBER_STRINGS = describeEverythingStagesNumberStrings();
    private static final Table EVERYTHING_STAGES_NUMBER_NUMBERS = describeEverythingStagesNumberNumbers();
    private static final Table EVERYTHING_OPTIONAL_STAGE_STRINGS = describeEverythingOptionalStageStrings();
    private static final Table EVERYTHING_OPTIONAL_STAGE_NUMBERS = describeEverythingOptionalStageNumbers();
    private static final Table EVERYTHING_OPTIONAL_STAGE_NUMBER_STRINGS =
            describeEverythingOptionalStageNumberStrings();

    private static final Table EVERYTHING_OPTIONAL_STAGE_NUMBER_NUMBERS =
            describeEverythingOptionalStageNumberNumbers();

    private static final Table EVERYTHING_STRINGS = describeEverythingStrings();
    private static final Table EVERYTHING_LISTS = describeEverythingLists();
    private static final Table EVERYTHING_LISTS_STRINGS = describeEverythingListsStrings();
    private static final Table EVERYTHING_LISTS_NUMBERS = describeEverythingListsNumbers();
    private static final Table EVERYTHING_LISTS_NUMBER_STRINGS = describeEverythingListsNumberStrings();
    private static final Table EVERYTHING_LISTS_NUMBER_NUMBERS = describeEverythingListsNumberNumbers();
    private static final Table EVERYTHING_SHAPES = describeEverythingShapes();
    private static final Table EVERYTHING_SHAPES_VALUE_STRINGS = describeEverythingShapesValueStrings();
    private static final Table EVERYTHING_SHAPES_VALUE_NUMBERS = describeEverythingShapesValueNumbers();
    private static final Table EVERYTHING_SHAPES_VALUE_NUMBER_STRINGS = describeEverythingShapesValueNumberStrings();
    private static final Table EVERYTHING_SHAPES_VALUE_NUMBER_NUMBERS = describeEverythingShapesValueNumberNumbers();
    private static final Table EVERYTHING_INTEGERS = describeEverythingIntegers();
    private static final Table EVERYTHING_INTEGERS_STRINGS = describeEverythingIntegersStrings();
    private static final Table EVERYTHING_INTEGERS_NUMBERS = describeEverythingIntegersNumbers();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(EVERYTHING, EVERYTHING_SHAPE_STRINGS, EVERYTHING_SHAPE_NUMBERS, EVERYTHING_SHAPE_NUMBER_STRINGS, EVERYTHING_SHAPE_NUMBER_NUMBERS, EVERYTHING_LIST_STRINGS, EVERYTHING_LIST_NUMBERS, EVERYTHING_LIST_NUMBER_STRINGS, EVERYTHING_LIST_NUMBER_NUMBERS, EVERYTHING_BUILDER_STRINGS, EVERYTHING_BUILDER_NUMBERS, EVERYTHING_BUILDER_NUMBER_STRINGS, EVERYTHING_BUILDER_NUMBER_NUMBERS, EVERYTHING_OBJECTS_STRINGS, EVERYTHING_OBJECTS_NUMBERS, EVERYTHING_OBJECTS_NUMBER_STRINGS, EVERYTHING_OBJECTS_NUMBER_NUMBERS, EVERYTHING_VIOLATIONS_STRINGS, EVERYTHING_VIOLATIONS_NUMBERS, EVERYTHING_VIOLATIONS_NUMBER_STRINGS, EVERYTHING_VIOLATIONS_NUMBER_NUMBERS, EVERYTHING_OBJECT_STRINGS, EVERYTHING_OBJECT_NUMBERS, EVERYTHING_OBJECT_NUMBER_STRINGS, EVERYTHING_OBJECT_NUMBER_NUMBERS, EVERYTHING_STAGES_STRINGS, EVERYTHING_STAGES_NUMBERS, EVERYTHING_STAGES_NUMBER_STRINGS, EVERYTHING_STAGES_NUMBER_NUMBERS, EVERYTHING_OPTIONAL_STAGE_STRINGS, EVERYTHING_OPTIONAL_STAGE_NUMBERS, EVERYTHING_OPTIONAL_STAGE_NUMBER_STRINGS, EVERYTHING_OPTIONAL_STAGE_NUMBER_NUMBERS, EVERYTHING_STRINGS, EVERYTHING_LISTS, EVERYTHING_LISTS_STRINGS, EVERYTHING_LISTS_NUMBERS, EVERYTHING_LISTS_NUMBER_STRINGS, EVERYTHING_LISTS_NUMBER_NUMBERS, EVERYTHING_SHAPES, EVERYTHING_SHAPES_VALUE_STRINGS, EVERYTHING_SHAPES_VALUE_NUMBERS, EVERYTHING_SHAPES_VALUE_NUMBER_STRINGS, EVERYTHING_SHAPES_VALUE_NUMBER_NUMBERS, EVERYTHING_INTEGERS, EVERYTHING_INTEGERS_STRINGS, EVERYTHING_INTEGERS_NUMBERS),
            List.of(
                    """
                    create table everything (
                        id uuid not null,
                        shape_text text collate "C" not null,
                        shape_string_value text collate "C" not null,
                        shape_string_other text collate "C" not null,
                        shape_number_text text collate "C" not null,
                        shape_number_string_value text collate "C" not null,
                        shape_number_string_other text collate "C" not null,
                        list_text text collate "C" not null,
                        list_string_value text collate "C" not null,
                        list_string_other text collate "C" not null,
                        list_number_text text collate "C" not null,
                        list_number_string_value text collate "C" not null,
                        list_number_string_other text collate "C" not null,
                        builder_text text collate "C" not null,
                        builder_string_value text collate "C" not null,
                        builder_string_other text collate "C" not null,
                        builder_number_text text collate "C" not null,
                        builder_number_string_value text collate "C" not null,
                        builder_number_string_other text collate "C" not null,
                        string_value text collate "C" not null,
                        string_other text collate "C" not null,
                        objects_text text collate "C" not null,
                        objects_string_value text collate "C" not null,
                        objects_string_other text collate "C" not null,
                        objects_number_text text collate "C" not null,
                        objects_number_string_value text collate "C" not null,
                        objects_number_string_other text collate "C" not null,
                        violations_text text collate "C" not null,
                        violations_string_value text collate "C" not null,
                        violations_string_other text collate "C" not null,
                        violations_number_text text collate "C" not null,
                        violations_number_string_value text collate "C" not null,
                        violations_number_string_other text collate "C" not null,
                        object_text text collate "C" not null,
                        object_string_value text collate "C" not null,
                        object_string_other text collate "C" not null,
                        object_number_text text collate "C" not null,
                        object_number_string_value text collate "C" not null,
                        object_number_string_other text collate "C" not null,
                        stages_text text collate "C",
                        stages_string_value text collate "C",
                        stages_string_other text collate "C",
                        stages_number_text text collate "C",
                        stages_number_string_value text collate "C",
                        stages_number_string_other text collate "C",
                        optional_stage_text text collate "C",
                        optional_stage_string_value text collate "C",
                        optional_stage_string_other text collate "C",
                        optional_stage_number_text text collate "C",
                        optional_stage_number_string_value text collate "C",
                        optional_stage_number_string_other text collate "C",
                        bytes bytea not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table everything_shape_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_shape_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_shape_number_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_shape_number_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_list_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_list_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_list_number_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_list_number_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_builder_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_builder_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_builder_number_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_builder_number_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_objects_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_objects_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_objects_number_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_objects_number_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_violations_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_violations_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_violations_number_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_violations_number_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_object_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_object_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_object_number_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_object_number_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_stages_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_stages_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_stages_number_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_stages_number_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_optional_stage_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_optional_stage_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_optional_stage_number_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_optional_stage_number_numbers (
                        everything_id uuid not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_strings (
                        everything_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_lists (
                        everything_id uuid not null,
                        position integer not null,
                        text text collate "C" not null,
                        string_value text collate "C" not null,
                        string_other text collate "C" not null,
                        number_text text collate "C" not null,
                        number_string_value text collate "C" not null,
                        number_string_other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_lists_strings (
                        everything_id uuid not null,
                        lists_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, lists_position, position),
                        foreign key (everything_id, lists_position)
                            references everything_lists (everything_id, position) on delete cascade
                    )""",
                    """
                    create table everything_lists_numbers (
                        everything_id uuid not null,
                        lists_position integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, lists_position, position),
                        foreign key (everything_id, lists_position)
                            references everything_lists (everything_id, position) on delete cascade
                    )""",
                    """
                    create table everything_lists_number_strings (
                        everything_id uuid not null,
                        lists_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, lists_position, position),
                        foreign key (everything_id, lists_position)
                            references everything_lists (everything_id, position) on delete cascade
                    )""",
                    """
                    create table everything_lists_number_numbers (
                        everything_id uuid not null,
                        lists_position integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, lists_position, position),
                        foreign key (everything_id, lists_position)
                            references everything_lists (everything_id, position) on delete cascade
                    )""",
                    """
                    create table everything_shapes (
                        everything_id uuid not null,
                        position integer not null,
                        key text collate "C" not null,
                        value_text text collate "C" not null,
                        value_string_value text collate "C" not null,
                        value_string_other text collate "C" not null,
                        value_number_text text collate "C" not null,
                        value_number_string_value text collate "C" not null,
                        value_number_string_other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_shapes_value_strings (
                        everything_id uuid not null,
                        shapes_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, shapes_position, position),
                        foreign key (everything_id, shapes_position)
                            references everything_shapes (everything_id, position) on delete cascade
                    )""",
                    """
                    create table everything_shapes_value_numbers (
                        everything_id uuid not null,
                        shapes_position integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, shapes_position, position),
                        foreign key (everything_id, shapes_position)
                            references everything_shapes (everything_id, position) on delete cascade
                    )""",
                    """
                    create table everything_shapes_value_number_strings (
                        everything_id uuid not null,
                        shapes_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, shapes_position, position),
                        foreign key (everything_id, shapes_position)
                            references everything_shapes (everything_id, position) on delete cascade
                    )""",
                    """
                    create table everything_shapes_value_number_numbers (
                        everything_id uuid not null,
                        shapes_position integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, shapes_position, position),
                        foreign key (everything_id, shapes_position)
                            references everything_shapes (everything_id, position) on delete cascade
                    )""",
                    """
                    create table everything_integers (
                        everything_id uuid not null,
                        position integer not null,
                        text text collate "C" not null,
                        string_value text collate "C" not null,
                        string_other text collate "C" not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    )""",
                    """
                    create table everything_integers_strings (
                        everything_id uuid not null,
                        integers_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        other text collate "C" not null,
                        primary key (everything_id, integers_position, position),
                        foreign key (everything_id, integers_position)
                            references everything_integers (everything_id, position) on delete cascade
                    )""",
                    """
                    create table everything_integers_numbers (
                        everything_id uuid not null,
                        integers_position integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, integers_position, position),
                        foreign key (everything_id, integers_position)
                            references everything_integers (everything_id, position) on delete cascade
                    )"""),
            List.of(
                    """
                    create table everything (
                        id text not null,
                        shape_text text not null,
                        shape_string_value text not null,
                        shape_string_other text not null,
                        shape_number_text text not null,
                        shape_number_string_value text not null,
                        shape_number_string_other text not null,
                        list_text text not null,
                        list_string_value text not null,
                        list_string_other text not null,
                        list_number_text text not null,
                        list_number_string_value text not null,
                        list_number_string_other text not null,
                        builder_text text not null,
                        builder_string_value text not null,
                        builder_string_other text not null,
                        builder_number_text text not null,
                        builder_number_string_value text not null,
                        builder_number_string_other text not null,
                        string_value text not null,
                        string_other text not null,
                        objects_text text not null,
                        objects_string_value text not null,
                        objects_string_other text not null,
                        objects_number_text text not null,
                        objects_number_string_value text not null,
                        objects_number_string_other text not null,
                        violations_text text not null,
                        violations_string_value text not null,
                        violations_string_other text not null,
                        violations_number_text text not null,
                        violations_number_string_value text not null,
                        violations_number_string_other text not null,
                        object_text text not null,
                        object_string_value text not null,
                        object_string_other text not null,
                        object_number_text text not null,
                        object_number_string_value text not null,
                        object_number_string_other text not null,
                        stages_text text,
                        stages_string_value text,
                        stages_string_other text,
                        stages_number_text text,
                        stages_number_string_value text,
                        stages_number_string_other text,
                        optional_stage_text text,
                        optional_stage_string_value text,
                        optional_stage_string_other text,
                        optional_stage_number_text text,
                        optional_stage_number_string_value text,
                        optional_stage_number_string_other text,
                        bytes blob not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table everything_shape_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_shape_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_shape_number_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_shape_number_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_list_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_list_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_list_number_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_list_number_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_builder_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_builder_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_builder_number_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_builder_number_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_objects_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_objects_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_objects_number_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_objects_number_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_violations_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_violations_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_violations_number_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_violations_number_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_object_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_object_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_object_number_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_object_number_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_stages_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_stages_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_stages_number_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_stages_number_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_optional_stage_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_optional_stage_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_optional_stage_number_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_optional_stage_number_numbers (
                        everything_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_strings (
                        everything_id text not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_lists (
                        everything_id text not null,
                        position integer not null,
                        text text not null,
                        string_value text not null,
                        string_other text not null,
                        number_text text not null,
                        number_string_value text not null,
                        number_string_other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_lists_strings (
                        everything_id text not null,
                        lists_position integer not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, lists_position, position),
                        foreign key (everything_id, lists_position)
                            references everything_lists (everything_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_lists_numbers (
                        everything_id text not null,
                        lists_position integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, lists_position, position),
                        foreign key (everything_id, lists_position)
                            references everything_lists (everything_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_lists_number_strings (
                        everything_id text not null,
                        lists_position integer not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, lists_position, position),
                        foreign key (everything_id, lists_position)
                            references everything_lists (everything_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_lists_number_numbers (
                        everything_id text not null,
                        lists_position integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, lists_position, position),
                        foreign key (everything_id, lists_position)
                            references everything_lists (everything_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_shapes (
                        everything_id text not null,
                        position integer not null,
                        key text not null,
                        value_text text not null,
                        value_string_value text not null,
                        value_string_other text not null,
                        value_number_text text not null,
                        value_number_string_value text not null,
                        value_number_string_other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_shapes_value_strings (
                        everything_id text not null,
                        shapes_position integer not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, shapes_position, position),
                        foreign key (everything_id, shapes_position)
                            references everything_shapes (everything_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_shapes_value_numbers (
                        everything_id text not null,
                        shapes_position integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, shapes_position, position),
                        foreign key (everything_id, shapes_position)
                            references everything_shapes (everything_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_shapes_value_number_strings (
                        everything_id text not null,
                        shapes_position integer not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, shapes_position, position),
                        foreign key (everything_id, shapes_position)
                            references everything_shapes (everything_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_shapes_value_number_numbers (
                        everything_id text not null,
                        shapes_position integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, shapes_position, position),
                        foreign key (everything_id, shapes_position)
                            references everything_shapes (everything_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_integers (
                        everything_id text not null,
                        position integer not null,
                        text text not null,
                        string_value text not null,
                        string_other text not null,
                        primary key (everything_id, position),
                        foreign key (everything_id)
                            references everything (id) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_integers_strings (
                        everything_id text not null,
                        integers_position integer not null,
                        position integer not null,
                        value text not null,
                        other text not null,
                        primary key (everything_id, integers_position, position),
                        foreign key (everything_id, integers_position)
                            references everything_integers (everything_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table everything_integers_numbers (
                        everything_id text not null,
                        integers_position integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (everything_id, integers_position, position),
                        foreign key (everything_id, integers_position)
                            references everything_integers (everything_id, position) on delete cascade
                    ) without rowid"""));

    private EverythingTables() {}

    private static Table describeEverything() {
        return new Table(
                "everything",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("shape_text", Shape.Kind.STRING),
                        Table.Column.of("shape_string_value", Shape.Kind.STRING),
                        Table.Column.of("shape_string_other", Shape.Kind.STRING),
                        Table.Column.of("shape_number_text", Shape.Kind.STRING),
                        Table.Column.of("shape_number_string_value", Shape.Kind.STRING),
                        Table.Column.of("shape_number_string_other", Shape.Kind.STRING),
                        Table.Column.of("list_text", Shape.Kind.STRING),
                        Table.Column.of("list_string_value", Shape.Kind.STRING),
                        Table.Column.of("list_string_other", Shape.Kind.STRING),
                        Table.Column.of("list_number_text", Shape.Kind.STRING),
                        Table.Column.of("list_number_string_value", Shape.Kind.STRING),
                        Table.Column.of("list_number_string_other", Shape.Kind.STRING),
                        Table.Column.of("builder_text", Shape.Kind.STRING),
                        Table.Column.of("builder_string_value", Shape.Kind.STRING),
                        Table.Column.of("builder_string_other", Shape.Kind.STRING),
                        Table.Column.of("builder_number_text", Shape.Kind.STRING),
                        Table.Column.of("builder_number_string_value", Shape.Kind.STRING),
                        Table.Column.of("builder_number_string_other", Shape.Kind.STRING),
                        Table.Column.of("string_value", Shape.Kind.STRING),
                        Table.Column.of("string_other", Shape.Kind.STRING),
                        Table.Column.of("objects_text", Shape.Kind.STRING),
                        Table.Column.of("objects_string_value", Shape.Kind.STRING),
                        Table.Column.of("objects_string_other", Shape.Kind.STRING),
                        Table.Column.of("objects_number_text", Shape.Kind.STRING),
                        Table.Column.of("objects_number_string_value", Shape.Kind.STRING),
                        Table.Column.of("objects_number_string_other", Shape.Kind.STRING),
                        Table.Column.of("violations_text", Shape.Kind.STRING),
                        Table.Column.of("violations_string_value", Shape.Kind.STRING),
                        Table.Column.of("violations_string_other", Shape.Kind.STRING),
                        Table.Column.of("violations_number_text", Shape.Kind.STRING),
                        Table.Column.of("violations_number_string_value", Shape.Kind.STRING),
                        Table.Column.of("violations_number_string_other", Shape.Kind.STRING),
                        Table.Column.of("object_text", Shape.Kind.STRING),
                        Table.Column.of("object_string_value", Shape.Kind.STRING),
                        Table.Column.of("object_string_other", Shape.Kind.STRING),
                        Table.Column.of("object_number_text", Shape.Kind.STRING),
                        Table.Column.of("object_number_string_value", Shape.Kind.STRING),
                        Table.Column.of("object_number_string_other", Shape.Kind.STRING),
                        Table.Column.optional("stages_text", Shape.Kind.STRING),
                        Table.Column.optional("stages_string_value", Shape.Kind.STRING),
                        Table.Column.optional("stages_string_other", Shape.Kind.STRING),
                        Table.Column.optional("stages_number_text", Shape.Kind.STRING),
                        Table.Column.optional("stages_number_string_value", Shape.Kind.STRING),
                        Table.Column.optional("stages_number_string_other", Shape.Kind.STRING),
                        Table.Column.optional("optional_stage_text", Shape.Kind.STRING),
                        Table.Column.optional("optional_stage_string_value", Shape.Kind.STRING),
                        Table.Column.optional("optional_stage_string_other", Shape.Kind.STRING),
                        Table.Column.optional("optional_stage_number_text", Shape.Kind.STRING),
                        Table.Column.optional("optional_stage_number_string_value", Shape.Kind.STRING),
                        Table.Column.optional("optional_stage_number_string_other", Shape.Kind.STRING),
                        Table.Column.of("bytes", Shape.Kind.BYTES)),
                Slot.group(
                        Slot.cell(0),
                        Slot.group(
                                Slot.cell(1),
                                Slot.group(Slot.cell(2), Slot.cell(3)),
                                Slot.rows(1),
                                Slot.rows(2),
                                Slot.group(
                                        Slot.cell(4),
                                        Slot.group(Slot.cell(5), Slot.cell(6)),
                                        Slot.rows(3),
                                        Slot.rows(4))),
                        Slot.group(
                                Slot.cell(7),
                                Slot.group(Slot.cell(8), Slot.cell(9)),
                                Slot.rows(5),
                                Slot.rows(6),
                                Slot.group(
                                        Slot.cell(10),
                                        Slot.group(Slot.cell(11), Slot.cell(12)),
                                        Slot.rows(7),
                                        Slot.rows(8))),
                        Slot.group(
                                Slot.cell(13),
                                Slot.group(Slot.cell(14), Slot.cell(15)),
                                Slot.rows(9),
                                Slot.rows(10),
                                Slot.group(
                                        Slot.cell(16),
                                        Slot.group(Slot.cell(17), Slot.cell(18)),
                                        Slot.rows(11),
                                        Slot.rows(12))),
                        Slot.group(Slot.cell(19), Slot.cell(20)),
                        Slot.group(
                                Slot.cell(21),
                                Slot.group(Slot.cell(22), Slot.cell(23)),
                                Slot.rows(13),
                                Slot.rows(14),
                                Slot.group(
                                        Slot.cell(24),
                                        Slot.group(Slot.cell(25), Slot.cell(26)),
                                        Slot.rows(15),
                                        Slot.rows(16))),
                        Slot.group(
                                Slot.cell(27),
                                Slot.group(Slot.cell(28), Slot.cell(29)),
                                Slot.rows(17),
                                Slot.rows(18),
                                Slot.group(
                                        Slot.cell(30),
                                        Slot.group(Slot.cell(31), Slot.cell(32)),
                                        Slot.rows(19),
                                        Slot.rows(20))),
                        Slot.group(
                                Slot.cell(33),
                                Slot.group(Slot.cell(34), Slot.cell(35)),
                                Slot.rows(21),
                                Slot.rows(22),
                                Slot.group(
                                        Slot.cell(36),
                                        Slot.group(Slot.cell(37), Slot.cell(38)),
                                        Slot.rows(23),
                                        Slot.rows(24))),
                        Slot.optional(
                                39,
                                Slot.cell(39),
                                Slot.group(Slot.cell(40), Slot.cell(41)),
                                Slot.rows(25),
                                Slot.rows(26),
                                Slot.group(
                                        Slot.cell(42),
                                        Slot.group(Slot.cell(43), Slot.cell(44)),
                                        Slot.rows(27),
                                        Slot.rows(28))),
                        Slot.optional(
                                45,
                                Slot.cell(45),
                                Slot.group(Slot.cell(46), Slot.cell(47)),
                                Slot.rows(29),
                                Slot.rows(30),
                                Slot.group(
                                        Slot.cell(48),
                                        Slot.group(Slot.cell(49), Slot.cell(50)),
                                        Slot.rows(31),
                                        Slot.rows(32))),
                        Slot.rows(33),
                        Slot.rows(34),
                        Slot.rows(39),
                        Slot.rows(44),
                        Slot.cell(51)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.shape_text,
                    root.shape_string_value, root.shape_string_other, root.shape_number_text,
                    root.shape_number_string_value, root.shape_number_string_other,
                    root.list_text, root.list_string_value, root.list_string_other,
                    root.list_number_text, root.list_number_string_value,
                    root.list_number_string_other, root.builder_text,
                    root.builder_string_value, root.builder_string_other,
                    root.builder_number_text, root.builder_number_string_value,
                    root.builder_number_string_other, root.string_value, root.string_other,
                    root.objects_text, root.objects_string_value, root.objects_string_other,
                    root.objects_number_text, root.objects_number_string_value,
                    root.objects_number_string_other, root.violations_text,
                    root.violations_string_value, root.violations_string_other,
                    root.violations_number_text, root.violations_number_string_value,
                    root.violations_number_string_other, root.object_text,
                    root.object_string_value, root.object_string_other,
                    root.object_number_text, root.object_number_string_value,
                    root.object_number_string_other, root.stages_text,
                    root.stages_string_value, root.stages_string_other,
                    root.stages_number_text, root.stages_number_string_value,
                    root.stages_number_string_other, root.optional_stage_text,
                    root.optional_stage_string_value, root.optional_stage_string_other,
                    root.optional_stage_number_text, root.optional_stage_number_string_value,
                    root.optional_stage_number_string_other, root.bytes
                from everything root""",
                """
                insert into everything (id, shape_text, shape_string_value, shape_string_other, shape_number_text,
                    shape_number_string_value, shape_number_string_other, list_text,
                    list_string_value, list_string_other, list_number_text,
                    list_number_string_value, list_number_string_other, builder_text,
                    builder_string_value, builder_string_other, builder_number_text,
                    builder_number_string_value, builder_number_string_other, string_value,
                    string_other, objects_text, objects_string_value, objects_string_other,
                    objects_number_text, objects_number_string_value,
                    objects_number_string_other, violations_text, violations_string_value,
                    violations_string_other, violations_number_text,
                    violations_number_string_value, violations_number_string_other,
                    object_text, object_string_value, object_string_other, object_number_text,
                    object_number_string_value, object_number_string_other, stages_text,
                    stages_string_value, stages_string_other, stages_number_text,
                    stages_number_string_value, stages_number_string_other,
                    optional_stage_text, optional_stage_string_value,
                    optional_stage_string_other, optional_stage_number_text,
                    optional_stage_number_string_value, optional_stage_number_string_other,
                    bytes, typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?)""",
                """
                update everything
                set shape_text = ?, shape_string_value = ?, shape_string_other = ?,
                    shape_number_text = ?, shape_number_string_value = ?,
                    shape_number_string_other = ?, list_text = ?, list_string_value = ?,
                    list_string_other = ?, list_number_text = ?, list_number_string_value = ?,
                    list_number_string_other = ?, builder_text = ?, builder_string_value = ?,
                    builder_string_other = ?, builder_number_text = ?,
                    builder_number_string_value = ?, builder_number_string_other = ?,
                    string_value = ?, string_other = ?, objects_text = ?,
                    objects_string_value = ?, objects_string_other = ?,
                    objects_number_text = ?, objects_number_string_value = ?,
                    objects_number_string_other = ?, violations_text = ?,
                    violations_string_value = ?, violations_string_other = ?,
                    violations_number_text = ?, violations_number_string_value = ?,
                    violations_number_string_other = ?, object_text = ?,
                    object_string_value = ?, object_string_other = ?, object_number_text = ?,
                    object_number_string_value = ?, object_number_string_other = ?,
                    stages_text = ?, stages_string_value = ?, stages_string_other = ?,
                    stages_number_text = ?, stages_number_string_value = ?,
                    stages_number_string_other = ?, optional_stage_text = ?,
                    optional_stage_string_value = ?, optional_stage_string_other = ?,
                    optional_stage_number_text = ?, optional_stage_number_string_value = ?,
                    optional_stage_number_string_other = ?, bytes = ?, typecase_version = ?,
                    typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from everything
                where id = ? and typecase_version = ?""");
    }

    private static Table describeEverythingShapeStrings() {
        return new Table(
                "everything_shape_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_shape_strings part on part.everything_id = root.id""",
                """
                insert into everything_shape_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_shape_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_shape_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingShapeNumbers() {
        return new Table(
                "everything_shape_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_shape_numbers part on part.everything_id = root.id""",
                """
                insert into everything_shape_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_shape_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_shape_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingShapeNumberStrings() {
        return new Table(
                "everything_shape_number_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_shape_number_strings part on part.everything_id = root.id""",
                """
                insert into everything_shape_number_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_shape_number_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_shape_number_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingShapeNumberNumbers() {
        return new Table(
                "everything_shape_number_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_shape_number_numbers part on part.everything_id = root.id""",
                """
                insert into everything_shape_number_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_shape_number_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_shape_number_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingListStrings() {
        return new Table(
                "everything_list_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_list_strings part on part.everything_id = root.id""",
                """
                insert into everything_list_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_list_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_list_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingListNumbers() {
        return new Table(
                "everything_list_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_list_numbers part on part.everything_id = root.id""",
                """
                insert into everything_list_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_list_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_list_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingListNumberStrings() {
        return new Table(
                "everything_list_number_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_list_number_strings part on part.everything_id = root.id""",
                """
                insert into everything_list_number_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_list_number_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_list_number_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingListNumberNumbers() {
        return new Table(
                "everything_list_number_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_list_number_numbers part on part.everything_id = root.id""",
                """
                insert into everything_list_number_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_list_number_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_list_number_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingBuilderStrings() {
        return new Table(
                "everything_builder_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_builder_strings part on part.everything_id = root.id""",
                """
                insert into everything_builder_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_builder_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_builder_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingBuilderNumbers() {
        return new Table(
                "everything_builder_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_builder_numbers part on part.everything_id = root.id""",
                """
                insert into everything_builder_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_builder_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_builder_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingBuilderNumberStrings() {
        return new Table(
                "everything_builder_number_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_builder_number_strings part on part.everything_id = root.id""",
                """
                insert into everything_builder_number_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_builder_number_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_builder_number_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingBuilderNumberNumbers() {
        return new Table(
                "everything_builder_number_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_builder_number_numbers part on part.everything_id = root.id""",
                """
                insert into everything_builder_number_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_builder_number_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_builder_number_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingObjectsStrings() {
        return new Table(
                "everything_objects_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_objects_strings part on part.everything_id = root.id""",
                """
                insert into everything_objects_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_objects_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_objects_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingObjectsNumbers() {
        return new Table(
                "everything_objects_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_objects_numbers part on part.everything_id = root.id""",
                """
                insert into everything_objects_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_objects_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_objects_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingObjectsNumberStrings() {
        return new Table(
                "everything_objects_number_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_objects_number_strings part on part.everything_id = root.id""",
                """
                insert into everything_objects_number_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_objects_number_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_objects_number_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingObjectsNumberNumbers() {
        return new Table(
                "everything_objects_number_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_objects_number_numbers part on part.everything_id = root.id""",
                """
                insert into everything_objects_number_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_objects_number_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_objects_number_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingViolationsStrings() {
        return new Table(
                "everything_violations_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_violations_strings part on part.everything_id = root.id""",
                """
                insert into everything_violations_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_violations_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_violations_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingViolationsNumbers() {
        return new Table(
                "everything_violations_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_violations_numbers part on part.everything_id = root.id""",
                """
                insert into everything_violations_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_violations_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_violations_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingViolationsNumberStrings() {
        return new Table(
                "everything_violations_number_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_violations_number_strings part on part.everything_id = root.id""",
                """
                insert into everything_violations_number_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_violations_number_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_violations_number_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingViolationsNumberNumbers() {
        return new Table(
                "everything_violations_number_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_violations_number_numbers part on part.everything_id = root.id""",
                """
                insert into everything_violations_number_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_violations_number_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_violations_number_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingObjectStrings() {
        return new Table(
                "everything_object_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_object_strings part on part.everything_id = root.id""",
                """
                insert into everything_object_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_object_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_object_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingObjectNumbers() {
        return new Table(
                "everything_object_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_object_numbers part on part.everything_id = root.id""",
                """
                insert into everything_object_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_object_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_object_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingObjectNumberStrings() {
        return new Table(
                "everything_object_number_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_object_number_strings part on part.everything_id = root.id""",
                """
                insert into everything_object_number_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_object_number_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_object_number_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingObjectNumberNumbers() {
        return new Table(
                "everything_object_number_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_object_number_numbers part on part.everything_id = root.id""",
                """
                insert into everything_object_number_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_object_number_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_object_number_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingStagesStrings() {
        return new Table(
                "everything_stages_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_stages_strings part on part.everything_id = root.id""",
                """
                insert into everything_stages_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_stages_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_stages_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingStagesNumbers() {
        return new Table(
                "everything_stages_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_stages_numbers part on part.everything_id = root.id""",
                """
                insert into everything_stages_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_stages_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_stages_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingStagesNumberStrings() {
        return new Table(
                "everything_stages_number_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_stages_number_strings part on part.everything_id = root.id""",
                """
                insert into everything_stages_number_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_stages_number_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_stages_number_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingStagesNumberNumbers() {
        return new Table(
                "everything_stages_number_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_stages_number_numbers part on part.everything_id = root.id""",
                """
                insert into everything_stages_number_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_stages_number_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_stages_number_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingOptionalStageStrings() {
        return new Table(
                "everything_optional_stage_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_optional_stage_strings part on part.everything_id = root.id""",
                """
                insert into everything_optional_stage_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_optional_stage_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_optional_stage_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingOptionalStageNumbers() {
        return new Table(
                "everything_optional_stage_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_optional_stage_numbers part on part.everything_id = root.id""",
                """
                insert into everything_optional_stage_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_optional_stage_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_optional_stage_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingOptionalStageNumberStrings() {
        return new Table(
                "everything_optional_stage_number_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_optional_stage_number_strings part on part.everything_id = root.id""",
                """
                insert into everything_optional_stage_number_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_optional_stage_number_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_optional_stage_number_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingOptionalStageNumberNumbers() {
        return new Table(
                "everything_optional_stage_number_numbers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from everything root
                left join everything_optional_stage_number_numbers part on part.everything_id = root.id""",
                """
                insert into everything_optional_stage_number_numbers (everything_id, position, value)
                values (?, ?, ?)""",
                """
                update everything_optional_stage_number_numbers
                set value = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_optional_stage_number_numbers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingStrings() {
        return new Table(
                "everything_strings",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.value, part.other
                from everything root
                left join everything_strings part on part.everything_id = root.id""",
                """
                insert into everything_strings (everything_id, position, value, other)
                values (?, ?, ?, ?)""",
                """
                update everything_strings
                set value = ?, other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_strings
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingLists() {
        return new Table(
                "everything_lists",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("text", Shape.Kind.STRING),
                        Table.Column.of("string_value", Shape.Kind.STRING),
                        Table.Column.of("string_other", Shape.Kind.STRING),
                        Table.Column.of("number_text", Shape.Kind.STRING),
                        Table.Column.of("number_string_value", Shape.Kind.STRING),
                        Table.Column.of("number_string_other", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(2),
                        Slot.group(Slot.cell(3), Slot.cell(4)),
                        Slot.rows(35),
                        Slot.rows(36),
                        Slot.group(
                                Slot.cell(5),
                                Slot.group(Slot.cell(6), Slot.cell(7)),
                                Slot.rows(37),
                                Slot.rows(38))),
                """
                select root.typecase_version, root.id, part.position, part.text,
                    part.string_value, part.string_other, part.number_text,
                    part.number_string_value, part.number_string_other
                from everything root
                left join everything_lists part on part.everything_id = root.id""",
                """
                insert into everything_lists (everything_id, position, text, string_value, string_other, number_text,
                    number_string_value, number_string_other)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update everything_lists
                set text = ?, string_value = ?, string_other = ?, number_text = ?,
                    number_string_value = ?, number_string_other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_lists
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingListsStrings() {
        return new Table(
                "everything_lists_strings",
                34,
                3,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("lists_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(3), Slot.cell(4)),
                """
                select root.typecase_version, root.id, part.lists_position, part.position,
                    part.value, part.other
                from everything root
                left join everything_lists_strings part on part.everything_id = root.id""",
                """
                insert into everything_lists_strings (everything_id, lists_position, position, value, other)
                values (?, ?, ?, ?, ?)""",
                """
                update everything_lists_strings
                set value = ?, other = ?
                where everything_id = ? and lists_position = ? and position = ?""",
                """
                delete from everything_lists_strings
                where everything_id = ? and lists_position = ? and position = ?""");
    }

    private static Table describeEverythingListsNumbers() {
        return new Table(
                "everything_lists_numbers",
                34,
                3,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("lists_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(3),
                """
                select root.typecase_version, root.id, part.lists_position, part.position,
                    part.value
                from everything root
                left join everything_lists_numbers part on part.everything_id = root.id""",
                """
                insert into everything_lists_numbers (everything_id, lists_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update everything_lists_numbers
                set value = ?
                where everything_id = ? and lists_position = ? and position = ?""",
                """
                delete from everything_lists_numbers
                where everything_id = ? and lists_position = ? and position = ?""");
    }

    private static Table describeEverythingListsNumberStrings() {
        return new Table(
                "everything_lists_number_strings",
                34,
                3,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("lists_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(3), Slot.cell(4)),
                """
                select root.typecase_version, root.id, part.lists_position, part.position,
                    part.value, part.other
                from everything root
                left join everything_lists_number_strings part on part.everything_id = root.id""",
                """
                insert into everything_lists_number_strings (everything_id, lists_position, position, value, other)
                values (?, ?, ?, ?, ?)""",
                """
                update everything_lists_number_strings
                set value = ?, other = ?
                where everything_id = ? and lists_position = ? and position = ?""",
                """
                delete from everything_lists_number_strings
                where everything_id = ? and lists_position = ? and position = ?""");
    }

    private static Table describeEverythingListsNumberNumbers() {
        return new Table(
                "everything_lists_number_numbers",
                34,
                3,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("lists_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(3),
                """
                select root.typecase_version, root.id, part.lists_position, part.position,
                    part.value
                from everything root
                left join everything_lists_number_numbers part on part.everything_id = root.id""",
                """
                insert into everything_lists_number_numbers (everything_id, lists_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update everything_lists_number_numbers
                set value = ?
                where everything_id = ? and lists_position = ? and position = ?""",
                """
                delete from everything_lists_number_numbers
                where everything_id = ? and lists_position = ? and position = ?""");
    }

    private static Table describeEverythingShapes() {
        return new Table(
                "everything_shapes",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value_text", Shape.Kind.STRING),
                        Table.Column.of("value_string_value", Shape.Kind.STRING),
                        Table.Column.of("value_string_other", Shape.Kind.STRING),
                        Table.Column.of("value_number_text", Shape.Kind.STRING),
                        Table.Column.of("value_number_string_value", Shape.Kind.STRING),
                        Table.Column.of("value_number_string_other", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(2),
                        Slot.group(
                                Slot.cell(3),
                                Slot.group(Slot.cell(4), Slot.cell(5)),
                                Slot.rows(40),
                                Slot.rows(41),
                                Slot.group(
                                        Slot.cell(6),
                                        Slot.group(Slot.cell(7), Slot.cell(8)),
                                        Slot.rows(42),
                                        Slot.rows(43)))),
                """
                select root.typecase_version, root.id, part.position, part.key, part.value_text,
                    part.value_string_value, part.value_string_other, part.value_number_text,
                    part.value_number_string_value, part.value_number_string_other
                from everything root
                left join everything_shapes part on part.everything_id = root.id""",
                """
                insert into everything_shapes (everything_id, position, key, value_text, value_string_value,
                    value_string_other, value_number_text, value_number_string_value,
                    value_number_string_other)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update everything_shapes
                set key = ?, value_text = ?, value_string_value = ?, value_string_other = ?,
                    value_number_text = ?, value_number_string_value = ?,
                    value_number_string_other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_shapes
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingShapesValueStrings() {
        return new Table(
                "everything_shapes_value_strings",
                39,
                3,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("shapes_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(3), Slot.cell(4)),
                """
                select root.typecase_version, root.id, part.shapes_position, part.position,
                    part.value, part.other
                from everything root
                left join everything_shapes_value_strings part on part.everything_id = root.id""",
                """
                insert into everything_shapes_value_strings (everything_id, shapes_position, position, value, other)
                values (?, ?, ?, ?, ?)""",
                """
                update everything_shapes_value_strings
                set value = ?, other = ?
                where everything_id = ? and shapes_position = ? and position = ?""",
                """
                delete from everything_shapes_value_strings
                where everything_id = ? and shapes_position = ? and position = ?""");
    }

    private static Table describeEverythingShapesValueNumbers() {
        return new Table(
                "everything_shapes_value_numbers",
                39,
                3,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("shapes_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(3),
                """
                select root.typecase_version, root.id, part.shapes_position, part.position,
                    part.value
                from everything root
                left join everything_shapes_value_numbers part on part.everything_id = root.id""",
                """
                insert into everything_shapes_value_numbers (everything_id, shapes_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update everything_shapes_value_numbers
                set value = ?
                where everything_id = ? and shapes_position = ? and position = ?""",
                """
                delete from everything_shapes_value_numbers
                where everything_id = ? and shapes_position = ? and position = ?""");
    }

    private static Table describeEverythingShapesValueNumberStrings() {
        return new Table(
                "everything_shapes_value_number_strings",
                39,
                3,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("shapes_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(3), Slot.cell(4)),
                """
                select root.typecase_version, root.id, part.shapes_position, part.position,
                    part.value, part.other
                from everything root
                left join everything_shapes_value_number_strings part on part.everything_id = root.id""",
                """
                insert into everything_shapes_value_number_strings (everything_id, shapes_position, position, value, other)
                values (?, ?, ?, ?, ?)""",
                """
                update everything_shapes_value_number_strings
                set value = ?, other = ?
                where everything_id = ? and shapes_position = ? and position = ?""",
                """
                delete from everything_shapes_value_number_strings
                where everything_id = ? and shapes_position = ? and position = ?""");
    }

    private static Table describeEverythingShapesValueNumberNumbers() {
        return new Table(
                "everything_shapes_value_number_numbers",
                39,
                3,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("shapes_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(3),
                """
                select root.typecase_version, root.id, part.shapes_position, part.position,
                    part.value
                from everything root
                left join everything_shapes_value_number_numbers part on part.everything_id = root.id""",
                """
                insert into everything_shapes_value_number_numbers (everything_id, shapes_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update everything_shapes_value_number_numbers
                set value = ?
                where everything_id = ? and shapes_position = ? and position = ?""",
                """
                delete from everything_shapes_value_number_numbers
                where everything_id = ? and shapes_position = ? and position = ?""");
    }

    private static Table describeEverythingIntegers() {
        return new Table(
                "everything_integers",
                0,
                2,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("text", Shape.Kind.STRING),
                        Table.Column.of("string_value", Shape.Kind.STRING),
                        Table.Column.of("string_other", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(2),
                        Slot.group(Slot.cell(3), Slot.cell(4)),
                        Slot.rows(45),
                        Slot.rows(46)),
                """
                select root.typecase_version, root.id, part.position, part.text,
                    part.string_value, part.string_other
                from everything root
                left join everything_integers part on part.everything_id = root.id""",
                """
                insert into everything_integers (everything_id, position, text, string_value, string_other)
                values (?, ?, ?, ?, ?)""",
                """
                update everything_integers
                set text = ?, string_value = ?, string_other = ?
                where everything_id = ? and position = ?""",
                """
                delete from everything_integers
                where everything_id = ? and position = ?""");
    }

    private static Table describeEverythingIntegersStrings() {
        return new Table(
                "everything_integers_strings",
                44,
                3,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("integers_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING)),
                Slot.group(Slot.cell(3), Slot.cell(4)),
                """
                select root.typecase_version, root.id, part.integers_position, part.position,
                    part.value, part.other
                from everything root
                left join everything_integers_strings part on part.everything_id = root.id""",
                """
                insert into everything_integers_strings (everything_id, integers_position, position, value, other)
                values (?, ?, ?, ?, ?)""",
                """
                update everything_integers_strings
                set value = ?, other = ?
                where everything_id = ? and integers_position = ? and position = ?""",
                """
                delete from everything_integers_strings
                where everything_id = ? and integers_position = ? and position = ?""");
    }

    private static Table describeEverythingIntegersNumbers() {
        return new Table(
                "everything_integers_numbers",
                44,
                3,
                List.of(
                        Table.Column.of("everything_id", Shape.Kind.UUID),
                        Table.Column.of("integers_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(3),
                """
                select root.typecase_version, root.id, part.integers_position, part.position,
                    part.value
                from everything root
                left join everything_integers_numbers part on part.everything_id = root.id""",
                """
                insert into everything_integers_numbers (everything_id, integers_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update everything_integers_numbers
                set value = ?
                where everything_id = ? and integers_position = ? and position = ?""",
                """
                delete from everything_integers_numbers
                where everything_id = ? and integers_position = ? and position = ?""");
    }
}
