package words;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Holder} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class HolderTables {

    private static final Table HOLDER = describeHolder();
    private static final Table HOLDER_IDENTITY = describeHolderIdentity();
    private static final Table IDENTITIES = describeIdentities();
    private static final Table HOLDER_HOLDER_LISTS = describeHolderHolderLists();
    private static final Table HOLDER_HOLDER_OTHER_LISTS = describeHolderHolderOtherLists();
    private static final Table HOLDER_MEMBERS = describeHolderMembers();
    private static final Table HOLDER_MEMBERS_IN = describeHolderMembersIn();
    private static final Table HOLDER_MEMBERS_OUT = describeHolderMembersOut();
    private static final Table HOLDER_MEMBERS_OUT_LISTS = describeHolderMembersOutLists();
    private static final Table HOLDER_MEMBERS_OUT_OTHER_LISTS = describeHolderMembersOutOtherLists();
    private static final Table HOLDER_MEMBERS_ONE = describeHolderMembersOne();
    private static final Table HOLDER_MEMBERS_OTHER = describeHolderMembersOther();
    private static final Table HOLDER_MEMBERS_OTHER_VALUE_LISTS = describeHolderMembersOtherValueLists();
    private static final Table HOLDER_MEMBERS_OTHER_VALUE_OTHER_LISTS = describeHolderMembersOtherValueOtherLists();
    private static final Table HOLDER_MEMBERS_COPY = describeHolderMembersCopy();
    private static final Table HOLDER_MEMBERS_COPY_LISTS = describeHolderMembersCopyLists();
    private static final Table HOLDER_MEMBERS_COPY_OTHER_LISTS = describeHolderMembersCopyOtherLists();
    private static final Table HOLDER_MEMBERS_ELEMENTS = describeHolderMembersElements();
    private static final Table HOLDER_MEMBERS_ELEMENTS_LISTS = describeHolderMembersElementsLists();
    private static final Table HOLDER_MEMBERS_ELEMENTS_OTHER_LISTS = describeHolderMembersElementsOtherLists();
    private static final Table HOLDER_MEMBERS_ENTRY = describeHolderMembersEntry();
    private static final Table HOLDER_MEMBERS_WAIT = describeHolderMembersWait();
    private static final Table MEMBERS = describeMembers();
    private static final Table MEMBERS_IN = describeMembersIn();
    private static final Table MEMBERS_OUT = describeMembersOut();
    private static final Table MEMBERS_OUT_LISTS = describeMembersOutLists();
    private static final Table MEMBERS_OUT_OTHER_LISTS = describeMembersOutOtherLists();
    private static final Table MEMBERS_ONE = describeMembersOne();
    private static final Table MEMBERS_OTHER = describeMembersOther();
    private static final Table MEMBERS_OTHER_VALUE_LISTS = describeMembersOtherValueLists();
    private static final Table MEMBERS_OTHER_VALUE_OTHER_LISTS = describeMembersOtherValueOtherLists();
    private static final Table MEMBERS_COPY = describeMembersCopy();
    private static final Table MEMBERS_COPY_LISTS = describeMembersCopyLists();
    private static final Table MEMBERS_COPY_OTHER_LISTS = describeMembersCopyOtherLists();
    private static final Table MEMBERS_ELEMENTS = describeMembersElements();
    private static final Table MEMBERS_ELEMENTS_LISTS = describeMembersElementsLists();
    private static final Table MEMBERS_ELEMENTS_OTHER_LISTS = describeMembersElementsOtherLists();
    private static final Table MEMBERS_ENTRY = describeMembersEntry();
    private static final Table MEMBERS_WAIT = describeMembersWait();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(HOLDER, HOLDER_IDENTITY, IDENTITIES, HOLDER_HOLDER_LISTS, HOLDER_HOLDER_OTHER_LISTS, HOLDER_MEMBERS, HOLDER_MEMBERS_IN, HOLDER_MEMBERS_OUT, HOLDER_MEMBERS_OUT_LISTS, HOLDER_MEMBERS_OUT_OTHER_LISTS, HOLDER_MEMBERS_ONE, HOLDER_MEMBERS_OTHER, HOLDER_MEMBERS_OTHER_VALUE_LISTS, HOLDER_MEMBERS_OTHER_VALUE_OTHER_LISTS, HOLDER_MEMBERS_COPY, HOLDER_MEMBERS_COPY_LISTS, HOLDER_MEMBERS_COPY_OTHER_LISTS, HOLDER_MEMBERS_ELEMENTS, HOLDER_MEMBERS_ELEMENTS_LISTS, HOLDER_MEMBERS_ELEMENTS_OTHER_LISTS, HOLDER_MEMBERS_ENTRY, HOLDER_MEMBERS_WAIT, MEMBERS, MEMBERS_IN, MEMBERS_OUT, MEMBERS_OUT_LISTS, MEMBERS_OUT_OTHER_LISTS, MEMBERS_ONE, MEMBERS_OTHER, MEMBERS_OTHER_VALUE_LISTS, MEMBERS_OTHER_VALUE_OTHER_LISTS, MEMBERS_COPY, MEMBERS_COPY_LISTS, MEMBERS_COPY_OTHER_LISTS, MEMBERS_ELEMENTS, MEMBERS_ELEMENTS_LISTS, MEMBERS_ELEMENTS_OTHER_LISTS, MEMBERS_ENTRY, MEMBERS_WAIT),
            List.of(
                    """
                    create table holder (
                        key uuid not null,
                        wait bigint not null,
                        wait_value text collate "C" not null,
                        holder_build text collate "C" not null,
                        holder_builder text collate "C" not null,
                        holder_from text collate "C" not null,
                        holder_equals text collate "C" not null,
                        holder_value text collate "C" not null,
                        holder_version text collate "C" not null,
                        holder_out text collate "C" not null,
                        holder_in text collate "C" not null,
                        holder_field text collate "C" not null,
                        holder_copy text collate "C" not null,
                        holder_one text collate "C" not null,
                        holder_other text collate "C" not null,
                        holder_violations text collate "C" not null,
                        holder_clock text collate "C" not null,
                        holder_id text collate "C" not null,
                        holder_stages text collate "C" not null,
                        holder_size text collate "C" not null,
                        holder_shape_constant text collate "C" not null,
                        holder_instance_constant text collate "C" not null,
                        holder_shape text collate "C" not null,
                        holder_instance text collate "C" not null,
                        holder_yield text collate "C" not null,
                        holder_record text collate "C" not null,
                        holder_var text collate "C" not null,
                        holder_sealed text collate "C" not null,
                        holder_a_b text collate "C" not null,
                        holder_ab text collate "C" not null,
                        holder_ab_upper text collate "C" not null,
                        holder_a_b_snake text collate "C" not null,
                        holder_item text collate "C" not null,
                        holder_item_class text collate "C" not null,
                        holder_optional text collate "C" not null,
                        holder_optional_class text collate "C" not null,
                        holder_optional_stage text collate "C" not null,
                        holder_element text collate "C" not null,
                        holder_elements text collate "C" not null,
                        holder_entry text collate "C" not null,
                        holder_parts text collate "C" not null,
                        holder_match text collate "C" not null,
                        holder_unmatched text collate "C" not null,
                        holder_identity text collate "C" not null,
                        holder_object text collate "C" not null,
                        holder_words text collate "C" not null,
                        holder_test text collate "C" not null,
                        hash_codes text collate "C" not null,
                        get_class text collate "C" not null,
                        notify text collate "C" not null,
                        to_string text collate "C" not null,
                        build text collate "C" not null,
                        builder text collate "C" not null,
                        "from" text collate "C" not null,
                        equals text collate "C" not null,
                        clone text collate "C" not null,
                        value text collate "C" not null,
                        version text collate "C" not null,
                        out text collate "C" not null,
                        "in" text collate "C" not null,
                        field text collate "C" not null,
                        copy text collate "C" not null,
                        one text collate "C" not null,
                        other text collate "C" not null,
                        violations text collate "C" not null,
                        clock text collate "C" not null,
                        id text collate "C" not null,
                        stages text collate "C" not null,
                        size text collate "C" not null,
                        shape_constant text collate "C" not null,
                        instance_constant text collate "C" not null,
                        shape text collate "C" not null,
                        instance text collate "C" not null,
                        yield text collate "C" not null,
                        record text collate "C" not null,
                        var text collate "C" not null,
                        sealed text collate "C" not null,
                        a_b text collate "C" not null,
                        ab text collate "C" not null,
                        ab_upper text collate "C" not null,
                        a_b_snake text collate "C" not null,
                        item text collate "C" not null,
                        item_class text collate "C" not null,
                        optional text collate "C" not null,
                        optional_class text collate "C" not null,
                        optional_stage text collate "C" not null,
                        element text collate "C" not null,
                        elements text collate "C" not null,
                        entry text collate "C" not null,
                        parts text collate "C" not null,
                        match text collate "C" not null,
                        unmatched text collate "C" not null,
                        object text collate "C" not null,
                        words text collate "C" not null,
                        test text collate "C" not null,
                        hash_code text collate "C" not null,
                        notify_all text collate "C" not null,
                        finalize text collate "C" not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (key)
                    )""",
                    """
                    create table holder_identity (
                        holder_key uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    )""",
                    """
                    create table identities (
                        holder_key uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    )""",
                    """
                    create table holder_holder_lists (
                        holder_key uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    )""",
                    """
                    create table holder_holder_other_lists (
                        holder_key uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    )""",
                    """
                    create table holder_members (
                        holder_key uuid not null,
                        position integer not null,
                        identity text collate "C" not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    )""",
                    """
                    create table holder_members_in (
                        holder_key uuid not null,
                        members_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    )""",
                    """
                    create table holder_members_out (
                        holder_key uuid not null,
                        members_position integer not null,
                        position integer not null,
                        build text collate "C" not null,
                        builder text collate "C" not null,
                        "from" text collate "C" not null,
                        equals text collate "C" not null,
                        value text collate "C" not null,
                        version text collate "C" not null,
                        out text collate "C" not null,
                        "in" text collate "C" not null,
                        field text collate "C" not null,
                        copy text collate "C" not null,
                        one text collate "C" not null,
                        other text collate "C" not null,
                        violations text collate "C" not null,
                        clock text collate "C" not null,
                        id text collate "C" not null,
                        stages text collate "C" not null,
                        size text collate "C" not null,
                        shape_constant text collate "C" not null,
                        instance_constant text collate "C" not null,
                        shape text collate "C" not null,
                        instance text collate "C" not null,
                        yield text collate "C" not null,
                        record text collate "C" not null,
                        var text collate "C" not null,
                        sealed text collate "C" not null,
                        a_b text collate "C" not null,
                        ab text collate "C" not null,
                        ab_upper text collate "C" not null,
                        a_b_snake text collate "C" not null,
                        item text collate "C" not null,
                        item_class text collate "C" not null,
                        optional text collate "C" not null,
                        optional_class text collate "C" not null,
                        optional_stage text collate "C" not null,
                        element text collate "C" not null,
                        elements text collate "C" not null,
                        entry text collate "C" not null,
                        parts text collate "C" not null,
                        match text collate "C" not null,
                        unmatched text collate "C" not null,
                        identity text collate "C" not null,
                        object text collate "C" not null,
                        words text collate "C" not null,
                        test text collate "C" not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    )""",
                    """
                    create table holder_members_out_lists (
                        holder_key uuid not null,
                        members_position integer not null,
                        out_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, members_position, out_position, position),
                        foreign key (holder_key, members_position, out_position)
                            references holder_members_out (holder_key, members_position, position) on delete cascade
                    )""",
                    """
                    create table holder_members_out_other_lists (
                        holder_key uuid not null,
                        members_position integer not null,
                        out_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, members_position, out_position, position),
                        foreign key (holder_key, members_position, out_position)
                            references holder_members_out (holder_key, members_position, position) on delete cascade
                    )""",
                    """
                    create table holder_members_one (
                        holder_key uuid not null,
                        members_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    )""",
                    """
                    create table holder_members_other (
                        holder_key uuid not null,
                        members_position integer not null,
                        position integer not null,
                        key text collate "C" not null,
                        value_build text collate "C" not null,
                        value_builder text collate "C" not null,
                        value_from text collate "C" not null,
                        value_equals text collate "C" not null,
                        value_value text collate "C" not null,
                        value_version text collate "C" not null,
                        value_out text collate "C" not null,
                        value_in text collate "C" not null,
                        value_field text collate "C" not null,
                        value_copy text collate "C" not null,
                        value_one text collate "C" not null,
                        value_other text collate "C" not null,
                        value_violations text collate "C" not null,
                        value_clock text collate "C" not null,
                        value_id text collate "C" not null,
                        value_stages text collate "C" not null,
                        value_size text collate "C" not null,
                        value_shape_constant text collate "C" not null,
                        value_instance_constant text collate "C" not null,
                        value_shape text collate "C" not null,
                        value_instance text collate "C" not null,
                        value_yield text collate "C" not null,
                        value_record text collate "C" not null,
                        value_var text collate "C" not null,
                        value_sealed text collate "C" not null,
                        value_a_b text collate "C" not null,
                        value_ab text collate "C" not null,
                        value_ab_upper text collate "C" not null,
                        value_a_b_snake text collate "C" not null,
                        value_item text collate "C" not null,
                        value_item_class text collate "C" not null,
                        value_optional text collate "C" not null,
                        value_optional_class text collate "C" not null,
                        value_optional_stage text collate "C" not null,
                        value_element text collate "C" not null,
                        value_elements text collate "C" not null,
                        value_entry text collate "C" not null,
                        value_parts text collate "C" not null,
                        value_match text collate "C" not null,
                        value_unmatched text collate "C" not null,
                        value_identity text collate "C" not null,
                        value_object text collate "C" not null,
                        value_words text collate "C" not null,
                        value_test text collate "C" not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    )""",
                    """
                    create table holder_members_other_value_lists (
                        holder_key uuid not null,
                        members_position integer not null,
                        other_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, members_position, other_position, position),
                        foreign key (holder_key, members_position, other_position)
                            references holder_members_other (holder_key, members_position, position) on delete cascade
                    )""",
                    """
                    create table holder_members_other_value_other_lists (
                        holder_key uuid not null,
                        members_position integer not null,
                        other_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, members_position, other_position, position),
                        foreign key (holder_key, members_position, other_position)
                            references holder_members_other (holder_key, members_position, position) on delete cascade
                    )""",
                    """
                    create table holder_members_copy (
                        holder_key uuid not null,
                        members_position integer not null,
                        position integer not null,
                        build text collate "C" not null,
                        builder text collate "C" not null,
                        "from" text collate "C" not null,
                        equals text collate "C" not null,
                        value text collate "C" not null,
                        version text collate "C" not null,
                        out text collate "C" not null,
                        "in" text collate "C" not null,
                        field text collate "C" not null,
                        copy text collate "C" not null,
                        one text collate "C" not null,
                        other text collate "C" not null,
                        violations text collate "C" not null,
                        clock text collate "C" not null,
                        id text collate "C" not null,
                        stages text collate "C" not null,
                        size text collate "C" not null,
                        shape_constant text collate "C" not null,
                        instance_constant text collate "C" not null,
                        shape text collate "C" not null,
                        instance text collate "C" not null,
                        yield text collate "C" not null,
                        record text collate "C" not null,
                        var text collate "C" not null,
                        sealed text collate "C" not null,
                        a_b text collate "C" not null,
                        ab text collate "C" not null,
                        ab_upper text collate "C" not null,
                        a_b_snake text collate "C" not null,
                        item text collate "C" not null,
                        item_class text collate "C" not null,
                        optional text collate "C" not null,
                        optional_class text collate "C" not null,
                        optional_stage text collate "C" not null,
                        element text collate "C" not null,
                        elements text collate "C" not null,
                        entry text collate "C" not null,
                        parts text collate "C" not null,
                        match text collate "C" not null,
                        unmatched text collate "C" not null,
                        identity text collate "C" not null,
                        object text collate "C" not null,
                        words text collate "C" not null,
                        test text collate "C" not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    )""",
                    """
                    create table holder_members_copy_lists (
                        holder_key uuid not null,
                        members_position integer not null,
                        copy_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, members_position, copy_position, position),
                        foreign key (holder_key, members_position, copy_position)
                            references holder_members_copy (holder_key, members_position, position) on delete cascade
                    )""",
                    """
                    create table holder_members_copy_other_lists (
                        holder_key uuid not null,
                        members_position integer not null,
                        copy_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, members_position, copy_position, position),
                        foreign key (holder_key, members_position, copy_position)
                            references holder_members_copy (holder_key, members_position, position) on delete cascade
                    )""",
                    """
                    create table holder_members_elements (
                        holder_key uuid not null,
                        members_position integer not null,
                        position integer not null,
                        build text collate "C" not null,
                        builder text collate "C" not null,
                        "from" text collate "C" not null,
                        equals text collate "C" not null,
                        value text collate "C" not null,
                        version text collate "C" not null,
                        out text collate "C" not null,
                        "in" text collate "C" not null,
                        field text collate "C" not null,
                        copy text collate "C" not null,
                        one text collate "C" not null,
                        other text collate "C" not null,
                        violations text collate "C" not null,
                        clock text collate "C" not null,
                        id text collate "C" not null,
                        stages text collate "C" not null,
                        size text collate "C" not null,
                        shape_constant text collate "C" not null,
                        instance_constant text collate "C" not null,
                        shape text collate "C" not null,
                        instance text collate "C" not null,
                        yield text collate "C" not null,
                        record text collate "C" not null,
                        var text collate "C" not null,
                        sealed text collate "C" not null,
                        a_b text collate "C" not null,
                        ab text collate "C" not null,
                        ab_upper text collate "C" not null,
                        a_b_snake text collate "C" not null,
                        item text collate "C" not null,
                        item_class text collate "C" not null,
                        optional text collate "C" not null,
                        optional_class text collate "C" not null,
                        optional_stage text collate "C" not null,
                        element text collate "C" not null,
                        elements text collate "C" not null,
                        entry text collate "C" not null,
                        parts text collate "C" not null,
                        match text collate "C" not null,
                        unmatched text collate "C" not null,
                        identity text collate "C" not null,
                        object text collate "C" not null,
                        words text collate "C" not null,
                        test text collate "C" not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    )""",
                    """
                    create table holder_members_elements_lists (
                        holder_key uuid not null,
                        members_position integer not null,
                        elements_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, members_position, elements_position, position),
                        foreign key (holder_key, members_position, elements_position)
                            references holder_members_elements (holder_key, members_position, position) on delete cascade
                    )""",
                    """
                    create table holder_members_elements_other_lists (
                        holder_key uuid not null,
                        members_position integer not null,
                        elements_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, members_position, elements_position, position),
                        foreign key (holder_key, members_position, elements_position)
                            references holder_members_elements (holder_key, members_position, position) on delete cascade
                    )""",
                    """
                    create table holder_members_entry (
                        holder_key uuid not null,
                        members_position integer not null,
                        position integer not null,
                        key text collate "C" not null,
                        value text collate "C" not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    )""",
                    """
                    create table holder_members_wait (
                        holder_key uuid not null,
                        members_position integer not null,
                        position integer not null,
                        value bigint not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    )""",
                    """
                    create table "Members" (
                        holder_key uuid not null,
                        position integer not null,
                        identity text collate "C" not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    )""",
                    """
                    create table "Members_in" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    )""",
                    """
                    create table "Members_out" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        position integer not null,
                        build text collate "C" not null,
                        builder text collate "C" not null,
                        "from" text collate "C" not null,
                        equals text collate "C" not null,
                        value text collate "C" not null,
                        version text collate "C" not null,
                        out text collate "C" not null,
                        "in" text collate "C" not null,
                        field text collate "C" not null,
                        copy text collate "C" not null,
                        one text collate "C" not null,
                        other text collate "C" not null,
                        violations text collate "C" not null,
                        clock text collate "C" not null,
                        id text collate "C" not null,
                        stages text collate "C" not null,
                        size text collate "C" not null,
                        shape_constant text collate "C" not null,
                        instance_constant text collate "C" not null,
                        shape text collate "C" not null,
                        instance text collate "C" not null,
                        yield text collate "C" not null,
                        record text collate "C" not null,
                        var text collate "C" not null,
                        sealed text collate "C" not null,
                        a_b text collate "C" not null,
                        ab text collate "C" not null,
                        ab_upper text collate "C" not null,
                        a_b_snake text collate "C" not null,
                        item text collate "C" not null,
                        item_class text collate "C" not null,
                        optional text collate "C" not null,
                        optional_class text collate "C" not null,
                        optional_stage text collate "C" not null,
                        element text collate "C" not null,
                        elements text collate "C" not null,
                        entry text collate "C" not null,
                        parts text collate "C" not null,
                        match text collate "C" not null,
                        unmatched text collate "C" not null,
                        identity text collate "C" not null,
                        object text collate "C" not null,
                        words text collate "C" not null,
                        test text collate "C" not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    )""",
                    """
                    create table "Members_out_lists" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        out_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, "Members_position", out_position, position),
                        foreign key (holder_key, "Members_position", out_position)
                            references "Members_out" (holder_key, "Members_position", position) on delete cascade
                    )""",
                    """
                    create table "Members_out_other_lists" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        out_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, "Members_position", out_position, position),
                        foreign key (holder_key, "Members_position", out_position)
                            references "Members_out" (holder_key, "Members_position", position) on delete cascade
                    )""",
                    """
                    create table "Members_one" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    )""",
                    """
                    create table "Members_other" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        position integer not null,
                        key text collate "C" not null,
                        value_build text collate "C" not null,
                        value_builder text collate "C" not null,
                        value_from text collate "C" not null,
                        value_equals text collate "C" not null,
                        value_value text collate "C" not null,
                        value_version text collate "C" not null,
                        value_out text collate "C" not null,
                        value_in text collate "C" not null,
                        value_field text collate "C" not null,
                        value_copy text collate "C" not null,
                        value_one text collate "C" not null,
                        value_other text collate "C" not null,
                        value_violations text collate "C" not null,
                        value_clock text collate "C" not null,
                        value_id text collate "C" not null,
                        value_stages text collate "C" not null,
                        value_size text collate "C" not null,
                        value_shape_constant text collate "C" not null,
                        value_instance_constant text collate "C" not null,
                        value_shape text collate "C" not null,
                        value_instance text collate "C" not null,
                        value_yield text collate "C" not null,
                        value_record text collate "C" not null,
                        value_var text collate "C" not null,
                        value_sealed text collate "C" not null,
                        value_a_b text collate "C" not null,
                        value_ab text collate "C" not null,
                        value_ab_upper text collate "C" not null,
                        value_a_b_snake text collate "C" not null,
                        value_item text collate "C" not null,
                        value_item_class text collate "C" not null,
                        value_optional text collate "C" not null,
                        value_optional_class text collate "C" not null,
                        value_optional_stage text collate "C" not null,
                        value_element text collate "C" not null,
                        value_elements text collate "C" not null,
                        value_entry text collate "C" not null,
                        value_parts text collate "C" not null,
                        value_match text collate "C" not null,
                        value_unmatched text collate "C" not null,
                        value_identity text collate "C" not null,
                        value_object text collate "C" not null,
                        value_words text collate "C" not null,
                        value_test text collate "C" not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    )""",
                    """
                    create table "Members_other_value_lists" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        other_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, "Members_position", other_position, position),
                        foreign key (holder_key, "Members_position", other_position)
                            references "Members_other" (holder_key, "Members_position", position) on delete cascade
                    )""",
                    """
                    create table "Members_other_value_other_lists" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        other_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, "Members_position", other_position, position),
                        foreign key (holder_key, "Members_position", other_position)
                            references "Members_other" (holder_key, "Members_position", position) on delete cascade
                    )""",
                    """
                    create table "Members_copy" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        position integer not null,
                        build text collate "C" not null,
                        builder text collate "C" not null,
                        "from" text collate "C" not null,
                        equals text collate "C" not null,
                        value text collate "C" not null,
                        version text collate "C" not null,
                        out text collate "C" not null,
                        "in" text collate "C" not null,
                        field text collate "C" not null,
                        copy text collate "C" not null,
                        one text collate "C" not null,
                        other text collate "C" not null,
                        violations text collate "C" not null,
                        clock text collate "C" not null,
                        id text collate "C" not null,
                        stages text collate "C" not null,
                        size text collate "C" not null,
                        shape_constant text collate "C" not null,
                        instance_constant text collate "C" not null,
                        shape text collate "C" not null,
                        instance text collate "C" not null,
                        yield text collate "C" not null,
                        record text collate "C" not null,
                        var text collate "C" not null,
                        sealed text collate "C" not null,
                        a_b text collate "C" not null,
                        ab text collate "C" not null,
                        ab_upper text collate "C" not null,
                        a_b_snake text collate "C" not null,
                        item text collate "C" not null,
                        item_class text collate "C" not null,
                        optional text collate "C" not null,
                        optional_class text collate "C" not null,
                        optional_stage text collate "C" not null,
                        element text collate "C" not null,
                        elements text collate "C" not null,
                        entry text collate "C" not null,
                        parts text collate "C" not null,
                        match text collate "C" not null,
                        unmatched text collate "C" not null,
                        identity text collate "C" not null,
                        object text collate "C" not null,
                        words text collate "C" not null,
                        test text collate "C" not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    )""",
                    """
                    create table "Members_copy_lists" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        copy_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, "Members_position", copy_position, position),
                        foreign key (holder_key, "Members_position", copy_position)
                            references "Members_copy" (holder_key, "Members_position", position) on delete cascade
                    )""",
                    """
                    create table "Members_copy_other_lists" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        copy_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, "Members_position", copy_position, position),
                        foreign key (holder_key, "Members_position", copy_position)
                            references "Members_copy" (holder_key, "Members_position", position) on delete cascade
                    )""",
                    """
                    create table "Members_elements" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        position integer not null,
                        build text collate "C" not null,
                        builder text collate "C" not null,
                        "from" text collate "C" not null,
                        equals text collate "C" not null,
                        value text collate "C" not null,
                        version text collate "C" not null,
                        out text collate "C" not null,
                        "in" text collate "C" not null,
                        field text collate "C" not null,
                        copy text collate "C" not null,
                        one text collate "C" not null,
                        other text collate "C" not null,
                        violations text collate "C" not null,
                        clock text collate "C" not null,
                        id text collate "C" not null,
                        stages text collate "C" not null,
                        size text collate "C" not null,
                        shape_constant text collate "C" not null,
                        instance_constant text collate "C" not null,
                        shape text collate "C" not null,
                        instance text collate "C" not null,
                        yield text collate "C" not null,
                        record text collate "C" not null,
                        var text collate "C" not null,
                        sealed text collate "C" not null,
                        a_b text collate "C" not null,
                        ab text collate "C" not null,
                        ab_upper text collate "C" not null,
                        a_b_snake text collate "C" not null,
                        item text collate "C" not null,
                        item_class text collate "C" not null,
                        optional text collate "C" not null,
                        optional_class text collate "C" not null,
                        optional_stage text collate "C" not null,
                        element text collate "C" not null,
                        elements text collate "C" not null,
                        entry text collate "C" not null,
                        parts text collate "C" not null,
                        match text collate "C" not null,
                        unmatched text collate "C" not null,
                        identity text collate "C" not null,
                        object text collate "C" not null,
                        words text collate "C" not null,
                        test text collate "C" not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    )""",
                    """
                    create table "Members_elements_lists" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        elements_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, "Members_position", elements_position, position),
                        foreign key (holder_key, "Members_position", elements_position)
                            references "Members_elements" (holder_key, "Members_position", position) on delete cascade
                    )""",
                    """
                    create table "Members_elements_other_lists" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        elements_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (holder_key, "Members_position", elements_position, position),
                        foreign key (holder_key, "Members_position", elements_position)
                            references "Members_elements" (holder_key, "Members_position", position) on delete cascade
                    )""",
                    """
                    create table "Members_entry" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        position integer not null,
                        key text collate "C" not null,
                        value text collate "C" not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    )""",
                    """
                    create table "Members_wait" (
                        holder_key uuid not null,
                        "Members_position" integer not null,
                        position integer not null,
                        value bigint not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    )"""),
            List.of(
                    """
                    create table holder (
                        key text not null,
                        wait integer not null,
                        wait_value text not null,
                        holder_build text not null,
                        holder_builder text not null,
                        holder_from text not null,
                        holder_equals text not null,
                        holder_value text not null,
                        holder_version text not null,
                        holder_out text not null,
                        holder_in text not null,
                        holder_field text not null,
                        holder_copy text not null,
                        holder_one text not null,
                        holder_other text not null,
                        holder_violations text not null,
                        holder_clock text not null,
                        holder_id text not null,
                        holder_stages text not null,
                        holder_size text not null,
                        holder_shape_constant text not null,
                        holder_instance_constant text not null,
                        holder_shape text not null,
                        holder_instance text not null,
                        holder_yield text not null,
                        holder_record text not null,
                        holder_var text not null,
                        holder_sealed text not null,
                        holder_a_b text not null,
                        holder_ab text not null,
                        holder_ab_upper text not null,
                        holder_a_b_snake text not null,
                        holder_item text not null,
                        holder_item_class text not null,
                        holder_optional text not null,
                        holder_optional_class text not null,
                        holder_optional_stage text not null,
                        holder_element text not null,
                        holder_elements text not null,
                        holder_entry text not null,
                        holder_parts text not null,
                        holder_match text not null,
                        holder_unmatched text not null,
                        holder_identity text not null,
                        holder_object text not null,
                        holder_words text not null,
                        holder_test text not null,
                        hash_codes text not null,
                        get_class text not null,
                        notify text not null,
                        to_string text not null,
                        build text not null,
                        builder text not null,
                        "from" text not null,
                        equals text not null,
                        clone text not null,
                        value text not null,
                        version text not null,
                        out text not null,
                        "in" text not null,
                        field text not null,
                        copy text not null,
                        one text not null,
                        other text not null,
                        violations text not null,
                        clock text not null,
                        id text not null,
                        stages text not null,
                        size text not null,
                        shape_constant text not null,
                        instance_constant text not null,
                        shape text not null,
                        instance text not null,
                        yield text not null,
                        record text not null,
                        var text not null,
                        sealed text not null,
                        a_b text not null,
                        ab text not null,
                        ab_upper text not null,
                        a_b_snake text not null,
                        item text not null,
                        item_class text not null,
                        optional text not null,
                        optional_class text not null,
                        optional_stage text not null,
                        element text not null,
                        elements text not null,
                        entry text not null,
                        parts text not null,
                        match text not null,
                        unmatched text not null,
                        object text not null,
                        words text not null,
                        test text not null,
                        hash_code text not null,
                        notify_all text not null,
                        finalize text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (key)
                    ) without rowid""",
                    """
                    create table holder_identity (
                        holder_key text not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    ) without rowid""",
                    """
                    create table identities (
                        holder_key text not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_holder_lists (
                        holder_key text not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_holder_other_lists (
                        holder_key text not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members (
                        holder_key text not null,
                        position integer not null,
                        identity text not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_in (
                        holder_key text not null,
                        members_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_out (
                        holder_key text not null,
                        members_position integer not null,
                        position integer not null,
                        build text not null,
                        builder text not null,
                        "from" text not null,
                        equals text not null,
                        value text not null,
                        version text not null,
                        out text not null,
                        "in" text not null,
                        field text not null,
                        copy text not null,
                        one text not null,
                        other text not null,
                        violations text not null,
                        clock text not null,
                        id text not null,
                        stages text not null,
                        size text not null,
                        shape_constant text not null,
                        instance_constant text not null,
                        shape text not null,
                        instance text not null,
                        yield text not null,
                        record text not null,
                        var text not null,
                        sealed text not null,
                        a_b text not null,
                        ab text not null,
                        ab_upper text not null,
                        a_b_snake text not null,
                        item text not null,
                        item_class text not null,
                        optional text not null,
                        optional_class text not null,
                        optional_stage text not null,
                        element text not null,
                        elements text not null,
                        entry text not null,
                        parts text not null,
                        match text not null,
                        unmatched text not null,
                        identity text not null,
                        object text not null,
                        words text not null,
                        test text not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_out_lists (
                        holder_key text not null,
                        members_position integer not null,
                        out_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, members_position, out_position, position),
                        foreign key (holder_key, members_position, out_position)
                            references holder_members_out (holder_key, members_position, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_out_other_lists (
                        holder_key text not null,
                        members_position integer not null,
                        out_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, members_position, out_position, position),
                        foreign key (holder_key, members_position, out_position)
                            references holder_members_out (holder_key, members_position, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_one (
                        holder_key text not null,
                        members_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_other (
                        holder_key text not null,
                        members_position integer not null,
                        position integer not null,
                        key text not null,
                        value_build text not null,
                        value_builder text not null,
                        value_from text not null,
                        value_equals text not null,
                        value_value text not null,
                        value_version text not null,
                        value_out text not null,
                        value_in text not null,
                        value_field text not null,
                        value_copy text not null,
                        value_one text not null,
                        value_other text not null,
                        value_violations text not null,
                        value_clock text not null,
                        value_id text not null,
                        value_stages text not null,
                        value_size text not null,
                        value_shape_constant text not null,
                        value_instance_constant text not null,
                        value_shape text not null,
                        value_instance text not null,
                        value_yield text not null,
                        value_record text not null,
                        value_var text not null,
                        value_sealed text not null,
                        value_a_b text not null,
                        value_ab text not null,
                        value_ab_upper text not null,
                        value_a_b_snake text not null,
                        value_item text not null,
                        value_item_class text not null,
                        value_optional text not null,
                        value_optional_class text not null,
                        value_optional_stage text not null,
                        value_element text not null,
                        value_elements text not null,
                        value_entry text not null,
                        value_parts text not null,
                        value_match text not null,
                        value_unmatched text not null,
                        value_identity text not null,
                        value_object text not null,
                        value_words text not null,
                        value_test text not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_other_value_lists (
                        holder_key text not null,
                        members_position integer not null,
                        other_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, members_position, other_position, position),
                        foreign key (holder_key, members_position, other_position)
                            references holder_members_other (holder_key, members_position, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_other_value_other_lists (
                        holder_key text not null,
                        members_position integer not null,
                        other_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, members_position, other_position, position),
                        foreign key (holder_key, members_position, other_position)
                            references holder_members_other (holder_key, members_position, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_copy (
                        holder_key text not null,
                        members_position integer not null,
                        position integer not null,
                        build text not null,
                        builder text not null,
                        "from" text not null,
                        equals text not null,
                        value text not null,
                        version text not null,
                        out text not null,
                        "in" text not null,
                        field text not null,
                        copy text not null,
                        one text not null,
                        other text not null,
                        violations text not null,
                        clock text not null,
                        id text not null,
                        stages text not null,
                        size text not null,
                        shape_constant text not null,
                        instance_constant text not null,
                        shape text not null,
                        instance text not null,
                        yield text not null,
                        record text not null,
                        var text not null,
                        sealed text not null,
                        a_b text not null,
                        ab text not null,
                        ab_upper text not null,
                        a_b_snake text not null,
                        item text not null,
                        item_class text not null,
                        optional text not null,
                        optional_class text not null,
                        optional_stage text not null,
                        element text not null,
                        elements text not null,
                        entry text not null,
                        parts text not null,
                        match text not null,
                        unmatched text not null,
                        identity text not null,
                        object text not null,
                        words text not null,
                        test text not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_copy_lists (
                        holder_key text not null,
                        members_position integer not null,
                        copy_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, members_position, copy_position, position),
                        foreign key (holder_key, members_position, copy_position)
                            references holder_members_copy (holder_key, members_position, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_copy_other_lists (
                        holder_key text not null,
                        members_position integer not null,
                        copy_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, members_position, copy_position, position),
                        foreign key (holder_key, members_position, copy_position)
                            references holder_members_copy (holder_key, members_position, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_elements (
                        holder_key text not null,
                        members_position integer not null,
                        position integer not null,
                        build text not null,
                        builder text not null,
                        "from" text not null,
                        equals text not null,
                        value text not null,
                        version text not null,
                        out text not null,
                        "in" text not null,
                        field text not null,
                        copy text not null,
                        one text not null,
                        other text not null,
                        violations text not null,
                        clock text not null,
                        id text not null,
                        stages text not null,
                        size text not null,
                        shape_constant text not null,
                        instance_constant text not null,
                        shape text not null,
                        instance text not null,
                        yield text not null,
                        record text not null,
                        var text not null,
                        sealed text not null,
                        a_b text not null,
                        ab text not null,
                        ab_upper text not null,
                        a_b_snake text not null,
                        item text not null,
                        item_class text not null,
                        optional text not null,
                        optional_class text not null,
                        optional_stage text not null,
                        element text not null,
                        elements text not null,
                        entry text not null,
                        parts text not null,
                        match text not null,
                        unmatched text not null,
                        identity text not null,
                        object text not null,
                        words text not null,
                        test text not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_elements_lists (
                        holder_key text not null,
                        members_position integer not null,
                        elements_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, members_position, elements_position, position),
                        foreign key (holder_key, members_position, elements_position)
                            references holder_members_elements (holder_key, members_position, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_elements_other_lists (
                        holder_key text not null,
                        members_position integer not null,
                        elements_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, members_position, elements_position, position),
                        foreign key (holder_key, members_position, elements_position)
                            references holder_members_elements (holder_key, members_position, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_entry (
                        holder_key text not null,
                        members_position integer not null,
                        position integer not null,
                        key text not null,
                        value text not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table holder_members_wait (
                        holder_key text not null,
                        members_position integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (holder_key, members_position, position),
                        foreign key (holder_key, members_position)
                            references holder_members (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members" (
                        holder_key text not null,
                        position integer not null,
                        identity text not null,
                        primary key (holder_key, position),
                        foreign key (holder_key)
                            references holder (key) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_in" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_out" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        position integer not null,
                        build text not null,
                        builder text not null,
                        "from" text not null,
                        equals text not null,
                        value text not null,
                        version text not null,
                        out text not null,
                        "in" text not null,
                        field text not null,
                        copy text not null,
                        one text not null,
                        other text not null,
                        violations text not null,
                        clock text not null,
                        id text not null,
                        stages text not null,
                        size text not null,
                        shape_constant text not null,
                        instance_constant text not null,
                        shape text not null,
                        instance text not null,
                        yield text not null,
                        record text not null,
                        var text not null,
                        sealed text not null,
                        a_b text not null,
                        ab text not null,
                        ab_upper text not null,
                        a_b_snake text not null,
                        item text not null,
                        item_class text not null,
                        optional text not null,
                        optional_class text not null,
                        optional_stage text not null,
                        element text not null,
                        elements text not null,
                        entry text not null,
                        parts text not null,
                        match text not null,
                        unmatched text not null,
                        identity text not null,
                        object text not null,
                        words text not null,
                        test text not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_out_lists" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        out_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, "Members_position", out_position, position),
                        foreign key (holder_key, "Members_position", out_position)
                            references "Members_out" (holder_key, "Members_position", position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_out_other_lists" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        out_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, "Members_position", out_position, position),
                        foreign key (holder_key, "Members_position", out_position)
                            references "Members_out" (holder_key, "Members_position", position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_one" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_other" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        position integer not null,
                        key text not null,
                        value_build text not null,
                        value_builder text not null,
                        value_from text not null,
                        value_equals text not null,
                        value_value text not null,
                        value_version text not null,
                        value_out text not null,
                        value_in text not null,
                        value_field text not null,
                        value_copy text not null,
                        value_one text not null,
                        value_other text not null,
                        value_violations text not null,
                        value_clock text not null,
                        value_id text not null,
                        value_stages text not null,
                        value_size text not null,
                        value_shape_constant text not null,
                        value_instance_constant text not null,
                        value_shape text not null,
                        value_instance text not null,
                        value_yield text not null,
                        value_record text not null,
                        value_var text not null,
                        value_sealed text not null,
                        value_a_b text not null,
                        value_ab text not null,
                        value_ab_upper text not null,
                        value_a_b_snake text not null,
                        value_item text not null,
                        value_item_class text not null,
                        value_optional text not null,
                        value_optional_class text not null,
                        value_optional_stage text not null,
                        value_element text not null,
                        value_elements text not null,
                        value_entry text not null,
                        value_parts text not null,
                        value_match text not null,
                        value_unmatched text not null,
                        value_identity text not null,
                        value_object text not null,
                        value_words text not null,
                        value_test text not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_other_value_lists" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        other_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, "Members_position", other_position, position),
                        foreign key (holder_key, "Members_position", other_position)
                            references "Members_other" (holder_key, "Members_position", position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_other_value_other_lists" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        other_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, "Members_position", other_position, position),
                        foreign key (holder_key, "Members_position", other_position)
                            references "Members_other" (holder_key, "Members_position", position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_copy" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        position integer not null,
                        build text not null,
                        builder text not null,
                        "from" text not null,
                        equals text not null,
                        value text not null,
                        version text not null,
                        out text not null,
                        "in" text not null,
                        field text not null,
                        copy text not null,
                        one text not null,
                        other text not null,
                        violations text not null,
                        clock text not null,
                        id text not null,
                        stages text not null,
                        size text not null,
                        shape_constant text not null,
                        instance_constant text not null,
                        shape text not null,
                        instance text not null,
                        yield text not null,
                        record text not null,
                        var text not null,
                        sealed text not null,
                        a_b text not null,
                        ab text not null,
                        ab_upper text not null,
                        a_b_snake text not null,
                        item text not null,
                        item_class text not null,
                        optional text not null,
                        optional_class text not null,
                        optional_stage text not null,
                        element text not null,
                        elements text not null,
                        entry text not null,
                        parts text not null,
                        match text not null,
                        unmatched text not null,
                        identity text not null,
                        object text not null,
                        words text not null,
                        test text not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_copy_lists" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        copy_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, "Members_position", copy_position, position),
                        foreign key (holder_key, "Members_position", copy_position)
                            references "Members_copy" (holder_key, "Members_position", position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_copy_other_lists" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        copy_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, "Members_position", copy_position, position),
                        foreign key (holder_key, "Members_position", copy_position)
                            references "Members_copy" (holder_key, "Members_position", position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_elements" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        position integer not null,
                        build text not null,
                        builder text not null,
                        "from" text not null,
                        equals text not null,
                        value text not null,
                        version text not null,
                        out text not null,
                        "in" text not null,
                        field text not null,
                        copy text not null,
                        one text not null,
                        other text not null,
                        violations text not null,
                        clock text not null,
                        id text not null,
                        stages text not null,
                        size text not null,
                        shape_constant text not null,
                        instance_constant text not null,
                        shape text not null,
                        instance text not null,
                        yield text not null,
                        record text not null,
                        var text not null,
                        sealed text not null,
                        a_b text not null,
                        ab text not null,
                        ab_upper text not null,
                        a_b_snake text not null,
                        item text not null,
                        item_class text not null,
                        optional text not null,
                        optional_class text not null,
                        optional_stage text not null,
                        element text not null,
                        elements text not null,
                        entry text not null,
                        parts text not null,
                        match text not null,
                        unmatched text not null,
                        identity text not null,
                        object text not null,
                        words text not null,
                        test text not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_elements_lists" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        elements_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, "Members_position", elements_position, position),
                        foreign key (holder_key, "Members_position", elements_position)
                            references "Members_elements" (holder_key, "Members_position", position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_elements_other_lists" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        elements_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (holder_key, "Members_position", elements_position, position),
                        foreign key (holder_key, "Members_position", elements_position)
                            references "Members_elements" (holder_key, "Members_position", position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_entry" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        position integer not null,
                        key text not null,
                        value text not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    ) without rowid""",
                    """
                    create table "Members_wait" (
                        holder_key text not null,
                        "Members_position" integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (holder_key, "Members_position", position),
                        foreign key (holder_key, "Members_position")
                            references "Members" (holder_key, position) on delete cascade
                    ) without rowid"""));

    private HolderTables() {}

    private static Table describeHolder() {
        return new Table(
                "holder",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("key", Shape.Kind.UUID),
                        Table.Column.of("wait", Shape.Kind.LONG),
                        Table.Column.of("wait_value", Shape.Kind.STRING),
                        Table.Column.of("holder_build", Shape.Kind.STRING),
                        Table.Column.of("holder_builder", Shape.Kind.STRING),
                        Table.Column.of("holder_from", Shape.Kind.STRING),
                        Table.Column.of("holder_equals", Shape.Kind.STRING),
                        Table.Column.of("holder_value", Shape.Kind.STRING),
                        Table.Column.of("holder_version", Shape.Kind.STRING),
                        Table.Column.of("holder_out", Shape.Kind.STRING),
                        Table.Column.of("holder_in", Shape.Kind.STRING),
                        Table.Column.of("holder_field", Shape.Kind.STRING),
                        Table.Column.of("holder_copy", Shape.Kind.STRING),
                        Table.Column.of("holder_one", Shape.Kind.STRING),
                        Table.Column.of("holder_other", Shape.Kind.STRING),
                        Table.Column.of("holder_violations", Shape.Kind.STRING),
                        Table.Column.of("holder_clock", Shape.Kind.STRING),
                        Table.Column.of("holder_id", Shape.Kind.STRING),
                        Table.Column.of("holder_stages", Shape.Kind.STRING),
                        Table.Column.of("holder_size", Shape.Kind.STRING),
                        Table.Column.of("holder_shape_constant", Shape.Kind.STRING),
                        Table.Column.of("holder_instance_constant", Shape.Kind.STRING),
                        Table.Column.of("holder_shape", Shape.Kind.STRING),
                        Table.Column.of("holder_instance", Shape.Kind.STRING),
                        Table.Column.of("holder_yield", Shape.Kind.STRING),
                        Table.Column.of("holder_record", Shape.Kind.STRING),
                        Table.Column.of("holder_var", Shape.Kind.STRING),
                        Table.Column.of("holder_sealed", Shape.Kind.STRING),
                        Table.Column.of("holder_a_b", Shape.Kind.STRING),
                        Table.Column.of("holder_ab", Shape.Kind.STRING),
                        Table.Column.of("holder_ab_upper", Shape.Kind.STRING),
                        Table.Column.of("holder_a_b_snake", Shape.Kind.STRING),
                        Table.Column.of("holder_item", Shape.Kind.STRING),
                        Table.Column.of("holder_item_class", Shape.Kind.STRING),
                        Table.Column.of("holder_optional", Shape.Kind.STRING),
                        Table.Column.of("holder_optional_class", Shape.Kind.STRING),
                        Table.Column.of("holder_optional_stage", Shape.Kind.STRING),
                        Table.Column.of("holder_element", Shape.Kind.STRING),
                        Table.Column.of("holder_elements", Shape.Kind.STRING),
                        Table.Column.of("holder_entry", Shape.Kind.STRING),
                        Table.Column.of("holder_parts", Shape.Kind.STRING),
                        Table.Column.of("holder_match", Shape.Kind.STRING),
                        Table.Column.of("holder_unmatched", Shape.Kind.STRING),
                        Table.Column.of("holder_identity", Shape.Kind.STRING),
                        Table.Column.of("holder_object", Shape.Kind.STRING),
                        Table.Column.of("holder_words", Shape.Kind.STRING),
                        Table.Column.of("holder_test", Shape.Kind.STRING),
                        Table.Column.of("hash_codes", Shape.Kind.STRING),
                        Table.Column.of("get_class", Shape.Kind.STRING),
                        Table.Column.of("notify", Shape.Kind.STRING),
                        Table.Column.of("to_string", Shape.Kind.STRING),
                        Table.Column.of("build", Shape.Kind.STRING),
                        Table.Column.of("builder", Shape.Kind.STRING),
                        Table.Column.of("\"from\"", Shape.Kind.STRING),
                        Table.Column.of("equals", Shape.Kind.STRING),
                        Table.Column.of("clone", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("version", Shape.Kind.STRING),
                        Table.Column.of("out", Shape.Kind.STRING),
                        Table.Column.of("\"in\"", Shape.Kind.STRING),
                        Table.Column.of("field", Shape.Kind.STRING),
                        Table.Column.of("copy", Shape.Kind.STRING),
                        Table.Column.of("one", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING),
                        Table.Column.of("violations", Shape.Kind.STRING),
                        Table.Column.of("clock", Shape.Kind.STRING),
                        Table.Column.of("id", Shape.Kind.STRING),
                        Table.Column.of("stages", Shape.Kind.STRING),
                        Table.Column.of("size", Shape.Kind.STRING),
                        Table.Column.of("shape_constant", Shape.Kind.STRING),
                        Table.Column.of("instance_constant", Shape.Kind.STRING),
                        Table.Column.of("shape", Shape.Kind.STRING),
                        Table.Column.of("instance", Shape.Kind.STRING),
                        Table.Column.of("yield", Shape.Kind.STRING),
                        Table.Column.of("record", Shape.Kind.STRING),
                        Table.Column.of("var", Shape.Kind.STRING),
                        Table.Column.of("sealed", Shape.Kind.STRING),
                        Table.Column.of("a_b", Shape.Kind.STRING),
                        Table.Column.of("ab", Shape.Kind.STRING),
                        Table.Column.of("ab_upper", Shape.Kind.STRING),
                        Table.Column.of("a_b_snake", Shape.Kind.STRING),
                        Table.Column.of("item", Shape.Kind.STRING),
                        Table.Column.of("item_class", Shape.Kind.STRING),
                        Table.Column.of("optional", Shape.Kind.STRING),
                        Table.Column.of("optional_class", Shape.Kind.STRING),
                        Table.Column.of("optional_stage", Shape.Kind.STRING),
                        Table.Column.of("element", Shape.Kind.STRING),
                        Table.Column.of("elements", Shape.Kind.STRING),
                        Table.Column.of("entry", Shape.Kind.STRING),
                        Table.Column.of("parts", Shape.Kind.STRING),
                        Table.Column.of("match", Shape.Kind.STRING),
                        Table.Column.of("unmatched", Shape.Kind.STRING),
                        Table.Column.of("object", Shape.Kind.STRING),
                        Table.Column.of("words", Shape.Kind.STRING),
                        Table.Column.of("test", Shape.Kind.STRING),
                        Table.Column.of("hash_code", Shape.Kind.STRING),
                        Table.Column.of("notify_all", Shape.Kind.STRING),
                        Table.Column.of("finalize", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(0),
                        Slot.cell(1),
                        Slot.cell(2),
                        Slot.rows(1),
                        Slot.rows(2),
                        Slot.group(
                                Slot.cell(3),
                                Slot.cell(4),
                                Slot.cell(5),
                                Slot.cell(6),
                                Slot.cell(7),
                                Slot.cell(8),
                                Slot.cell(9),
                                Slot.cell(10),
                                Slot.cell(11),
                                Slot.cell(12),
                                Slot.cell(13),
                                Slot.cell(14),
                                Slot.cell(15),
                                Slot.cell(16),
                                Slot.cell(17),
                                Slot.cell(18),
                                Slot.cell(19),
                                Slot.cell(20),
                                Slot.cell(21),
                                Slot.cell(22),
                                Slot.cell(23),
                                Slot.cell(24),
                                Slot.cell(25),
                                Slot.cell(26),
                                Slot.cell(27),
                                Slot.cell(28),
                                Slot.cell(29),
                                Slot.cell(30),
                                Slot.cell(31),
                                Slot.cell(32),
                                Slot.cell(33),
                                Slot.cell(34),
                                Slot.cell(35),
                                Slot.cell(36),
                                Slot.cell(37),
                                Slot.cell(38),
                                Slot.cell(39),
                                Slot.cell(40),
                                Slot.cell(41),
                                Slot.cell(42),
                                Slot.cell(43),
                                Slot.cell(44),
                                Slot.cell(45),
                                Slot.cell(46),
                                Slot.rows(3),
                                Slot.rows(4)),
                        Slot.cell(47),
                        Slot.cell(48),
                        Slot.cell(49),
                        Slot.cell(50),
                        Slot.cell(51),
                        Slot.cell(52),
                        Slot.cell(53),
                        Slot.cell(54),
                        Slot.cell(55),
                        Slot.cell(56),
                        Slot.cell(57),
                        Slot.cell(58),
                        Slot.cell(59),
                        Slot.cell(60),
                        Slot.cell(61),
                        Slot.cell(62),
                        Slot.cell(63),
                        Slot.cell(64),
                        Slot.cell(65),
                        Slot.cell(66),
                        Slot.cell(67),
                        Slot.cell(68),
                        Slot.cell(69),
                        Slot.cell(70),
                        Slot.cell(71),
                        Slot.cell(72),
                        Slot.cell(73),
                        Slot.cell(74),
                        Slot.cell(75),
                        Slot.cell(76),
                        Slot.cell(77),
                        Slot.cell(78),
                        Slot.cell(79),
                        Slot.cell(80),
                        Slot.cell(81),
                        Slot.cell(82),
                        Slot.cell(83),
                        Slot.cell(84),
                        Slot.cell(85),
                        Slot.cell(86),
                        Slot.cell(87),
                        Slot.cell(88),
                        Slot.cell(89),
                        Slot.cell(90),
                        Slot.cell(91),
                        Slot.cell(92),
                        Slot.cell(93),
                        Slot.cell(94),
                        Slot.cell(95),
                        Slot.cell(96),
                        Slot.cell(97),
                        Slot.rows(5),
                        Slot.rows(22)),
                """
                select root.typecase_version, root.typecase_sequence, root.key, root.wait,
                    root.wait_value, root.holder_build, root.holder_builder, root.holder_from,
                    root.holder_equals, root.holder_value, root.holder_version,
                    root.holder_out, root.holder_in, root.holder_field, root.holder_copy,
                    root.holder_one, root.holder_other, root.holder_violations,
                    root.holder_clock, root.holder_id, root.holder_stages, root.holder_size,
                    root.holder_shape_constant, root.holder_instance_constant,
                    root.holder_shape, root.holder_instance, root.holder_yield,
                    root.holder_record, root.holder_var, root.holder_sealed, root.holder_a_b,
                    root.holder_ab, root.holder_ab_upper, root.holder_a_b_snake,
                    root.holder_item, root.holder_item_class, root.holder_optional,
                    root.holder_optional_class, root.holder_optional_stage,
                    root.holder_element, root.holder_elements, root.holder_entry,
                    root.holder_parts, root.holder_match, root.holder_unmatched,
                    root.holder_identity, root.holder_object, root.holder_words,
                    root.holder_test, root.hash_codes, root.get_class, root.notify,
                    root.to_string, root.build, root.builder, root."from", root.equals,
                    root.clone, root.value, root.version, root.out, root."in", root.field,
                    root.copy, root.one, root.other, root.violations, root.clock, root.id,
                    root.stages, root.size, root.shape_constant, root.instance_constant,
                    root.shape, root.instance, root.yield, root.record, root.var, root.sealed,
                    root.a_b, root.ab, root.ab_upper, root.a_b_snake, root.item,
                    root.item_class, root.optional, root.optional_class, root.optional_stage,
                    root.element, root.elements, root.entry, root.parts, root.match,
                    root.unmatched, root.object, root.words, root.test, root.hash_code,
                    root.notify_all, root.finalize
                from holder root""",
                """
                insert into holder (key, wait, wait_value, holder_build, holder_builder, holder_from,
                    holder_equals, holder_value, holder_version, holder_out, holder_in,
                    holder_field, holder_copy, holder_one, holder_other, holder_violations,
                    holder_clock, holder_id, holder_stages, holder_size, holder_shape_constant,
                    holder_instance_constant, holder_shape, holder_instance, holder_yield,
                    holder_record, holder_var, holder_sealed, holder_a_b, holder_ab,
                    holder_ab_upper, holder_a_b_snake, holder_item, holder_item_class,
                    holder_optional, holder_optional_class, holder_optional_stage,
                    holder_element, holder_elements, holder_entry, holder_parts, holder_match,
                    holder_unmatched, holder_identity, holder_object, holder_words,
                    holder_test, hash_codes, get_class, notify, to_string, build, builder,
                    "from", equals, clone, value, version, out, "in", field, copy, one, other,
                    violations, clock, id, stages, size, shape_constant, instance_constant,
                    shape, instance, yield, record, var, sealed, a_b, ab, ab_upper, a_b_snake,
                    item, item_class, optional, optional_class, optional_stage, element,
                    elements, entry, parts, match, unmatched, object, words, test, hash_code,
                    notify_all, finalize, typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update holder
                set wait = ?, wait_value = ?, holder_build = ?, holder_builder = ?,
                    holder_from = ?, holder_equals = ?, holder_value = ?, holder_version = ?,
                    holder_out = ?, holder_in = ?, holder_field = ?, holder_copy = ?,
                    holder_one = ?, holder_other = ?, holder_violations = ?, holder_clock = ?,
                    holder_id = ?, holder_stages = ?, holder_size = ?,
                    holder_shape_constant = ?, holder_instance_constant = ?, holder_shape = ?,
                    holder_instance = ?, holder_yield = ?, holder_record = ?, holder_var = ?,
                    holder_sealed = ?, holder_a_b = ?, holder_ab = ?, holder_ab_upper = ?,
                    holder_a_b_snake = ?, holder_item = ?, holder_item_class = ?,
                    holder_optional = ?, holder_optional_class = ?, holder_optional_stage = ?,
                    holder_element = ?, holder_elements = ?, holder_entry = ?,
                    holder_parts = ?, holder_match = ?, holder_unmatched = ?,
                    holder_identity = ?, holder_object = ?, holder_words = ?, holder_test = ?,
                    hash_codes = ?, get_class = ?, notify = ?, to_string = ?, build = ?,
                    builder = ?, "from" = ?, equals = ?, clone = ?, value = ?, version = ?,
                    out = ?, "in" = ?, field = ?, copy = ?, one = ?, other = ?, violations = ?,
                    clock = ?, id = ?, stages = ?, size = ?, shape_constant = ?,
                    instance_constant = ?, shape = ?, instance = ?, yield = ?, record = ?,
                    var = ?, sealed = ?, a_b = ?, ab = ?, ab_upper = ?, a_b_snake = ?,
                    item = ?, item_class = ?, optional = ?, optional_class = ?,
                    optional_stage = ?, element = ?, elements = ?, entry = ?, parts = ?,
                    match = ?, unmatched = ?, object = ?, words = ?, test = ?, hash_code = ?,
                    notify_all = ?, finalize = ?, typecase_version = ?, typecase_sequence = ?
                where key = ? and typecase_version = ?""",
                """
                delete from holder
                where key = ? and typecase_version = ?""");
    }

    private static Table describeHolderIdentity() {
        return new Table(
                "holder_identity",
                0,
                2,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.key, part.position, part.value
                from holder root
                left join holder_identity part on part.holder_key = root.key""",
                """
                insert into holder_identity (holder_key, position, value)
                values (?, ?, ?)""",
                """
                update holder_identity
                set value = ?
                where holder_key = ? and position = ?""",
                """
                delete from holder_identity
                where holder_key = ? and position = ?""");
    }

    private static Table describeIdentities() {
        return new Table(
                "identities",
                0,
                2,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.key, part.position, part.value
                from holder root
                left join identities part on part.holder_key = root.key""",
                """
                insert into identities (holder_key, position, value)
                values (?, ?, ?)""",
                """
                update identities
                set value = ?
                where holder_key = ? and position = ?""",
                """
                delete from identities
                where holder_key = ? and position = ?""");
    }

    private static Table describeHolderHolderLists() {
        return new Table(
                "holder_holder_lists",
                0,
                2,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.key, part.position, part.value
                from holder root
                left join holder_holder_lists part on part.holder_key = root.key""",
                """
                insert into holder_holder_lists (holder_key, position, value)
                values (?, ?, ?)""",
                """
                update holder_holder_lists
                set value = ?
                where holder_key = ? and position = ?""",
                """
                delete from holder_holder_lists
                where holder_key = ? and position = ?""");
    }

    private static Table describeHolderHolderOtherLists() {
        return new Table(
                "holder_holder_other_lists",
                0,
                2,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.key, part.position, part.value
                from holder root
                left join holder_holder_other_lists part on part.holder_key = root.key""",
                """
                insert into holder_holder_other_lists (holder_key, position, value)
                values (?, ?, ?)""",
                """
                update holder_holder_other_lists
                set value = ?
                where holder_key = ? and position = ?""",
                """
                delete from holder_holder_other_lists
                where holder_key = ? and position = ?""");
    }

    private static Table describeHolderMembers() {
        return new Table(
                "holder_members",
                0,
                2,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("identity", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(2),
                        Slot.rows(6),
                        Slot.rows(7),
                        Slot.rows(10),
                        Slot.rows(11),
                        Slot.rows(14),
                        Slot.rows(17),
                        Slot.rows(20),
                        Slot.rows(21)),
                """
                select root.typecase_version, root.key, part.position, part.identity
                from holder root
                left join holder_members part on part.holder_key = root.key""",
                """
                insert into holder_members (holder_key, position, identity)
                values (?, ?, ?)""",
                """
                update holder_members
                set identity = ?
                where holder_key = ? and position = ?""",
                """
                delete from holder_members
                where holder_key = ? and position = ?""");
    }

    private static Table describeHolderMembersIn() {
        return new Table(
                "holder_members_in",
                5,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(3),
                """
                select root.typecase_version, root.key, part.members_position, part.position,
                    part.value
                from holder root
                left join holder_members_in part on part.holder_key = root.key""",
                """
                insert into holder_members_in (holder_key, members_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update holder_members_in
                set value = ?
                where holder_key = ? and members_position = ? and position = ?""",
                """
                delete from holder_members_in
                where holder_key = ? and members_position = ? and position = ?""");
    }

    private static Table describeHolderMembersOut() {
        return new Table(
                "holder_members_out",
                5,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("build", Shape.Kind.STRING),
                        Table.Column.of("builder", Shape.Kind.STRING),
                        Table.Column.of("\"from\"", Shape.Kind.STRING),
                        Table.Column.of("equals", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("version", Shape.Kind.STRING),
                        Table.Column.of("out", Shape.Kind.STRING),
                        Table.Column.of("\"in\"", Shape.Kind.STRING),
                        Table.Column.of("field", Shape.Kind.STRING),
                        Table.Column.of("copy", Shape.Kind.STRING),
                        Table.Column.of("one", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING),
                        Table.Column.of("violations", Shape.Kind.STRING),
                        Table.Column.of("clock", Shape.Kind.STRING),
                        Table.Column.of("id", Shape.Kind.STRING),
                        Table.Column.of("stages", Shape.Kind.STRING),
                        Table.Column.of("size", Shape.Kind.STRING),
                        Table.Column.of("shape_constant", Shape.Kind.STRING),
                        Table.Column.of("instance_constant", Shape.Kind.STRING),
                        Table.Column.of("shape", Shape.Kind.STRING),
                        Table.Column.of("instance", Shape.Kind.STRING),
                        Table.Column.of("yield", Shape.Kind.STRING),
                        Table.Column.of("record", Shape.Kind.STRING),
                        Table.Column.of("var", Shape.Kind.STRING),
                        Table.Column.of("sealed", Shape.Kind.STRING),
                        Table.Column.of("a_b", Shape.Kind.STRING),
                        Table.Column.of("ab", Shape.Kind.STRING),
                        Table.Column.of("ab_upper", Shape.Kind.STRING),
                        Table.Column.of("a_b_snake", Shape.Kind.STRING),
                        Table.Column.of("item", Shape.Kind.STRING),
                        Table.Column.of("item_class", Shape.Kind.STRING),
                        Table.Column.of("optional", Shape.Kind.STRING),
                        Table.Column.of("optional_class", Shape.Kind.STRING),
                        Table.Column.of("optional_stage", Shape.Kind.STRING),
                        Table.Column.of("element", Shape.Kind.STRING),
                        Table.Column.of("elements", Shape.Kind.STRING),
                        Table.Column.of("entry", Shape.Kind.STRING),
                        Table.Column.of("parts", Shape.Kind.STRING),
                        Table.Column.of("match", Shape.Kind.STRING),
                        Table.Column.of("unmatched", Shape.Kind.STRING),
                        Table.Column.of("identity", Shape.Kind.STRING),
                        Table.Column.of("object", Shape.Kind.STRING),
                        Table.Column.of("words", Shape.Kind.STRING),
                        Table.Column.of("test", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(3),
                        Slot.cell(4),
                        Slot.cell(5),
                        Slot.cell(6),
                        Slot.cell(7),
                        Slot.cell(8),
                        Slot.cell(9),
                        Slot.cell(10),
                        Slot.cell(11),
                        Slot.cell(12),
                        Slot.cell(13),
                        Slot.cell(14),
                        Slot.cell(15),
                        Slot.cell(16),
                        Slot.cell(17),
                        Slot.cell(18),
                        Slot.cell(19),
                        Slot.cell(20),
                        Slot.cell(21),
                        Slot.cell(22),
                        Slot.cell(23),
                        Slot.cell(24),
                        Slot.cell(25),
                        Slot.cell(26),
                        Slot.cell(27),
                        Slot.cell(28),
                        Slot.cell(29),
                        Slot.cell(30),
                        Slot.cell(31),
                        Slot.cell(32),
                        Slot.cell(33),
                        Slot.cell(34),
                        Slot.cell(35),
                        Slot.cell(36),
                        Slot.cell(37),
                        Slot.cell(38),
                        Slot.cell(39),
                        Slot.cell(40),
                        Slot.cell(41),
                        Slot.cell(42),
                        Slot.cell(43),
                        Slot.cell(44),
                        Slot.cell(45),
                        Slot.cell(46),
                        Slot.rows(8),
                        Slot.rows(9)),
                """
                select root.typecase_version, root.key, part.members_position, part.position,
                    part.build, part.builder, part."from", part.equals, part.value,
                    part.version, part.out, part."in", part.field, part.copy, part.one,
                    part.other, part.violations, part.clock, part.id, part.stages, part.size,
                    part.shape_constant, part.instance_constant, part.shape, part.instance,
                    part.yield, part.record, part.var, part.sealed, part.a_b, part.ab,
                    part.ab_upper, part.a_b_snake, part.item, part.item_class, part.optional,
                    part.optional_class, part.optional_stage, part.element, part.elements,
                    part.entry, part.parts, part.match, part.unmatched, part.identity,
                    part.object, part.words, part.test
                from holder root
                left join holder_members_out part on part.holder_key = root.key""",
                """
                insert into holder_members_out (holder_key, members_position, position, build, builder, "from", equals,
                    value, version, out, "in", field, copy, one, other, violations, clock, id,
                    stages, size, shape_constant, instance_constant, shape, instance, yield,
                    record, var, sealed, a_b, ab, ab_upper, a_b_snake, item, item_class,
                    optional, optional_class, optional_stage, element, elements, entry, parts,
                    match, unmatched, identity, object, words, test)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update holder_members_out
                set build = ?, builder = ?, "from" = ?, equals = ?, value = ?, version = ?,
                    out = ?, "in" = ?, field = ?, copy = ?, one = ?, other = ?, violations = ?,
                    clock = ?, id = ?, stages = ?, size = ?, shape_constant = ?,
                    instance_constant = ?, shape = ?, instance = ?, yield = ?, record = ?,
                    var = ?, sealed = ?, a_b = ?, ab = ?, ab_upper = ?, a_b_snake = ?,
                    item = ?, item_class = ?, optional = ?, optional_class = ?,
                    optional_stage = ?, element = ?, elements = ?, entry = ?, parts = ?,
                    match = ?, unmatched = ?, identity = ?, object = ?, words = ?, test = ?
                where holder_key = ? and members_position = ? and position = ?""",
                """
                delete from holder_members_out
                where holder_key = ? and members_position = ? and position = ?""");
    }

    private static Table describeHolderMembersOutLists() {
        return new Table(
                "holder_members_out_lists",
                7,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("out_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part.members_position, part.out_position,
                    part.position, part.value
                from holder root
                left join holder_members_out_lists part on part.holder_key = root.key""",
                """
                insert into holder_members_out_lists (holder_key, members_position, out_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update holder_members_out_lists
                set value = ?
                where holder_key = ? and members_position = ? and out_position = ? and position = ?""",
                """
                delete from holder_members_out_lists
                where holder_key = ? and members_position = ? and out_position = ? and position = ?""");
    }

    private static Table describeHolderMembersOutOtherLists() {
        return new Table(
                "holder_members_out_other_lists",
                7,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("out_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part.members_position, part.out_position,
                    part.position, part.value
                from holder root
                left join holder_members_out_other_lists part on part.holder_key = root.key""",
                """
                insert into holder_members_out_other_lists (holder_key, members_position, out_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update holder_members_out_other_lists
                set value = ?
                where holder_key = ? and members_position = ? and out_position = ? and position = ?""",
                """
                delete from holder_members_out_other_lists
                where holder_key = ? and members_position = ? and out_position = ? and position = ?""");
    }

    private static Table describeHolderMembersOne() {
        return new Table(
                "holder_members_one",
                5,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(3),
                """
                select root.typecase_version, root.key, part.members_position, part.position,
                    part.value
                from holder root
                left join holder_members_one part on part.holder_key = root.key""",
                """
                insert into holder_members_one (holder_key, members_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update holder_members_one
                set value = ?
                where holder_key = ? and members_position = ? and position = ?""",
                """
                delete from holder_members_one
                where holder_key = ? and members_position = ? and position = ?""");
    }

    private static Table describeHolderMembersOther() {
        return new Table(
                "holder_members_other",
                5,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value_build", Shape.Kind.STRING),
                        Table.Column.of("value_builder", Shape.Kind.STRING),
                        Table.Column.of("value_from", Shape.Kind.STRING),
                        Table.Column.of("value_equals", Shape.Kind.STRING),
                        Table.Column.of("value_value", Shape.Kind.STRING),
                        Table.Column.of("value_version", Shape.Kind.STRING),
                        Table.Column.of("value_out", Shape.Kind.STRING),
                        Table.Column.of("value_in", Shape.Kind.STRING),
                        Table.Column.of("value_field", Shape.Kind.STRING),
                        Table.Column.of("value_copy", Shape.Kind.STRING),
                        Table.Column.of("value_one", Shape.Kind.STRING),
                        Table.Column.of("value_other", Shape.Kind.STRING),
                        Table.Column.of("value_violations", Shape.Kind.STRING),
                        Table.Column.of("value_clock", Shape.Kind.STRING),
                        Table.Column.of("value_id", Shape.Kind.STRING),
                        Table.Column.of("value_stages", Shape.Kind.STRING),
                        Table.Column.of("value_size", Shape.Kind.STRING),
                        Table.Column.of("value_shape_constant", Shape.Kind.STRING),
                        Table.Column.of("value_instance_constant", Shape.Kind.STRING),
                        Table.Column.of("value_shape", Shape.Kind.STRING),
                        Table.Column.of("value_instance", Shape.Kind.STRING),
                        Table.Column.of("value_yield", Shape.Kind.STRING),
                        Table.Column.of("value_record", Shape.Kind.STRING),
                        Table.Column.of("value_var", Shape.Kind.STRING),
                        Table.Column.of("value_sealed", Shape.Kind.STRING),
                        Table.Column.of("value_a_b", Shape.Kind.STRING),
                        Table.Column.of("value_ab", Shape.Kind.STRING),
                        Table.Column.of("value_ab_upper", Shape.Kind.STRING),
                        Table.Column.of("value_a_b_snake", Shape.Kind.STRING),
                        Table.Column.of("value_item", Shape.Kind.STRING),
                        Table.Column.of("value_item_class", Shape.Kind.STRING),
                        Table.Column.of("value_optional", Shape.Kind.STRING),
                        Table.Column.of("value_optional_class", Shape.Kind.STRING),
                        Table.Column.of("value_optional_stage", Shape.Kind.STRING),
                        Table.Column.of("value_element", Shape.Kind.STRING),
                        Table.Column.of("value_elements", Shape.Kind.STRING),
                        Table.Column.of("value_entry", Shape.Kind.STRING),
                        Table.Column.of("value_parts", Shape.Kind.STRING),
                        Table.Column.of("value_match", Shape.Kind.STRING),
                        Table.Column.of("value_unmatched", Shape.Kind.STRING),
                        Table.Column.of("value_identity", Shape.Kind.STRING),
                        Table.Column.of("value_object", Shape.Kind.STRING),
                        Table.Column.of("value_words", Shape.Kind.STRING),
                        Table.Column.of("value_test", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(3),
                        Slot.group(
                                Slot.cell(4),
                                Slot.cell(5),
                                Slot.cell(6),
                                Slot.cell(7),
                                Slot.cell(8),
                                Slot.cell(9),
                                Slot.cell(10),
                                Slot.cell(11),
                                Slot.cell(12),
                                Slot.cell(13),
                                Slot.cell(14),
                                Slot.cell(15),
                                Slot.cell(16),
                                Slot.cell(17),
                                Slot.cell(18),
                                Slot.cell(19),
                                Slot.cell(20),
                                Slot.cell(21),
                                Slot.cell(22),
                                Slot.cell(23),
                                Slot.cell(24),
                                Slot.cell(25),
                                Slot.cell(26),
                                Slot.cell(27),
                                Slot.cell(28),
                                Slot.cell(29),
                                Slot.cell(30),
                                Slot.cell(31),
                                Slot.cell(32),
                                Slot.cell(33),
                                Slot.cell(34),
                                Slot.cell(35),
                                Slot.cell(36),
                                Slot.cell(37),
                                Slot.cell(38),
                                Slot.cell(39),
                                Slot.cell(40),
                                Slot.cell(41),
                                Slot.cell(42),
                                Slot.cell(43),
                                Slot.cell(44),
                                Slot.cell(45),
                                Slot.cell(46),
                                Slot.cell(47),
                                Slot.rows(12),
                                Slot.rows(13))),
                """
                select root.typecase_version, root.key, part.members_position, part.position,
                    part.key, part.value_build, part.value_builder, part.value_from,
                    part.value_equals, part.value_value, part.value_version, part.value_out,
                    part.value_in, part.value_field, part.value_copy, part.value_one,
                    part.value_other, part.value_violations, part.value_clock, part.value_id,
                    part.value_stages, part.value_size, part.value_shape_constant,
                    part.value_instance_constant, part.value_shape, part.value_instance,
                    part.value_yield, part.value_record, part.value_var, part.value_sealed,
                    part.value_a_b, part.value_ab, part.value_ab_upper, part.value_a_b_snake,
                    part.value_item, part.value_item_class, part.value_optional,
                    part.value_optional_class, part.value_optional_stage, part.value_element,
                    part.value_elements, part.value_entry, part.value_parts, part.value_match,
                    part.value_unmatched, part.value_identity, part.value_object,
                    part.value_words, part.value_test
                from holder root
                left join holder_members_other part on part.holder_key = root.key""",
                """
                insert into holder_members_other (holder_key, members_position, position, key, value_build, value_builder,
                    value_from, value_equals, value_value, value_version, value_out, value_in,
                    value_field, value_copy, value_one, value_other, value_violations,
                    value_clock, value_id, value_stages, value_size, value_shape_constant,
                    value_instance_constant, value_shape, value_instance, value_yield,
                    value_record, value_var, value_sealed, value_a_b, value_ab, value_ab_upper,
                    value_a_b_snake, value_item, value_item_class, value_optional,
                    value_optional_class, value_optional_stage, value_element, value_elements,
                    value_entry, value_parts, value_match, value_unmatched, value_identity,
                    value_object, value_words, value_test)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update holder_members_other
                set key = ?, value_build = ?, value_builder = ?, value_from = ?,
                    value_equals = ?, value_value = ?, value_version = ?, value_out = ?,
                    value_in = ?, value_field = ?, value_copy = ?, value_one = ?,
                    value_other = ?, value_violations = ?, value_clock = ?, value_id = ?,
                    value_stages = ?, value_size = ?, value_shape_constant = ?,
                    value_instance_constant = ?, value_shape = ?, value_instance = ?,
                    value_yield = ?, value_record = ?, value_var = ?, value_sealed = ?,
                    value_a_b = ?, value_ab = ?, value_ab_upper = ?, value_a_b_snake = ?,
                    value_item = ?, value_item_class = ?, value_optional = ?,
                    value_optional_class = ?, value_optional_stage = ?, value_element = ?,
                    value_elements = ?, value_entry = ?, value_parts = ?, value_match = ?,
                    value_unmatched = ?, value_identity = ?, value_object = ?, value_words = ?,
                    value_test = ?
                where holder_key = ? and members_position = ? and position = ?""",
                """
                delete from holder_members_other
                where holder_key = ? and members_position = ? and position = ?""");
    }

    private static Table describeHolderMembersOtherValueLists() {
        return new Table(
                "holder_members_other_value_lists",
                11,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("other_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part.members_position,
                    part.other_position, part.position, part.value
                from holder root
                left join holder_members_other_value_lists part on part.holder_key = root.key""",
                """
                insert into holder_members_other_value_lists (holder_key, members_position, other_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update holder_members_other_value_lists
                set value = ?
                where holder_key = ? and members_position = ? and other_position = ? and position = ?""",
                """
                delete from holder_members_other_value_lists
                where holder_key = ? and members_position = ? and other_position = ? and position = ?""");
    }

    private static Table describeHolderMembersOtherValueOtherLists() {
        return new Table(
                "holder_members_other_value_other_lists",
                11,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("other_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part.members_position,
                    part.other_position, part.position, part.value
                from holder root
                left join holder_members_other_value_other_lists part on part.holder_key = root.key""",
                """
                insert into holder_members_other_value_other_lists (holder_key, members_position, other_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update holder_members_other_value_other_lists
                set value = ?
                where holder_key = ? and members_position = ? and other_position = ? and position = ?""",
                """
                delete from holder_members_other_value_other_lists
                where holder_key = ? and members_position = ? and other_position = ? and position = ?""");
    }

    private static Table describeHolderMembersCopy() {
        return new Table(
                "holder_members_copy",
                5,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("build", Shape.Kind.STRING),
                        Table.Column.of("builder", Shape.Kind.STRING),
                        Table.Column.of("\"from\"", Shape.Kind.STRING),
                        Table.Column.of("equals", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("version", Shape.Kind.STRING),
                        Table.Column.of("out", Shape.Kind.STRING),
                        Table.Column.of("\"in\"", Shape.Kind.STRING),
                        Table.Column.of("field", Shape.Kind.STRING),
                        Table.Column.of("copy", Shape.Kind.STRING),
                        Table.Column.of("one", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING),
                        Table.Column.of("violations", Shape.Kind.STRING),
                        Table.Column.of("clock", Shape.Kind.STRING),
                        Table.Column.of("id", Shape.Kind.STRING),
                        Table.Column.of("stages", Shape.Kind.STRING),
                        Table.Column.of("size", Shape.Kind.STRING),
                        Table.Column.of("shape_constant", Shape.Kind.STRING),
                        Table.Column.of("instance_constant", Shape.Kind.STRING),
                        Table.Column.of("shape", Shape.Kind.STRING),
                        Table.Column.of("instance", Shape.Kind.STRING),
                        Table.Column.of("yield", Shape.Kind.STRING),
                        Table.Column.of("record", Shape.Kind.STRING),
                        Table.Column.of("var", Shape.Kind.STRING),
                        Table.Column.of("sealed", Shape.Kind.STRING),
                        Table.Column.of("a_b", Shape.Kind.STRING),
                        Table.Column.of("ab", Shape.Kind.STRING),
                        Table.Column.of("ab_upper", Shape.Kind.STRING),
                        Table.Column.of("a_b_snake", Shape.Kind.STRING),
                        Table.Column.of("item", Shape.Kind.STRING),
                        Table.Column.of("item_class", Shape.Kind.STRING),
                        Table.Column.of("optional", Shape.Kind.STRING),
                        Table.Column.of("optional_class", Shape.Kind.STRING),
                        Table.Column.of("optional_stage", Shape.Kind.STRING),
                        Table.Column.of("element", Shape.Kind.STRING),
                        Table.Column.of("elements", Shape.Kind.STRING),
                        Table.Column.of("entry", Shape.Kind.STRING),
                        Table.Column.of("parts", Shape.Kind.STRING),
                        Table.Column.of("match", Shape.Kind.STRING),
                        Table.Column.of("unmatched", Shape.Kind.STRING),
                        Table.Column.of("identity", Shape.Kind.STRING),
                        Table.Column.of("object", Shape.Kind.STRING),
                        Table.Column.of("words", Shape.Kind.STRING),
                        Table.Column.of("test", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(3),
                        Slot.cell(4),
                        Slot.cell(5),
                        Slot.cell(6),
                        Slot.cell(7),
                        Slot.cell(8),
                        Slot.cell(9),
                        Slot.cell(10),
                        Slot.cell(11),
                        Slot.cell(12),
                        Slot.cell(13),
                        Slot.cell(14),
                        Slot.cell(15),
                        Slot.cell(16),
                        Slot.cell(17),
                        Slot.cell(18),
                        Slot.cell(19),
                        Slot.cell(20),
                        Slot.cell(21),
                        Slot.cell(22),
                        Slot.cell(23),
                        Slot.cell(24),
                        Slot.cell(25),
                        Slot.cell(26),
                        Slot.cell(27),
                        Slot.cell(28),
                        Slot.cell(29),
                        Slot.cell(30),
                        Slot.cell(31),
                        Slot.cell(32),
                        Slot.cell(33),
                        Slot.cell(34),
                        Slot.cell(35),
                        Slot.cell(36),
                        Slot.cell(37),
                        Slot.cell(38),
                        Slot.cell(39),
                        Slot.cell(40),
                        Slot.cell(41),
                        Slot.cell(42),
                        Slot.cell(43),
                        Slot.cell(44),
                        Slot.cell(45),
                        Slot.cell(46),
                        Slot.rows(15),
                        Slot.rows(16)),
                """
                select root.typecase_version, root.key, part.members_position, part.position,
                    part.build, part.builder, part."from", part.equals, part.value,
                    part.version, part.out, part."in", part.field, part.copy, part.one,
                    part.other, part.violations, part.clock, part.id, part.stages, part.size,
                    part.shape_constant, part.instance_constant, part.shape, part.instance,
                    part.yield, part.record, part.var, part.sealed, part.a_b, part.ab,
                    part.ab_upper, part.a_b_snake, part.item, part.item_class, part.optional,
                    part.optional_class, part.optional_stage, part.element, part.elements,
                    part.entry, part.parts, part.match, part.unmatched, part.identity,
                    part.object, part.words, part.test
                from holder root
                left join holder_members_copy part on part.holder_key = root.key""",
                """
                insert into holder_members_copy (holder_key, members_position, position, build, builder, "from", equals,
                    value, version, out, "in", field, copy, one, other, violations, clock, id,
                    stages, size, shape_constant, instance_constant, shape, instance, yield,
                    record, var, sealed, a_b, ab, ab_upper, a_b_snake, item, item_class,
                    optional, optional_class, optional_stage, element, elements, entry, parts,
                    match, unmatched, identity, object, words, test)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update holder_members_copy
                set build = ?, builder = ?, "from" = ?, equals = ?, value = ?, version = ?,
                    out = ?, "in" = ?, field = ?, copy = ?, one = ?, other = ?, violations = ?,
                    clock = ?, id = ?, stages = ?, size = ?, shape_constant = ?,
                    instance_constant = ?, shape = ?, instance = ?, yield = ?, record = ?,
                    var = ?, sealed = ?, a_b = ?, ab = ?, ab_upper = ?, a_b_snake = ?,
                    item = ?, item_class = ?, optional = ?, optional_class = ?,
                    optional_stage = ?, element = ?, elements = ?, entry = ?, parts = ?,
                    match = ?, unmatched = ?, identity = ?, object = ?, words = ?, test = ?
                where holder_key = ? and members_position = ? and position = ?""",
                """
                delete from holder_members_copy
                where holder_key = ? and members_position = ? and position = ?""");
    }

    private static Table describeHolderMembersCopyLists() {
        return new Table(
                "holder_members_copy_lists",
                14,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("copy_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part.members_position, part.copy_position,
                    part.position, part.value
                from holder root
                left join holder_members_copy_lists part on part.holder_key = root.key""",
                """
                insert into holder_members_copy_lists (holder_key, members_position, copy_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update holder_members_copy_lists
                set value = ?
                where holder_key = ? and members_position = ? and copy_position = ? and position = ?""",
                """
                delete from holder_members_copy_lists
                where holder_key = ? and members_position = ? and copy_position = ? and position = ?""");
    }

    private static Table describeHolderMembersCopyOtherLists() {
        return new Table(
                "holder_members_copy_other_lists",
                14,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("copy_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part.members_position, part.copy_position,
                    part.position, part.value
                from holder root
                left join holder_members_copy_other_lists part on part.holder_key = root.key""",
                """
                insert into holder_members_copy_other_lists (holder_key, members_position, copy_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update holder_members_copy_other_lists
                set value = ?
                where holder_key = ? and members_position = ? and copy_position = ? and position = ?""",
                """
                delete from holder_members_copy_other_lists
                where holder_key = ? and members_position = ? and copy_position = ? and position = ?""");
    }

    private static Table describeHolderMembersElements() {
        return new Table(
                "holder_members_elements",
                5,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("build", Shape.Kind.STRING),
                        Table.Column.of("builder", Shape.Kind.STRING),
                        Table.Column.of("\"from\"", Shape.Kind.STRING),
                        Table.Column.of("equals", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("version", Shape.Kind.STRING),
                        Table.Column.of("out", Shape.Kind.STRING),
                        Table.Column.of("\"in\"", Shape.Kind.STRING),
                        Table.Column.of("field", Shape.Kind.STRING),
                        Table.Column.of("copy", Shape.Kind.STRING),
                        Table.Column.of("one", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING),
                        Table.Column.of("violations", Shape.Kind.STRING),
                        Table.Column.of("clock", Shape.Kind.STRING),
                        Table.Column.of("id", Shape.Kind.STRING),
                        Table.Column.of("stages", Shape.Kind.STRING),
                        Table.Column.of("size", Shape.Kind.STRING),
                        Table.Column.of("shape_constant", Shape.Kind.STRING),
                        Table.Column.of("instance_constant", Shape.Kind.STRING),
                        Table.Column.of("shape", Shape.Kind.STRING),
                        Table.Column.of("instance", Shape.Kind.STRING),
                        Table.Column.of("yield", Shape.Kind.STRING),
                        Table.Column.of("record", Shape.Kind.STRING),
                        Table.Column.of("var", Shape.Kind.STRING),
                        Table.Column.of("sealed", Shape.Kind.STRING),
                        Table.Column.of("a_b", Shape.Kind.STRING),
                        Table.Column.of("ab", Shape.Kind.STRING),
                        Table.Column.of("ab_upper", Shape.Kind.STRING),
                        Table.Column.of("a_b_snake", Shape.Kind.STRING),
                        Table.Column.of("item", Shape.Kind.STRING),
                        Table.Column.of("item_class", Shape.Kind.STRING),
                        Table.Column.of("optional", Shape.Kind.STRING),
                        Table.Column.of("optional_class", Shape.Kind.STRING),
                        Table.Column.of("optional_stage", Shape.Kind.STRING),
                        Table.Column.of("element", Shape.Kind.STRING),
                        Table.Column.of("elements", Shape.Kind.STRING),
                        Table.Column.of("entry", Shape.Kind.STRING),
                        Table.Column.of("parts", Shape.Kind.STRING),
                        Table.Column.of("match", Shape.Kind.STRING),
                        Table.Column.of("unmatched", Shape.Kind.STRING),
                        Table.Column.of("identity", Shape.Kind.STRING),
                        Table.Column.of("object", Shape.Kind.STRING),
                        Table.Column.of("words", Shape.Kind.STRING),
                        Table.Column.of("test", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(3),
                        Slot.cell(4),
                        Slot.cell(5),
                        Slot.cell(6),
                        Slot.cell(7),
                        Slot.cell(8),
                        Slot.cell(9),
                        Slot.cell(10),
                        Slot.cell(11),
                        Slot.cell(12),
                        Slot.cell(13),
                        Slot.cell(14),
                        Slot.cell(15),
                        Slot.cell(16),
                        Slot.cell(17),
                        Slot.cell(18),
                        Slot.cell(19),
                        Slot.cell(20),
                        Slot.cell(21),
                        Slot.cell(22),
                        Slot.cell(23),
                        Slot.cell(24),
                        Slot.cell(25),
                        Slot.cell(26),
                        Slot.cell(27),
                        Slot.cell(28),
                        Slot.cell(29),
                        Slot.cell(30),
                        Slot.cell(31),
                        Slot.cell(32),
                        Slot.cell(33),
                        Slot.cell(34),
                        Slot.cell(35),
                        Slot.cell(36),
                        Slot.cell(37),
                        Slot.cell(38),
                        Slot.cell(39),
                        Slot.cell(40),
                        Slot.cell(41),
                        Slot.cell(42),
                        Slot.cell(43),
                        Slot.cell(44),
                        Slot.cell(45),
                        Slot.cell(46),
                        Slot.rows(18),
                        Slot.rows(19)),
                """
                select root.typecase_version, root.key, part.members_position, part.position,
                    part.build, part.builder, part."from", part.equals, part.value,
                    part.version, part.out, part."in", part.field, part.copy, part.one,
                    part.other, part.violations, part.clock, part.id, part.stages, part.size,
                    part.shape_constant, part.instance_constant, part.shape, part.instance,
                    part.yield, part.record, part.var, part.sealed, part.a_b, part.ab,
                    part.ab_upper, part.a_b_snake, part.item, part.item_class, part.optional,
                    part.optional_class, part.optional_stage, part.element, part.elements,
                    part.entry, part.parts, part.match, part.unmatched, part.identity,
                    part.object, part.words, part.test
                from holder root
                left join holder_members_elements part on part.holder_key = root.key""",
                """
                insert into holder_members_elements (holder_key, members_position, position, build, builder, "from", equals,
                    value, version, out, "in", field, copy, one, other, violations, clock, id,
                    stages, size, shape_constant, instance_constant, shape, instance, yield,
                    record, var, sealed, a_b, ab, ab_upper, a_b_snake, item, item_class,
                    optional, optional_class, optional_stage, element, elements, entry, parts,
                    match, unmatched, identity, object, words, test)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update holder_members_elements
                set build = ?, builder = ?, "from" = ?, equals = ?, value = ?, version = ?,
                    out = ?, "in" = ?, field = ?, copy = ?, one = ?, other = ?, violations = ?,
                    clock = ?, id = ?, stages = ?, size = ?, shape_constant = ?,
                    instance_constant = ?, shape = ?, instance = ?, yield = ?, record = ?,
                    var = ?, sealed = ?, a_b = ?, ab = ?, ab_upper = ?, a_b_snake = ?,
                    item = ?, item_class = ?, optional = ?, optional_class = ?,
                    optional_stage = ?, element = ?, elements = ?, entry = ?, parts = ?,
                    match = ?, unmatched = ?, identity = ?, object = ?, words = ?, test = ?
                where holder_key = ? and members_position = ? and position = ?""",
                """
                delete from holder_members_elements
                where holder_key = ? and members_position = ? and position = ?""");
    }

    private static Table describeHolderMembersElementsLists() {
        return new Table(
                "holder_members_elements_lists",
                17,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("elements_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part.members_position,
                    part.elements_position, part.position, part.value
                from holder root
                left join holder_members_elements_lists part on part.holder_key = root.key""",
                """
                insert into holder_members_elements_lists (holder_key, members_position, elements_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update holder_members_elements_lists
                set value = ?
                where holder_key = ? and members_position = ? and elements_position = ? and position = ?""",
                """
                delete from holder_members_elements_lists
                where holder_key = ? and members_position = ? and elements_position = ? and position = ?""");
    }

    private static Table describeHolderMembersElementsOtherLists() {
        return new Table(
                "holder_members_elements_other_lists",
                17,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("elements_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part.members_position,
                    part.elements_position, part.position, part.value
                from holder root
                left join holder_members_elements_other_lists part on part.holder_key = root.key""",
                """
                insert into holder_members_elements_other_lists (holder_key, members_position, elements_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update holder_members_elements_other_lists
                set value = ?
                where holder_key = ? and members_position = ? and elements_position = ? and position = ?""",
                """
                delete from holder_members_elements_other_lists
                where holder_key = ? and members_position = ? and elements_position = ? and position = ?""");
    }

    private static Table describeHolderMembersEntry() {
        return new Table(
                "holder_members_entry",
                5,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.group(Slot.cell(3), Slot.cell(4)),
                """
                select root.typecase_version, root.key, part.members_position, part.position,
                    part.key, part.value
                from holder root
                left join holder_members_entry part on part.holder_key = root.key""",
                """
                insert into holder_members_entry (holder_key, members_position, position, key, value)
                values (?, ?, ?, ?, ?)""",
                """
                update holder_members_entry
                set key = ?, value = ?
                where holder_key = ? and members_position = ? and position = ?""",
                """
                delete from holder_members_entry
                where holder_key = ? and members_position = ? and position = ?""");
    }

    private static Table describeHolderMembersWait() {
        return new Table(
                "holder_members_wait",
                5,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("members_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.LONG)),
                Slot.cell(3),
                """
                select root.typecase_version, root.key, part.members_position, part.position,
                    part.value
                from holder root
                left join holder_members_wait part on part.holder_key = root.key""",
                """
                insert into holder_members_wait (holder_key, members_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update holder_members_wait
                set value = ?
                where holder_key = ? and members_position = ? and position = ?""",
                """
                delete from holder_members_wait
                where holder_key = ? and members_position = ? and position = ?""");
    }

    private static Table describeMembers() {
        return new Table(
                "\"Members\"",
                0,
                2,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("identity", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(2),
                        Slot.rows(23),
                        Slot.rows(24),
                        Slot.rows(27),
                        Slot.rows(28),
                        Slot.rows(31),
                        Slot.rows(34),
                        Slot.rows(37),
                        Slot.rows(38)),
                """
                select root.typecase_version, root.key, part.position, part.identity
                from holder root
                left join "Members" part on part.holder_key = root.key""",
                """
                insert into "Members" (holder_key, position, identity)
                values (?, ?, ?)""",
                """
                update "Members"
                set identity = ?
                where holder_key = ? and position = ?""",
                """
                delete from "Members"
                where holder_key = ? and position = ?""");
    }

    private static Table describeMembersIn() {
        return new Table(
                "\"Members_in\"",
                22,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(3),
                """
                select root.typecase_version, root.key, part."Members_position", part.position,
                    part.value
                from holder root
                left join "Members_in" part on part.holder_key = root.key""",
                """
                insert into "Members_in" (holder_key, "Members_position", position, value)
                values (?, ?, ?, ?)""",
                """
                update "Members_in"
                set value = ?
                where holder_key = ? and "Members_position" = ? and position = ?""",
                """
                delete from "Members_in"
                where holder_key = ? and "Members_position" = ? and position = ?""");
    }

    private static Table describeMembersOut() {
        return new Table(
                "\"Members_out\"",
                22,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("build", Shape.Kind.STRING),
                        Table.Column.of("builder", Shape.Kind.STRING),
                        Table.Column.of("\"from\"", Shape.Kind.STRING),
                        Table.Column.of("equals", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("version", Shape.Kind.STRING),
                        Table.Column.of("out", Shape.Kind.STRING),
                        Table.Column.of("\"in\"", Shape.Kind.STRING),
                        Table.Column.of("field", Shape.Kind.STRING),
                        Table.Column.of("copy", Shape.Kind.STRING),
                        Table.Column.of("one", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING),
                        Table.Column.of("violations", Shape.Kind.STRING),
                        Table.Column.of("clock", Shape.Kind.STRING),
                        Table.Column.of("id", Shape.Kind.STRING),
                        Table.Column.of("stages", Shape.Kind.STRING),
                        Table.Column.of("size", Shape.Kind.STRING),
                        Table.Column.of("shape_constant", Shape.Kind.STRING),
                        Table.Column.of("instance_constant", Shape.Kind.STRING),
                        Table.Column.of("shape", Shape.Kind.STRING),
                        Table.Column.of("instance", Shape.Kind.STRING),
                        Table.Column.of("yield", Shape.Kind.STRING),
                        Table.Column.of("record", Shape.Kind.STRING),
                        Table.Column.of("var", Shape.Kind.STRING),
                        Table.Column.of("sealed", Shape.Kind.STRING),
                        Table.Column.of("a_b", Shape.Kind.STRING),
                        Table.Column.of("ab", Shape.Kind.STRING),
                        Table.Column.of("ab_upper", Shape.Kind.STRING),
                        Table.Column.of("a_b_snake", Shape.Kind.STRING),
                        Table.Column.of("item", Shape.Kind.STRING),
                        Table.Column.of("item_class", Shape.Kind.STRING),
                        Table.Column.of("optional", Shape.Kind.STRING),
                        Table.Column.of("optional_class", Shape.Kind.STRING),
                        Table.Column.of("optional_stage", Shape.Kind.STRING),
                        Table.Column.of("element", Shape.Kind.STRING),
                        Table.Column.of("elements", Shape.Kind.STRING),
                        Table.Column.of("entry", Shape.Kind.STRING),
                        Table.Column.of("parts", Shape.Kind.STRING),
                        Table.Column.of("match", Shape.Kind.STRING),
                        Table.Column.of("unmatched", Shape.Kind.STRING),
                        Table.Column.of("identity", Shape.Kind.STRING),
                        Table.Column.of("object", Shape.Kind.STRING),
                        Table.Column.of("words", Shape.Kind.STRING),
                        Table.Column.of("test", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(3),
                        Slot.cell(4),
                        Slot.cell(5),
                        Slot.cell(6),
                        Slot.cell(7),
                        Slot.cell(8),
                        Slot.cell(9),
                        Slot.cell(10),
                        Slot.cell(11),
                        Slot.cell(12),
                        Slot.cell(13),
                        Slot.cell(14),
                        Slot.cell(15),
                        Slot.cell(16),
                        Slot.cell(17),
                        Slot.cell(18),
                        Slot.cell(19),
                        Slot.cell(20),
                        Slot.cell(21),
                        Slot.cell(22),
                        Slot.cell(23),
                        Slot.cell(24),
                        Slot.cell(25),
                        Slot.cell(26),
                        Slot.cell(27),
                        Slot.cell(28),
                        Slot.cell(29),
                        Slot.cell(30),
                        Slot.cell(31),
                        Slot.cell(32),
                        Slot.cell(33),
                        Slot.cell(34),
                        Slot.cell(35),
                        Slot.cell(36),
                        Slot.cell(37),
                        Slot.cell(38),
                        Slot.cell(39),
                        Slot.cell(40),
                        Slot.cell(41),
                        Slot.cell(42),
                        Slot.cell(43),
                        Slot.cell(44),
                        Slot.cell(45),
                        Slot.cell(46),
                        Slot.rows(25),
                        Slot.rows(26)),
                """
                select root.typecase_version, root.key, part."Members_position", part.position,
                    part.build, part.builder, part."from", part.equals, part.value,
                    part.version, part.out, part."in", part.field, part.copy, part.one,
                    part.other, part.violations, part.clock, part.id, part.stages, part.size,
                    part.shape_constant, part.instance_constant, part.shape, part.instance,
                    part.yield, part.record, part.var, part.sealed, part.a_b, part.ab,
                    part.ab_upper, part.a_b_snake, part.item, part.item_class, part.optional,
                    part.optional_class, part.optional_stage, part.element, part.elements,
                    part.entry, part.parts, part.match, part.unmatched, part.identity,
                    part.object, part.words, part.test
                from holder root
                left join "Members_out" part on part.holder_key = root.key""",
                """
                insert into "Members_out" (holder_key, "Members_position", position, build, builder, "from", equals,
                    value, version, out, "in", field, copy, one, other, violations, clock, id,
                    stages, size, shape_constant, instance_constant, shape, instance, yield,
                    record, var, sealed, a_b, ab, ab_upper, a_b_snake, item, item_class,
                    optional, optional_class, optional_stage, element, elements, entry, parts,
                    match, unmatched, identity, object, words, test)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update "Members_out"
                set build = ?, builder = ?, "from" = ?, equals = ?, value = ?, version = ?,
                    out = ?, "in" = ?, field = ?, copy = ?, one = ?, other = ?, violations = ?,
                    clock = ?, id = ?, stages = ?, size = ?, shape_constant = ?,
                    instance_constant = ?, shape = ?, instance = ?, yield = ?, record = ?,
                    var = ?, sealed = ?, a_b = ?, ab = ?, ab_upper = ?, a_b_snake = ?,
                    item = ?, item_class = ?, optional = ?, optional_class = ?,
                    optional_stage = ?, element = ?, elements = ?, entry = ?, parts = ?,
                    match = ?, unmatched = ?, identity = ?, object = ?, words = ?, test = ?
                where holder_key = ? and "Members_position" = ? and position = ?""",
                """
                delete from "Members_out"
                where holder_key = ? and "Members_position" = ? and position = ?""");
    }

    private static Table describeMembersOutLists() {
        return new Table(
                "\"Members_out_lists\"",
                24,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("out_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part."Members_position",
                    part.out_position, part.position, part.value
                from holder root
                left join "Members_out_lists" part on part.holder_key = root.key""",
                """
                insert into "Members_out_lists" (holder_key, "Members_position", out_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update "Members_out_lists"
                set value = ?
                where holder_key = ? and "Members_position" = ? and out_position = ? and position = ?""",
                """
                delete from "Members_out_lists"
                where holder_key = ? and "Members_position" = ? and out_position = ? and position = ?""");
    }

    private static Table describeMembersOutOtherLists() {
        return new Table(
                "\"Members_out_other_lists\"",
                24,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("out_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part."Members_position",
                    part.out_position, part.position, part.value
                from holder root
                left join "Members_out_other_lists" part on part.holder_key = root.key""",
                """
                insert into "Members_out_other_lists" (holder_key, "Members_position", out_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update "Members_out_other_lists"
                set value = ?
                where holder_key = ? and "Members_position" = ? and out_position = ? and position = ?""",
                """
                delete from "Members_out_other_lists"
                where holder_key = ? and "Members_position" = ? and out_position = ? and position = ?""");
    }

    private static Table describeMembersOne() {
        return new Table(
                "\"Members_one\"",
                22,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(3),
                """
                select root.typecase_version, root.key, part."Members_position", part.position,
                    part.value
                from holder root
                left join "Members_one" part on part.holder_key = root.key""",
                """
                insert into "Members_one" (holder_key, "Members_position", position, value)
                values (?, ?, ?, ?)""",
                """
                update "Members_one"
                set value = ?
                where holder_key = ? and "Members_position" = ? and position = ?""",
                """
                delete from "Members_one"
                where holder_key = ? and "Members_position" = ? and position = ?""");
    }

    private static Table describeMembersOther() {
        return new Table(
                "\"Members_other\"",
                22,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value_build", Shape.Kind.STRING),
                        Table.Column.of("value_builder", Shape.Kind.STRING),
                        Table.Column.of("value_from", Shape.Kind.STRING),
                        Table.Column.of("value_equals", Shape.Kind.STRING),
                        Table.Column.of("value_value", Shape.Kind.STRING),
                        Table.Column.of("value_version", Shape.Kind.STRING),
                        Table.Column.of("value_out", Shape.Kind.STRING),
                        Table.Column.of("value_in", Shape.Kind.STRING),
                        Table.Column.of("value_field", Shape.Kind.STRING),
                        Table.Column.of("value_copy", Shape.Kind.STRING),
                        Table.Column.of("value_one", Shape.Kind.STRING),
                        Table.Column.of("value_other", Shape.Kind.STRING),
                        Table.Column.of("value_violations", Shape.Kind.STRING),
                        Table.Column.of("value_clock", Shape.Kind.STRING),
                        Table.Column.of("value_id", Shape.Kind.STRING),
                        Table.Column.of("value_stages", Shape.Kind.STRING),
                        Table.Column.of("value_size", Shape.Kind.STRING),
                        Table.Column.of("value_shape_constant", Shape.Kind.STRING),
                        Table.Column.of("value_instance_constant", Shape.Kind.STRING),
                        Table.Column.of("value_shape", Shape.Kind.STRING),
                        Table.Column.of("value_instance", Shape.Kind.STRING),
                        Table.Column.of("value_yield", Shape.Kind.STRING),
                        Table.Column.of("value_record", Shape.Kind.STRING),
                        Table.Column.of("value_var", Shape.Kind.STRING),
                        Table.Column.of("value_sealed", Shape.Kind.STRING),
                        Table.Column.of("value_a_b", Shape.Kind.STRING),
                        Table.Column.of("value_ab", Shape.Kind.STRING),
                        Table.Column.of("value_ab_upper", Shape.Kind.STRING),
                        Table.Column.of("value_a_b_snake", Shape.Kind.STRING),
                        Table.Column.of("value_item", Shape.Kind.STRING),
                        Table.Column.of("value_item_class", Shape.Kind.STRING),
                        Table.Column.of("value_optional", Shape.Kind.STRING),
                        Table.Column.of("value_optional_class", Shape.Kind.STRING),
                        Table.Column.of("value_optional_stage", Shape.Kind.STRING),
                        Table.Column.of("value_element", Shape.Kind.STRING),
                        Table.Column.of("value_elements", Shape.Kind.STRING),
                        Table.Column.of("value_entry", Shape.Kind.STRING),
                        Table.Column.of("value_parts", Shape.Kind.STRING),
                        Table.Column.of("value_match", Shape.Kind.STRING),
                        Table.Column.of("value_unmatched", Shape.Kind.STRING),
                        Table.Column.of("value_identity", Shape.Kind.STRING),
                        Table.Column.of("value_object", Shape.Kind.STRING),
                        Table.Column.of("value_words", Shape.Kind.STRING),
                        Table.Column.of("value_test", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(3),
                        Slot.group(
                                Slot.cell(4),
                                Slot.cell(5),
                                Slot.cell(6),
                                Slot.cell(7),
                                Slot.cell(8),
                                Slot.cell(9),
                                Slot.cell(10),
                                Slot.cell(11),
                                Slot.cell(12),
                                Slot.cell(13),
                                Slot.cell(14),
                                Slot.cell(15),
                                Slot.cell(16),
                                Slot.cell(17),
                                Slot.cell(18),
                                Slot.cell(19),
                                Slot.cell(20),
                                Slot.cell(21),
                                Slot.cell(22),
                                Slot.cell(23),
                                Slot.cell(24),
                                Slot.cell(25),
                                Slot.cell(26),
                                Slot.cell(27),
                                Slot.cell(28),
                                Slot.cell(29),
                                Slot.cell(30),
                                Slot.cell(31),
                                Slot.cell(32),
                                Slot.cell(33),
                                Slot.cell(34),
                                Slot.cell(35),
                                Slot.cell(36),
                                Slot.cell(37),
                                Slot.cell(38),
                                Slot.cell(39),
                                Slot.cell(40),
                                Slot.cell(41),
                                Slot.cell(42),
                                Slot.cell(43),
                                Slot.cell(44),
                                Slot.cell(45),
                                Slot.cell(46),
                                Slot.cell(47),
                                Slot.rows(29),
                                Slot.rows(30))),
                """
                select root.typecase_version, root.key, part."Members_position", part.position,
                    part.key, part.value_build, part.value_builder, part.value_from,
                    part.value_equals, part.value_value, part.value_version, part.value_out,
                    part.value_in, part.value_field, part.value_copy, part.value_one,
                    part.value_other, part.value_violations, part.value_clock, part.value_id,
                    part.value_stages, part.value_size, part.value_shape_constant,
                    part.value_instance_constant, part.value_shape, part.value_instance,
                    part.value_yield, part.value_record, part.value_var, part.value_sealed,
                    part.value_a_b, part.value_ab, part.value_ab_upper, part.value_a_b_snake,
                    part.value_item, part.value_item_class, part.value_optional,
                    part.value_optional_class, part.value_optional_stage, part.value_element,
                    part.value_elements, part.value_entry, part.value_parts, part.value_match,
                    part.value_unmatched, part.value_identity, part.value_object,
                    part.value_words, part.value_test
                from holder root
                left join "Members_other" part on part.holder_key = root.key""",
                """
                insert into "Members_other" (holder_key, "Members_position", position, key, value_build, value_builder,
                    value_from, value_equals, value_value, value_version, value_out, value_in,
                    value_field, value_copy, value_one, value_other, value_violations,
                    value_clock, value_id, value_stages, value_size, value_shape_constant,
                    value_instance_constant, value_shape, value_instance, value_yield,
                    value_record, value_var, value_sealed, value_a_b, value_ab, value_ab_upper,
                    value_a_b_snake, value_item, value_item_class, value_optional,
                    value_optional_class, value_optional_stage, value_element, value_elements,
                    value_entry, value_parts, value_match, value_unmatched, value_identity,
                    value_object, value_words, value_test)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update "Members_other"
                set key = ?, value_build = ?, value_builder = ?, value_from = ?,
                    value_equals = ?, value_value = ?, value_version = ?, value_out = ?,
                    value_in = ?, value_field = ?, value_copy = ?, value_one = ?,
                    value_other = ?, value_violations = ?, value_clock = ?, value_id = ?,
                    value_stages = ?, value_size = ?, value_shape_constant = ?,
                    value_instance_constant = ?, value_shape = ?, value_instance = ?,
                    value_yield = ?, value_record = ?, value_var = ?, value_sealed = ?,
                    value_a_b = ?, value_ab = ?, value_ab_upper = ?, value_a_b_snake = ?,
                    value_item = ?, value_item_class = ?, value_optional = ?,
                    value_optional_class = ?, value_optional_stage = ?, value_element = ?,
                    value_elements = ?, value_entry = ?, value_parts = ?, value_match = ?,
                    value_unmatched = ?, value_identity = ?, value_object = ?, value_words = ?,
                    value_test = ?
                where holder_key = ? and "Members_position" = ? and position = ?""",
                """
                delete from "Members_other"
                where holder_key = ? and "Members_position" = ? and position = ?""");
    }

    private static Table describeMembersOtherValueLists() {
        return new Table(
                "\"Members_other_value_lists\"",
                28,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("other_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part."Members_position",
                    part.other_position, part.position, part.value
                from holder root
                left join "Members_other_value_lists" part on part.holder_key = root.key""",
                """
                insert into "Members_other_value_lists" (holder_key, "Members_position", other_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update "Members_other_value_lists"
                set value = ?
                where holder_key = ? and "Members_position" = ? and other_position = ? and position = ?""",
                """
                delete from "Members_other_value_lists"
                where holder_key = ? and "Members_position" = ? and other_position = ? and position = ?""");
    }

    private static Table describeMembersOtherValueOtherLists() {
        return new Table(
                "\"Members_other_value_other_lists\"",
                28,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("other_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part."Members_position",
                    part.other_position, part.position, part.value
                from holder root
                left join "Members_other_value_other_lists" part on part.holder_key = root.key""",
                """
                insert into "Members_other_value_other_lists" (holder_key, "Members_position", other_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update "Members_other_value_other_lists"
                set value = ?
                where holder_key = ? and "Members_position" = ? and other_position = ? and position = ?""",
                """
                delete from "Members_other_value_other_lists"
                where holder_key = ? and "Members_position" = ? and other_position = ? and position = ?""");
    }

    private static Table describeMembersCopy() {
        return new Table(
                "\"Members_copy\"",
                22,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("build", Shape.Kind.STRING),
                        Table.Column.of("builder", Shape.Kind.STRING),
                        Table.Column.of("\"from\"", Shape.Kind.STRING),
                        Table.Column.of("equals", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("version", Shape.Kind.STRING),
                        Table.Column.of("out", Shape.Kind.STRING),
                        Table.Column.of("\"in\"", Shape.Kind.STRING),
                        Table.Column.of("field", Shape.Kind.STRING),
                        Table.Column.of("copy", Shape.Kind.STRING),
                        Table.Column.of("one", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING),
                        Table.Column.of("violations", Shape.Kind.STRING),
                        Table.Column.of("clock", Shape.Kind.STRING),
                        Table.Column.of("id", Shape.Kind.STRING),
                        Table.Column.of("stages", Shape.Kind.STRING),
                        Table.Column.of("size", Shape.Kind.STRING),
                        Table.Column.of("shape_constant", Shape.Kind.STRING),
                        Table.Column.of("instance_constant", Shape.Kind.STRING),
                        Table.Column.of("shape", Shape.Kind.STRING),
                        Table.Column.of("instance", Shape.Kind.STRING),
                        Table.Column.of("yield", Shape.Kind.STRING),
                        Table.Column.of("record", Shape.Kind.STRING),
                        Table.Column.of("var", Shape.Kind.STRING),
                        Table.Column.of("sealed", Shape.Kind.STRING),
                        Table.Column.of("a_b", Shape.Kind.STRING),
                        Table.Column.of("ab", Shape.Kind.STRING),
                        Table.Column.of("ab_upper", Shape.Kind.STRING),
                        Table.Column.of("a_b_snake", Shape.Kind.STRING),
                        Table.Column.of("item", Shape.Kind.STRING),
                        Table.Column.of("item_class", Shape.Kind.STRING),
                        Table.Column.of("optional", Shape.Kind.STRING),
                        Table.Column.of("optional_class", Shape.Kind.STRING),
                        Table.Column.of("optional_stage", Shape.Kind.STRING),
                        Table.Column.of("element", Shape.Kind.STRING),
                        Table.Column.of("elements", Shape.Kind.STRING),
                        Table.Column.of("entry", Shape.Kind.STRING),
                        Table.Column.of("parts", Shape.Kind.STRING),
                        Table.Column.of("match", Shape.Kind.STRING),
                        Table.Column.of("unmatched", Shape.Kind.STRING),
                        Table.Column.of("identity", Shape.Kind.STRING),
                        Table.Column.of("object", Shape.Kind.STRING),
                        Table.Column.of("words", Shape.Kind.STRING),
                        Table.Column.of("test", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(3),
                        Slot.cell(4),
                        Slot.cell(5),
                        Slot.cell(6),
                        Slot.cell(7),
                        Slot.cell(8),
                        Slot.cell(9),
                        Slot.cell(10),
                        Slot.cell(11),
                        Slot.cell(12),
                        Slot.cell(13),
                        Slot.cell(14),
                        Slot.cell(15),
                        Slot.cell(16),
                        Slot.cell(17),
                        Slot.cell(18),
                        Slot.cell(19),
                        Slot.cell(20),
                        Slot.cell(21),
                        Slot.cell(22),
                        Slot.cell(23),
                        Slot.cell(24),
                        Slot.cell(25),
                        Slot.cell(26),
                        Slot.cell(27),
                        Slot.cell(28),
                        Slot.cell(29),
                        Slot.cell(30),
                        Slot.cell(31),
                        Slot.cell(32),
                        Slot.cell(33),
                        Slot.cell(34),
                        Slot.cell(35),
                        Slot.cell(36),
                        Slot.cell(37),
                        Slot.cell(38),
                        Slot.cell(39),
                        Slot.cell(40),
                        Slot.cell(41),
                        Slot.cell(42),
                        Slot.cell(43),
                        Slot.cell(44),
                        Slot.cell(45),
                        Slot.cell(46),
                        Slot.rows(32),
                        Slot.rows(33)),
                """
                select root.typecase_version, root.key, part."Members_position", part.position,
                    part.build, part.builder, part."from", part.equals, part.value,
                    part.version, part.out, part."in", part.field, part.copy, part.one,
                    part.other, part.violations, part.clock, part.id, part.stages, part.size,
                    part.shape_constant, part.instance_constant, part.shape, part.instance,
                    part.yield, part.record, part.var, part.sealed, part.a_b, part.ab,
                    part.ab_upper, part.a_b_snake, part.item, part.item_class, part.optional,
                    part.optional_class, part.optional_stage, part.element, part.elements,
                    part.entry, part.parts, part.match, part.unmatched, part.identity,
                    part.object, part.words, part.test
                from holder root
                left join "Members_copy" part on part.holder_key = root.key""",
                """
                insert into "Members_copy" (holder_key, "Members_position", position, build, builder, "from", equals,
                    value, version, out, "in", field, copy, one, other, violations, clock, id,
                    stages, size, shape_constant, instance_constant, shape, instance, yield,
                    record, var, sealed, a_b, ab, ab_upper, a_b_snake, item, item_class,
                    optional, optional_class, optional_stage, element, elements, entry, parts,
                    match, unmatched, identity, object, words, test)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update "Members_copy"
                set build = ?, builder = ?, "from" = ?, equals = ?, value = ?, version = ?,
                    out = ?, "in" = ?, field = ?, copy = ?, one = ?, other = ?, violations = ?,
                    clock = ?, id = ?, stages = ?, size = ?, shape_constant = ?,
                    instance_constant = ?, shape = ?, instance = ?, yield = ?, record = ?,
                    var = ?, sealed = ?, a_b = ?, ab = ?, ab_upper = ?, a_b_snake = ?,
                    item = ?, item_class = ?, optional = ?, optional_class = ?,
                    optional_stage = ?, element = ?, elements = ?, entry = ?, parts = ?,
                    match = ?, unmatched = ?, identity = ?, object = ?, words = ?, test = ?
                where holder_key = ? and "Members_position" = ? and position = ?""",
                """
                delete from "Members_copy"
                where holder_key = ? and "Members_position" = ? and position = ?""");
    }

    private static Table describeMembersCopyLists() {
        return new Table(
                "\"Members_copy_lists\"",
                31,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("copy_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part."Members_position",
                    part.copy_position, part.position, part.value
                from holder root
                left join "Members_copy_lists" part on part.holder_key = root.key""",
                """
                insert into "Members_copy_lists" (holder_key, "Members_position", copy_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update "Members_copy_lists"
                set value = ?
                where holder_key = ? and "Members_position" = ? and copy_position = ? and position = ?""",
                """
                delete from "Members_copy_lists"
                where holder_key = ? and "Members_position" = ? and copy_position = ? and position = ?""");
    }

    private static Table describeMembersCopyOtherLists() {
        return new Table(
                "\"Members_copy_other_lists\"",
                31,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("copy_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part."Members_position",
                    part.copy_position, part.position, part.value
                from holder root
                left join "Members_copy_other_lists" part on part.holder_key = root.key""",
                """
                insert into "Members_copy_other_lists" (holder_key, "Members_position", copy_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update "Members_copy_other_lists"
                set value = ?
                where holder_key = ? and "Members_position" = ? and copy_position = ? and position = ?""",
                """
                delete from "Members_copy_other_lists"
                where holder_key = ? and "Members_position" = ? and copy_position = ? and position = ?""");
    }

    private static Table describeMembersElements() {
        return new Table(
                "\"Members_elements\"",
                22,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("build", Shape.Kind.STRING),
                        Table.Column.of("builder", Shape.Kind.STRING),
                        Table.Column.of("\"from\"", Shape.Kind.STRING),
                        Table.Column.of("equals", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.STRING),
                        Table.Column.of("version", Shape.Kind.STRING),
                        Table.Column.of("out", Shape.Kind.STRING),
                        Table.Column.of("\"in\"", Shape.Kind.STRING),
                        Table.Column.of("field", Shape.Kind.STRING),
                        Table.Column.of("copy", Shape.Kind.STRING),
                        Table.Column.of("one", Shape.Kind.STRING),
                        Table.Column.of("other", Shape.Kind.STRING),
                        Table.Column.of("violations", Shape.Kind.STRING),
                        Table.Column.of("clock", Shape.Kind.STRING),
                        Table.Column.of("id", Shape.Kind.STRING),
                        Table.Column.of("stages", Shape.Kind.STRING),
                        Table.Column.of("size", Shape.Kind.STRING),
                        Table.Column.of("shape_constant", Shape.Kind.STRING),
                        Table.Column.of("instance_constant", Shape.Kind.STRING),
                        Table.Column.of("shape", Shape.Kind.STRING),
                        Table.Column.of("instance", Shape.Kind.STRING),
                        Table.Column.of("yield", Shape.Kind.STRING),
                        Table.Column.of("record", Shape.Kind.STRING),
                        Table.Column.of("var", Shape.Kind.STRING),
                        Table.Column.of("sealed", Shape.Kind.STRING),
                        Table.Column.of("a_b", Shape.Kind.STRING),
                        Table.Column.of("ab", Shape.Kind.STRING),
                        Table.Column.of("ab_upper", Shape.Kind.STRING),
                        Table.Column.of("a_b_snake", Shape.Kind.STRING),
                        Table.Column.of("item", Shape.Kind.STRING),
                        Table.Column.of("item_class", Shape.Kind.STRING),
                        Table.Column.of("optional", Shape.Kind.STRING),
                        Table.Column.of("optional_class", Shape.Kind.STRING),
                        Table.Column.of("optional_stage", Shape.Kind.STRING),
                        Table.Column.of("element", Shape.Kind.STRING),
                        Table.Column.of("elements", Shape.Kind.STRING),
                        Table.Column.of("entry", Shape.Kind.STRING),
                        Table.Column.of("parts", Shape.Kind.STRING),
                        Table.Column.of("match", Shape.Kind.STRING),
                        Table.Column.of("unmatched", Shape.Kind.STRING),
                        Table.Column.of("identity", Shape.Kind.STRING),
                        Table.Column.of("object", Shape.Kind.STRING),
                        Table.Column.of("words", Shape.Kind.STRING),
                        Table.Column.of("test", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(3),
                        Slot.cell(4),
                        Slot.cell(5),
                        Slot.cell(6),
                        Slot.cell(7),
                        Slot.cell(8),
                        Slot.cell(9),
                        Slot.cell(10),
                        Slot.cell(11),
                        Slot.cell(12),
                        Slot.cell(13),
                        Slot.cell(14),
                        Slot.cell(15),
                        Slot.cell(16),
                        Slot.cell(17),
                        Slot.cell(18),
                        Slot.cell(19),
                        Slot.cell(20),
                        Slot.cell(21),
                        Slot.cell(22),
                        Slot.cell(23),
                        Slot.cell(24),
                        Slot.cell(25),
                        Slot.cell(26),
                        Slot.cell(27),
                        Slot.cell(28),
                        Slot.cell(29),
                        Slot.cell(30),
                        Slot.cell(31),
                        Slot.cell(32),
                        Slot.cell(33),
                        Slot.cell(34),
                        Slot.cell(35),
                        Slot.cell(36),
                        Slot.cell(37),
                        Slot.cell(38),
                        Slot.cell(39),
                        Slot.cell(40),
                        Slot.cell(41),
                        Slot.cell(42),
                        Slot.cell(43),
                        Slot.cell(44),
                        Slot.cell(45),
                        Slot.cell(46),
                        Slot.rows(35),
                        Slot.rows(36)),
                """
                select root.typecase_version, root.key, part."Members_position", part.position,
                    part.build, part.builder, part."from", part.equals, part.value,
                    part.version, part.out, part."in", part.field, part.copy, part.one,
                    part.other, part.violations, part.clock, part.id, part.stages, part.size,
                    part.shape_constant, part.instance_constant, part.shape, part.instance,
                    part.yield, part.record, part.var, part.sealed, part.a_b, part.ab,
                    part.ab_upper, part.a_b_snake, part.item, part.item_class, part.optional,
                    part.optional_class, part.optional_stage, part.element, part.elements,
                    part.entry, part.parts, part.match, part.unmatched, part.identity,
                    part.object, part.words, part.test
                from holder root
                left join "Members_elements" part on part.holder_key = root.key""",
                """
                insert into "Members_elements" (holder_key, "Members_position", position, build, builder, "from", equals,
                    value, version, out, "in", field, copy, one, other, violations, clock, id,
                    stages, size, shape_constant, instance_constant, shape, instance, yield,
                    record, var, sealed, a_b, ab, ab_upper, a_b_snake, item, item_class,
                    optional, optional_class, optional_stage, element, elements, entry, parts,
                    match, unmatched, identity, object, words, test)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update "Members_elements"
                set build = ?, builder = ?, "from" = ?, equals = ?, value = ?, version = ?,
                    out = ?, "in" = ?, field = ?, copy = ?, one = ?, other = ?, violations = ?,
                    clock = ?, id = ?, stages = ?, size = ?, shape_constant = ?,
                    instance_constant = ?, shape = ?, instance = ?, yield = ?, record = ?,
                    var = ?, sealed = ?, a_b = ?, ab = ?, ab_upper = ?, a_b_snake = ?,
                    item = ?, item_class = ?, optional = ?, optional_class = ?,
                    optional_stage = ?, element = ?, elements = ?, entry = ?, parts = ?,
                    match = ?, unmatched = ?, identity = ?, object = ?, words = ?, test = ?
                where holder_key = ? and "Members_position" = ? and position = ?""",
                """
                delete from "Members_elements"
                where holder_key = ? and "Members_position" = ? and position = ?""");
    }

    private static Table describeMembersElementsLists() {
        return new Table(
                "\"Members_elements_lists\"",
                34,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("elements_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part."Members_position",
                    part.elements_position, part.position, part.value
                from holder root
                left join "Members_elements_lists" part on part.holder_key = root.key""",
                """
                insert into "Members_elements_lists" (holder_key, "Members_position", elements_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update "Members_elements_lists"
                set value = ?
                where holder_key = ? and "Members_position" = ? and elements_position = ? and position = ?""",
                """
                delete from "Members_elements_lists"
                where holder_key = ? and "Members_position" = ? and elements_position = ? and position = ?""");
    }

    private static Table describeMembersElementsOtherLists() {
        return new Table(
                "\"Members_elements_other_lists\"",
                34,
                4,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("elements_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.key, part."Members_position",
                    part.elements_position, part.position, part.value
                from holder root
                left join "Members_elements_other_lists" part on part.holder_key = root.key""",
                """
                insert into "Members_elements_other_lists" (holder_key, "Members_position", elements_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update "Members_elements_other_lists"
                set value = ?
                where holder_key = ? and "Members_position" = ? and elements_position = ? and position = ?""",
                """
                delete from "Members_elements_other_lists"
                where holder_key = ? and "Members_position" = ? and elements_position = ? and position = ?""");
    }

    private static Table describeMembersEntry() {
        return new Table(
                "\"Members_entry\"",
                22,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.group(Slot.cell(3), Slot.cell(4)),
                """
                select root.typecase_version, root.key, part."Members_position", part.position,
                    part.key, part.value
                from holder root
                left join "Members_entry" part on part.holder_key = root.key""",
                """
                insert into "Members_entry" (holder_key, "Members_position", position, key, value)
                values (?, ?, ?, ?, ?)""",
                """
                update "Members_entry"
                set key = ?, value = ?
                where holder_key = ? and "Members_position" = ? and position = ?""",
                """
                delete from "Members_entry"
                where holder_key = ? and "Members_position" = ? and position = ?""");
    }

    private static Table describeMembersWait() {
        return new Table(
                "\"Members_wait\"",
                22,
                3,
                List.of(
                        Table.Column.of("holder_key", Shape.Kind.UUID),
                        Table.Column.of("\"Members_position\"", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.LONG)),
                Slot.cell(3),
                """
                select root.typecase_version, root.key, part."Members_position", part.position,
                    part.value
                from holder root
                left join "Members_wait" part on part.holder_key = root.key""",
                """
                insert into "Members_wait" (holder_key, "Members_position", position, value)
                values (?, ?, ?, ?)""",
                """
                update "Members_wait"
                set value = ?
                where holder_key = ? and "Members_position" = ? and position = ?""",
                """
                delete from "Members_wait"
                where holder_key = ? and "Members_position" = ? and position = ?""");
    }
}
