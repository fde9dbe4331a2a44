package library;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Library} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LibraryTables {

    private static final Table LIBRARY = describeLibrary();
    private static final Table LIBRARY_NAMES = describeLibraryNames();
    private static final Table LIBRARY_FLOORS = describeLibraryFloors();
    private static final Table LIBRARY_STAMPS = describeLibraryStamps();
    private static final Table LIBRARY_OPEN_ON = describeLibraryOpenOn();
    private static final Table LIBRARY_BRANCHES = describeLibraryBranches();
    private static final Table LIBRARY_ADDRESSES = describeLibraryAddresses();
    private static final Table LIBRARY_CATALOGUES = describeLibraryCatalogues();
    private static final Table LIBRARY_CATALOGUES_TITLES = describeLibraryCataloguesTitles();
    private static final Table LIBRARY_CATALOGUES_DAYS = describeLibraryCataloguesDays();
    private static final Table LIBRARY_CATALOGUES_SOURCES = describeLibraryCataloguesSources();
    private static final Table LIBRARY_SHELVES = describeLibraryShelves();
    private static final Table LIBRARY_SHELVES_LABELS = describeLibraryShelvesLabels();
    private static final Table LIBRARY_SHELVES_CATALOGUES = describeLibraryShelvesCatalogues();
    private static final Table LIBRARY_SHELVES_CATALOGUES_TITLES = describeLibraryShelvesCataloguesTitles();
    private static final Table LIBRARY_SHELVES_CATALOGUES_DAYS = describeLibraryShelvesCataloguesDays();
    private static final Table LIBRARY_SHELVES_CATALOGUES_SOURCES = describeLibraryShelvesCataloguesSources();
    private static final Table LIBRARY_TAGS = describeLibraryTags();
    private static final Table LIBRARY_CLOSED_ON = describeLibraryClosedOn();
    private static final Table LIBRARY_PARTNERS = describeLibraryPartners();
    private static final Table LIBRARY_FORMER_ADDRESSES = describeLibraryFormerAddresses();
    private static final Table LIBRARY_DESKS = describeLibraryDesks();
    private static final Table LIBRARY_FEES = describeLibraryFees();
    private static final Table LIBRARY_DELIVERIES = describeLibraryDeliveries();
    private static final Table LIBRARY_LOANS = describeLibraryLoans();
    private static final Table LIBRARY_SCANS = describeLibraryScans();
    private static final Table LIBRARY_CATALOGUES_BY_NAME = describeLibraryCataloguesByName();
    private static final Table LIBRARY_CATALOGUES_BY_NAME_VALUE_TITLES = describeLibraryCataloguesByNameValueTitles();
    private static final Table LIBRARY_CATALOGUES_BY_NAME_VALUE_DAYS = describeLibraryCataloguesByNameValueDays();
    private static final Table LIBRARY_CATALOGUES_BY_NAME_VALUE_SOURCES = describeLibraryCataloguesByNameValueSources();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(LIBRARY, LIBRARY_NAMES, LIBRARY_FLOORS, LIBRARY_STAMPS, LIBRARY_OPEN_ON, LIBRARY_BRANCHES, LIBRARY_ADDRESSES, LIBRARY_CATALOGUES, LIBRARY_CATALOGUES_TITLES, LIBRARY_CATALOGUES_DAYS, LIBRARY_CATALOGUES_SOURCES, LIBRARY_SHELVES, LIBRARY_SHELVES_LABELS, LIBRARY_SHELVES_CATALOGUES, LIBRARY_SHELVES_CATALOGUES_TITLES, LIBRARY_SHELVES_CATALOGUES_DAYS, LIBRARY_SHELVES_CATALOGUES_SOURCES, LIBRARY_TAGS, LIBRARY_CLOSED_ON, LIBRARY_PARTNERS, LIBRARY_FORMER_ADDRESSES, LIBRARY_DESKS, LIBRARY_FEES, LIBRARY_DELIVERIES, LIBRARY_LOANS, LIBRARY_SCANS, LIBRARY_CATALOGUES_BY_NAME, LIBRARY_CATALOGUES_BY_NAME_VALUE_TITLES, LIBRARY_CATALOGUES_BY_NAME_VALUE_DAYS, LIBRARY_CATALOGUES_BY_NAME_VALUE_SOURCES),
            List.of(
                    """
                    create table library (
                        id text collate "C" not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table library_names (
                        library_id text collate "C" not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_floors (
                        library_id text collate "C" not null,
                        position integer not null,
                        value integer not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_stamps (
                        library_id text collate "C" not null,
                        position integer not null,
                        value bytea not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_open_on (
                        library_id text collate "C" not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_branches (
                        library_id text collate "C" not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_addresses (
                        library_id text collate "C" not null,
                        position integer not null,
                        street text collate "C" not null,
                        number integer not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_catalogues (
                        library_id text collate "C" not null,
                        position integer not null,
                        name text collate "C" not null,
                        printer_street text collate "C",
                        printer_number integer,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_catalogues_titles (
                        library_id text collate "C" not null,
                        catalogues_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, catalogues_position, position),
                        foreign key (library_id, catalogues_position)
                            references library_catalogues (library_id, position) on delete cascade
                    )""",
                    """
                    create table library_catalogues_days (
                        library_id text collate "C" not null,
                        catalogues_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, catalogues_position, position),
                        foreign key (library_id, catalogues_position)
                            references library_catalogues (library_id, position) on delete cascade
                    )""",
                    """
                    create table library_catalogues_sources (
                        library_id text collate "C" not null,
                        catalogues_position integer not null,
                        position integer not null,
                        key text collate "C" not null,
                        value_street text collate "C" not null,
                        value_number integer not null,
                        primary key (library_id, catalogues_position, position),
                        foreign key (library_id, catalogues_position)
                            references library_catalogues (library_id, position) on delete cascade
                    )""",
                    """
                    create table library_shelves (
                        library_id text collate "C" not null,
                        position integer not null,
                        id uuid not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_shelves_labels (
                        library_id text collate "C" not null,
                        shelves_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, shelves_position, position),
                        foreign key (library_id, shelves_position)
                            references library_shelves (library_id, position) on delete cascade
                    )""",
                    """
                    create table library_shelves_catalogues (
                        library_id text collate "C" not null,
                        shelves_position integer not null,
                        position integer not null,
                        name text collate "C" not null,
                        printer_street text collate "C",
                        printer_number integer,
                        primary key (library_id, shelves_position, position),
                        foreign key (library_id, shelves_position)
                            references library_shelves (library_id, position) on delete cascade
                    )""",
                    """
                    create table library_shelves_catalogues_titles (
                        library_id text collate "C" not null,
                        shelves_position integer not null,
                        catalogues_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, shelves_position, catalogues_position, position),
                        foreign key (library_id, shelves_position, catalogues_position)
                            references library_shelves_catalogues (library_id, shelves_position, position) on delete cascade
                    )""",
                    """
                    create table library_shelves_catalogues_days (
                        library_id text collate "C" not null,
                        shelves_position integer not null,
                        catalogues_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, shelves_position, catalogues_position, position),
                        foreign key (library_id, shelves_position, catalogues_position)
                            references library_shelves_catalogues (library_id, shelves_position, position) on delete cascade
                    )""",
                    """
                    create table library_shelves_catalogues_sources (
                        library_id text collate "C" not null,
                        shelves_position integer not null,
                        catalogues_position integer not null,
                        position integer not null,
                        key text collate "C" not null,
                        value_street text collate "C" not null,
                        value_number integer not null,
                        primary key (library_id, shelves_position, catalogues_position, position),
                        foreign key (library_id, shelves_position, catalogues_position)
                            references library_shelves_catalogues (library_id, shelves_position, position) on delete cascade
                    )""",
                    """
                    create table library_tags (
                        library_id text collate "C" not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_closed_on (
                        library_id text collate "C" not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_partners (
                        library_id text collate "C" not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_former_addresses (
                        library_id text collate "C" not null,
                        position integer not null,
                        street text collate "C" not null,
                        number integer not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_desks (
                        library_id text collate "C" not null,
                        position integer not null,
                        number integer not null,
                        room text collate "C" not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_fees (
                        library_id text collate "C" not null,
                        position integer not null,
                        key text collate "C" not null,
                        value numeric not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_deliveries (
                        library_id text collate "C" not null,
                        position integer not null,
                        key text collate "C" not null,
                        value_street text collate "C" not null,
                        value_number integer not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_loans (
                        library_id text collate "C" not null,
                        position integer not null,
                        key text collate "C" not null,
                        value integer not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_scans (
                        library_id text collate "C" not null,
                        position integer not null,
                        key integer not null,
                        value bytea not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_catalogues_by_name (
                        library_id text collate "C" not null,
                        position integer not null,
                        key text collate "C" not null,
                        value_name text collate "C" not null,
                        value_printer_street text collate "C",
                        value_printer_number integer,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    )""",
                    """
                    create table library_catalogues_by_name_value_titles (
                        library_id text collate "C" not null,
                        catalogues_by_name_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, catalogues_by_name_position, position),
                        foreign key (library_id, catalogues_by_name_position)
                            references library_catalogues_by_name (library_id, position) on delete cascade
                    )""",
                    """
                    create table library_catalogues_by_name_value_days (
                        library_id text collate "C" not null,
                        catalogues_by_name_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (library_id, catalogues_by_name_position, position),
                        foreign key (library_id, catalogues_by_name_position)
                            references library_catalogues_by_name (library_id, position) on delete cascade
                    )""",
                    """
                    create table library_catalogues_by_name_value_sources (
                        library_id text collate "C" not null,
                        catalogues_by_name_position integer not null,
                        position integer not null,
                        key text collate "C" not null,
                        value_street text collate "C" not null,
                        value_number integer not null,
                        primary key (library_id, catalogues_by_name_position, position),
                        foreign key (library_id, catalogues_by_name_position)
                            references library_catalogues_by_name (library_id, position) on delete cascade
                    )"""),
            List.of(
                    """
                    create table library (
                        id text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table library_names (
                        library_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_floors (
                        library_id text not null,
                        position integer not null,
                        value integer not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_stamps (
                        library_id text not null,
                        position integer not null,
                        value blob not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_open_on (
                        library_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_branches (
                        library_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_addresses (
                        library_id text not null,
                        position integer not null,
                        street text not null,
                        number integer not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_catalogues (
                        library_id text not null,
                        position integer not null,
                        name text not null,
                        printer_street text,
                        printer_number integer,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_catalogues_titles (
                        library_id text not null,
                        catalogues_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, catalogues_position, position),
                        foreign key (library_id, catalogues_position)
                            references library_catalogues (library_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table library_catalogues_days (
                        library_id text not null,
                        catalogues_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, catalogues_position, position),
                        foreign key (library_id, catalogues_position)
                            references library_catalogues (library_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table library_catalogues_sources (
                        library_id text not null,
                        catalogues_position integer not null,
                        position integer not null,
                        key text not null,
                        value_street text not null,
                        value_number integer not null,
                        primary key (library_id, catalogues_position, position),
                        foreign key (library_id, catalogues_position)
                            references library_catalogues (library_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table library_shelves (
                        library_id text not null,
                        position integer not null,
                        id text not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_shelves_labels (
                        library_id text not null,
                        shelves_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, shelves_position, position),
                        foreign key (library_id, shelves_position)
                            references library_shelves (library_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table library_shelves_catalogues (
                        library_id text not null,
                        shelves_position integer not null,
                        position integer not null,
                        name text not null,
                        printer_street text,
                        printer_number integer,
                        primary key (library_id, shelves_position, position),
                        foreign key (library_id, shelves_position)
                            references library_shelves (library_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table library_shelves_catalogues_titles (
                        library_id text not null,
                        shelves_position integer not null,
                        catalogues_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, shelves_position, catalogues_position, position),
                        foreign key (library_id, shelves_position, catalogues_position)
                            references library_shelves_catalogues (library_id, shelves_position, position) on delete cascade
                    ) without rowid""",
                    """
                    create table library_shelves_catalogues_days (
                        library_id text not null,
                        shelves_position integer not null,
                        catalogues_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, shelves_position, catalogues_position, position),
                        foreign key (library_id, shelves_position, catalogues_position)
                            references library_shelves_catalogues (library_id, shelves_position, position) on delete cascade
                    ) without rowid""",
                    """
                    create table library_shelves_catalogues_sources (
                        library_id text not null,
                        shelves_position integer not null,
                        catalogues_position integer not null,
                        position integer not null,
                        key text not null,
                        value_street text not null,
                        value_number integer not null,
                        primary key (library_id, shelves_position, catalogues_position, position),
                        foreign key (library_id, shelves_position, catalogues_position)
                            references library_shelves_catalogues (library_id, shelves_position, position) on delete cascade
                    ) without rowid""",
                    """
                    create table library_tags (
                        library_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_closed_on (
                        library_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_partners (
                        library_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_former_addresses (
                        library_id text not null,
                        position integer not null,
                        street text not null,
                        number integer not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_desks (
                        library_id text not null,
                        position integer not null,
                        number integer not null,
                        room text not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_fees (
                        library_id text not null,
                        position integer not null,
                        key text not null,
                        value text collate decimal not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_deliveries (
                        library_id text not null,
                        position integer not null,
                        key text not null,
                        value_street text not null,
                        value_number integer not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_loans (
                        library_id text not null,
                        position integer not null,
                        key text not null,
                        value integer not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_scans (
                        library_id text not null,
                        position integer not null,
                        key integer not null,
                        value blob not null,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_catalogues_by_name (
                        library_id text not null,
                        position integer not null,
                        key text not null,
                        value_name text not null,
                        value_printer_street text,
                        value_printer_number integer,
                        primary key (library_id, position),
                        foreign key (library_id)
                            references library (id) on delete cascade
                    ) without rowid""",
                    """
                    create table library_catalogues_by_name_value_titles (
                        library_id text not null,
                        catalogues_by_name_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, catalogues_by_name_position, position),
                        foreign key (library_id, catalogues_by_name_position)
                            references library_catalogues_by_name (library_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table library_catalogues_by_name_value_days (
                        library_id text not null,
                        catalogues_by_name_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (library_id, catalogues_by_name_position, position),
                        foreign key (library_id, catalogues_by_name_position)
                            references library_catalogues_by_name (library_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table library_catalogues_by_name_value_sources (
                        library_id text not null,
                        catalogues_by_name_position integer not null,
                        position integer not null,
                        key text not null,
                        value_street text not null,
                        value_number integer not null,
                        primary key (library_id, catalogues_by_name_position, position),
                        foreign key (library_id, catalogues_by_name_position)
                            references library_catalogues_by_name (library_id, position) on delete cascade
                    ) without rowid"""));

    private LibraryTables() {}

    private static Table describeLibrary() {
        return new Table(
                "library",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(0),
                        Slot.rows(1),
                        Slot.rows(2),
                        Slot.rows(3),
                        Slot.rows(4),
                        Slot.rows(5),
                        Slot.rows(6),
                        Slot.rows(7),
                        Slot.rows(11),
                        Slot.rows(17),
                        Slot.rows(18),
                        Slot.rows(19),
                        Slot.rows(20),
                        Slot.rows(21),
                        Slot.rows(22),
                        Slot.rows(23),
                        Slot.rows(24),
                        Slot.rows(25),
                        Slot.rows(26)),
                """
                select root.typecase_version, root.typecase_sequence, root.id
                from library root""",
                """
                insert into library (id, typecase_version, typecase_sequence)
                values (?, ?, ?)""",
                """
                update library
                set typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from library
                where id = ? and typecase_version = ?""");
    }

    private static Table describeLibraryNames() {
        return new Table(
                "library_names",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from library root
                left join library_names part on part.library_id = root.id""",
                """
                insert into library_names (library_id, position, value)
                values (?, ?, ?)""",
                """
                update library_names
                set value = ?
                where library_id = ? and position = ?""",
                """
                delete from library_names
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryFloors() {
        return new Table(
                "library_floors",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from library root
                left join library_floors part on part.library_id = root.id""",
                """
                insert into library_floors (library_id, position, value)
                values (?, ?, ?)""",
                """
                update library_floors
                set value = ?
                where library_id = ? and position = ?""",
                """
                delete from library_floors
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryStamps() {
        return new Table(
                "library_stamps",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.BYTES)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from library root
                left join library_stamps part on part.library_id = root.id""",
                """
                insert into library_stamps (library_id, position, value)
                values (?, ?, ?)""",
                """
                update library_stamps
                set value = ?
                where library_id = ? and position = ?""",
                """
                delete from library_stamps
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryOpenOn() {
        return new Table(
                "library_open_on",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.ENUM)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from library root
                left join library_open_on part on part.library_id = root.id""",
                """
                insert into library_open_on (library_id, position, value)
                values (?, ?, ?)""",
                """
                update library_open_on
                set value = ?
                where library_id = ? and position = ?""",
                """
                delete from library_open_on
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryBranches() {
        return new Table(
                "library_branches",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from library root
                left join library_branches part on part.library_id = root.id""",
                """
                insert into library_branches (library_id, position, value)
                values (?, ?, ?)""",
                """
                update library_branches
                set value = ?
                where library_id = ? and position = ?""",
                """
                delete from library_branches
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryAddresses() {
        return new Table(
                "library_addresses",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("street", Shape.Kind.STRING),
                        Table.Column.of("number", Shape.Kind.INT)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.street, part.number
                from library root
                left join library_addresses part on part.library_id = root.id""",
                """
                insert into library_addresses (library_id, position, street, number)
                values (?, ?, ?, ?)""",
                """
                update library_addresses
                set street = ?, number = ?
                where library_id = ? and position = ?""",
                """
                delete from library_addresses
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryCatalogues() {
        return new Table(
                "library_catalogues",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("name", Shape.Kind.STRING),
                        Table.Column.optional("printer_street", Shape.Kind.STRING),
                        Table.Column.optional("printer_number", Shape.Kind.INT)),
                Slot.group(
                        Slot.cell(2),
                        Slot.rows(8),
                        Slot.rows(9),
                        Slot.rows(10),
                        Slot.optional(3, Slot.cell(3), Slot.cell(4))),
                """
                select root.typecase_version, root.id, part.position, part.name,
                    part.printer_street, part.printer_number
                from library root
                left join library_catalogues part on part.library_id = root.id""",
                """
                insert into library_catalogues (library_id, position, name, printer_street, printer_number)
                values (?, ?, ?, ?, ?)""",
                """
                update library_catalogues
                set name = ?, printer_street = ?, printer_number = ?
                where library_id = ? and position = ?""",
                """
                delete from library_catalogues
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryCataloguesTitles() {
        return new Table(
                "library_catalogues_titles",
                7,
                3,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("catalogues_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(3),
                """
                select root.typecase_version, root.id, part.catalogues_position, part.position,
                    part.value
                from library root
                left join library_catalogues_titles part on part.library_id = root.id""",
                """
                insert into library_catalogues_titles (library_id, catalogues_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update library_catalogues_titles
                set value = ?
                where library_id = ? and catalogues_position = ? and position = ?""",
                """
                delete from library_catalogues_titles
                where library_id = ? and catalogues_position = ? and position = ?""");
    }

    private static Table describeLibraryCataloguesDays() {
        return new Table(
                "library_catalogues_days",
                7,
                3,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("catalogues_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.ENUM)),
                Slot.cell(3),
                """
                select root.typecase_version, root.id, part.catalogues_position, part.position,
                    part.value
                from library root
                left join library_catalogues_days part on part.library_id = root.id""",
                """
                insert into library_catalogues_days (library_id, catalogues_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update library_catalogues_days
                set value = ?
                where library_id = ? and catalogues_position = ? and position = ?""",
                """
                delete from library_catalogues_days
                where library_id = ? and catalogues_position = ? and position = ?""");
    }

    private static Table describeLibraryCataloguesSources() {
        return new Table(
                "library_catalogues_sources",
                7,
                3,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("catalogues_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value_street", Shape.Kind.STRING),
                        Table.Column.of("value_number", Shape.Kind.INT)),
                Slot.group(Slot.cell(3), Slot.group(Slot.cell(4), Slot.cell(5))),
                """
                select root.typecase_version, root.id, part.catalogues_position, part.position,
                    part.key, part.value_street, part.value_number
                from library root
                left join library_catalogues_sources part on part.library_id = root.id""",
                """
                insert into library_catalogues_sources (library_id, catalogues_position, position, key, value_street, value_number)
                values (?, ?, ?, ?, ?, ?)""",
                """
                update library_catalogues_sources
                set key = ?, value_street = ?, value_number = ?
                where library_id = ? and catalogues_position = ? and position = ?""",
                """
                delete from library_catalogues_sources
                where library_id = ? and catalogues_position = ? and position = ?""");
    }

    private static Table describeLibraryShelves() {
        return new Table(
                "library_shelves",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("id", Shape.Kind.UUID)),
                Slot.group(Slot.cell(2), Slot.rows(12), Slot.rows(13)),
                """
                select root.typecase_version, root.id, part.position, part.id
                from library root
                left join library_shelves part on part.library_id = root.id""",
                """
                insert into library_shelves (library_id, position, id)
                values (?, ?, ?)""",
                """
                update library_shelves
                set id = ?
                where library_id = ? and position = ?""",
                """
                delete from library_shelves
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryShelvesLabels() {
        return new Table(
                "library_shelves_labels",
                11,
                3,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("shelves_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(3),
                """
                select root.typecase_version, root.id, part.shelves_position, part.position,
                    part.value
                from library root
                left join library_shelves_labels part on part.library_id = root.id""",
                """
                insert into library_shelves_labels (library_id, shelves_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update library_shelves_labels
                set value = ?
                where library_id = ? and shelves_position = ? and position = ?""",
                """
                delete from library_shelves_labels
                where library_id = ? and shelves_position = ? and position = ?""");
    }

    private static Table describeLibraryShelvesCatalogues() {
        return new Table(
                "library_shelves_catalogues",
                11,
                3,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("shelves_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("name", Shape.Kind.STRING),
                        Table.Column.optional("printer_street", Shape.Kind.STRING),
                        Table.Column.optional("printer_number", Shape.Kind.INT)),
                Slot.group(
                        Slot.cell(3),
                        Slot.rows(14),
                        Slot.rows(15),
                        Slot.rows(16),
                        Slot.optional(4, Slot.cell(4), Slot.cell(5))),
                """
                select root.typecase_version, root.id, part.shelves_position, part.position,
                    part.name, part.printer_street, part.printer_number
                from library root
                left join library_shelves_catalogues part on part.library_id = root.id""",
                """
                insert into library_shelves_catalogues (library_id, shelves_position, position, name, printer_street,
                    printer_number)
                values (?, ?, ?, ?, ?, ?)""",
                """
                update library_shelves_catalogues
                set name = ?, printer_street = ?, printer_number = ?
                where library_id = ? and shelves_position = ? and position = ?""",
                """
                delete from library_shelves_catalogues
                where library_id = ? and shelves_position = ? and position = ?""");
    }

    private static Table describeLibraryShelvesCataloguesTitles() {
        return new Table(
                "library_shelves_catalogues_titles",
                13,
                4,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("shelves_position", Shape.Kind.INT),
                        Table.Column.of("catalogues_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.id, part.shelves_position,
                    part.catalogues_position, part.position, part.value
                from library root
                left join library_shelves_catalogues_titles part on part.library_id = root.id""",
                """
                insert into library_shelves_catalogues_titles (library_id, shelves_position, catalogues_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update library_shelves_catalogues_titles
                set value = ?
                where library_id = ? and shelves_position = ? and catalogues_position = ? and position = ?""",
                """
                delete from library_shelves_catalogues_titles
                where library_id = ? and shelves_position = ? and catalogues_position = ? and position = ?""");
    }

    private static Table describeLibraryShelvesCataloguesDays() {
        return new Table(
                "library_shelves_catalogues_days",
                13,
                4,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("shelves_position", Shape.Kind.INT),
                        Table.Column.of("catalogues_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.ENUM)),
                Slot.cell(4),
                """
                select root.typecase_version, root.id, part.shelves_position,
                    part.catalogues_position, part.position, part.value
                from library root
                left join library_shelves_catalogues_days part on part.library_id = root.id""",
                """
                insert into library_shelves_catalogues_days (library_id, shelves_position, catalogues_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update library_shelves_catalogues_days
                set value = ?
                where library_id = ? and shelves_position = ? and catalogues_position = ? and position = ?""",
                """
                delete from library_shelves_catalogues_days
                where library_id = ? and shelves_position = ? and catalogues_position = ? and position = ?""");
    }

    private static Table describeLibraryShelvesCataloguesSources() {
        return new Table(
                "library_shelves_catalogues_sources",
                13,
                4,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("shelves_position", Shape.Kind.INT),
                        Table.Column.of("catalogues_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value_street", Shape.Kind.STRING),
                        Table.Column.of("value_number", Shape.Kind.INT)),
                Slot.group(Slot.cell(4), Slot.group(Slot.cell(5), Slot.cell(6))),
                """
                select root.typecase_version, root.id, part.shelves_position,
                    part.catalogues_position, part.position, part.key, part.value_street,
                    part.value_number
                from library root
                left join library_shelves_catalogues_sources part on part.library_id = root.id""",
                """
                insert into library_shelves_catalogues_sources (library_id, shelves_position, catalogues_position, position, key,
                    value_street, value_number)
                values (?, ?, ?, ?, ?, ?, ?)""",
                """
                update library_shelves_catalogues_sources
                set key = ?, value_street = ?, value_number = ?
                where library_id = ? and shelves_position = ? and catalogues_position = ? and position = ?""",
                """
                delete from library_shelves_catalogues_sources
                where library_id = ? and shelves_position = ? and catalogues_position = ? and position = ?""");
    }

    private static Table describeLibraryTags() {
        return new Table(
                "library_tags",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from library root
                left join library_tags part on part.library_id = root.id""",
                """
                insert into library_tags (library_id, position, value)
                values (?, ?, ?)""",
                """
                update library_tags
                set value = ?
                where library_id = ? and position = ?""",
                """
                delete from library_tags
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryClosedOn() {
        return new Table(
                "library_closed_on",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.ENUM)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from library root
                left join library_closed_on part on part.library_id = root.id""",
                """
                insert into library_closed_on (library_id, position, value)
                values (?, ?, ?)""",
                """
                update library_closed_on
                set value = ?
                where library_id = ? and position = ?""",
                """
                delete from library_closed_on
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryPartners() {
        return new Table(
                "library_partners",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from library root
                left join library_partners part on part.library_id = root.id""",
                """
                insert into library_partners (library_id, position, value)
                values (?, ?, ?)""",
                """
                update library_partners
                set value = ?
                where library_id = ? and position = ?""",
                """
                delete from library_partners
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryFormerAddresses() {
        return new Table(
                "library_former_addresses",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("street", Shape.Kind.STRING),
                        Table.Column.of("number", Shape.Kind.INT)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.street, part.number
                from library root
                left join library_former_addresses part on part.library_id = root.id""",
                """
                insert into library_former_addresses (library_id, position, street, number)
                values (?, ?, ?, ?)""",
                """
                update library_former_addresses
                set street = ?, number = ?
                where library_id = ? and position = ?""",
                """
                delete from library_former_addresses
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryDesks() {
        return new Table(
                "library_desks",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("number", Shape.Kind.INT),
                        Table.Column.of("room", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.number, part.room
                from library root
                left join library_desks part on part.library_id = root.id""",
                """
                insert into library_desks (library_id, position, number, room)
                values (?, ?, ?, ?)""",
                """
                update library_desks
                set number = ?, room = ?
                where library_id = ? and position = ?""",
                """
                delete from library_desks
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryFees() {
        return new Table(
                "library_fees",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.DECIMAL)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.key, part.value
                from library root
                left join library_fees part on part.library_id = root.id""",
                """
                insert into library_fees (library_id, position, key, value)
                values (?, ?, ?, ?)""",
                """
                update library_fees
                set key = ?, value = ?
                where library_id = ? and position = ?""",
                """
                delete from library_fees
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryDeliveries() {
        return new Table(
                "library_deliveries",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.ENUM),
                        Table.Column.of("value_street", Shape.Kind.STRING),
                        Table.Column.of("value_number", Shape.Kind.INT)),
                Slot.group(Slot.cell(2), Slot.group(Slot.cell(3), Slot.cell(4))),
                """
                select root.typecase_version, root.id, part.position, part.key, part.value_street,
                    part.value_number
                from library root
                left join library_deliveries part on part.library_id = root.id""",
                """
                insert into library_deliveries (library_id, position, key, value_street, value_number)
                values (?, ?, ?, ?, ?)""",
                """
                update library_deliveries
                set key = ?, value_street = ?, value_number = ?
                where library_id = ? and position = ?""",
                """
                delete from library_deliveries
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryLoans() {
        return new Table(
                "library_loans",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.key, part.value
                from library root
                left join library_loans part on part.library_id = root.id""",
                """
                insert into library_loans (library_id, position, key, value)
                values (?, ?, ?, ?)""",
                """
                update library_loans
                set key = ?, value = ?
                where library_id = ? and position = ?""",
                """
                delete from library_loans
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryScans() {
        return new Table(
                "library_scans",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.BYTES)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.key, part.value
                from library root
                left join library_scans part on part.library_id = root.id""",
                """
                insert into library_scans (library_id, position, key, value)
                values (?, ?, ?, ?)""",
                """
                update library_scans
                set key = ?, value = ?
                where library_id = ? and position = ?""",
                """
                delete from library_scans
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryCataloguesByName() {
        return new Table(
                "library_catalogues_by_name",
                0,
                2,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value_name", Shape.Kind.STRING),
                        Table.Column.optional("value_printer_street", Shape.Kind.STRING),
                        Table.Column.optional("value_printer_number", Shape.Kind.INT)),
                Slot.group(
                        Slot.cell(2),
                        Slot.group(
                                Slot.cell(3),
                                Slot.rows(27),
                                Slot.rows(28),
                                Slot.rows(29),
                                Slot.optional(4, Slot.cell(4), Slot.cell(5)))),
                """
                select root.typecase_version, root.id, part.position, part.key, part.value_name,
                    part.value_printer_street, part.value_printer_number
                from library root
                left join library_catalogues_by_name part on part.library_id = root.id""",
                """
                insert into library_catalogues_by_name (library_id, position, key, value_name, value_printer_street,
                    value_printer_number)
                values (?, ?, ?, ?, ?, ?)""",
                """
                update library_catalogues_by_name
                set key = ?, value_name = ?, value_printer_street = ?,
                    value_printer_number = ?
                where library_id = ? and position = ?""",
                """
                delete from library_catalogues_by_name
                where library_id = ? and position = ?""");
    }

    private static Table describeLibraryCataloguesByNameValueTitles() {
        return new Table(
                "library_catalogues_by_name_value_titles",
                26,
                3,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("catalogues_by_name_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(3),
                """
                select root.typecase_version, root.id, part.catalogues_by_name_position,
                    part.position, part.value
                from library root
                left join library_catalogues_by_name_value_titles part on part.library_id = root.id""",
                """
                insert into library_catalogues_by_name_value_titles (library_id, catalogues_by_name_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update library_catalogues_by_name_value_titles
                set value = ?
                where library_id = ? and catalogues_by_name_position = ? and position = ?""",
                """
                delete from library_catalogues_by_name_value_titles
                where library_id = ? and catalogues_by_name_position = ? and position = ?""");
    }

    private static Table describeLibraryCataloguesByNameValueDays() {
        return new Table(
                "library_catalogues_by_name_value_days",
                26,
                3,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("catalogues_by_name_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.ENUM)),
                Slot.cell(3),
                """
                select root.typecase_version, root.id, part.catalogues_by_name_position,
                    part.position, part.value
                from library root
                left join library_catalogues_by_name_value_days part on part.library_id = root.id""",
                """
                insert into library_catalogues_by_name_value_days (library_id, catalogues_by_name_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update library_catalogues_by_name_value_days
                set value = ?
                where library_id = ? and catalogues_by_name_position = ? and position = ?""",
                """
                delete from library_catalogues_by_name_value_days
                where library_id = ? and catalogues_by_name_position = ? and position = ?""");
    }

    private static Table describeLibraryCataloguesByNameValueSources() {
        return new Table(
                "library_catalogues_by_name_value_sources",
                26,
                3,
                List.of(
                        Table.Column.of("library_id", Shape.Kind.STRING),
                        Table.Column.of("catalogues_by_name_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value_street", Shape.Kind.STRING),
                        Table.Column.of("value_number", Shape.Kind.INT)),
                Slot.group(Slot.cell(3), Slot.group(Slot.cell(4), Slot.cell(5))),
                """
                select root.typecase_version, root.id, part.catalogues_by_name_position,
                    part.position, part.key, part.value_street, part.value_number
                from library root
                left join library_catalogues_by_name_value_sources part on part.library_id = root.id""",
                """
                insert into library_catalogues_by_name_value_sources (library_id, catalogues_by_name_position, position, key, value_street,
                    value_number)
                values (?, ?, ?, ?, ?, ?)""",
                """
                update library_catalogues_by_name_value_sources
                set key = ?, value_street = ?, value_number = ?
                where library_id = ? and catalogues_by_name_position = ? and position = ?""",
                """
                delete from library_catalogues_by_name_value_sources
                where library_id = ? and catalogues_by_name_position = ? and position = ?""");
    }
}
