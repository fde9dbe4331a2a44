package trade;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Contract} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ContractTables {

    private static final Table CONTRACT = describeContract();
    private static final Table CONTRACT_SEAL_WITNESSES = describeContractSealWitnesses();
    private static final Table CONTRACT_SECOND_SEAL_WITNESSES = describeContractSecondSealWitnesses();
    private static final Table CONTRACT_MAIN_CLAUSE_SEAL_WITNESSES = describeContractMainClauseSealWitnesses();
    private static final Table CONTRACT_LAST_CLAUSE_SEAL_WITNESSES = describeContractLastClauseSealWitnesses();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(CONTRACT, CONTRACT_SEAL_WITNESSES, CONTRACT_SECOND_SEAL_WITNESSES, CONTRACT_MAIN_CLAUSE_SEAL_WITNESSES, CONTRACT_LAST_CLAUSE_SEAL_WITNESSES),
            List.of(
                    """
                    create table contract (
                        id uuid not null,
                        seller_name text collate "C" not null,
                        seller_address_city text collate "C" not null,
                        seller_address_country text collate "C" not null,
                        seller_billing_city text collate "C",
                        seller_billing_country text collate "C",
                        buyer_name text collate "C",
                        buyer_address_city text collate "C",
                        buyer_address_country text collate "C",
                        buyer_billing_city text collate "C",
                        buyer_billing_country text collate "C",
                        seal_owner_name text collate "C" not null,
                        seal_owner_address_city text collate "C" not null,
                        seal_owner_address_country text collate "C" not null,
                        seal_owner_billing_city text collate "C",
                        seal_owner_billing_country text collate "C",
                        second_seal_owner_name text collate "C",
                        second_seal_owner_address_city text collate "C",
                        second_seal_owner_address_country text collate "C",
                        second_seal_owner_billing_city text collate "C",
                        second_seal_owner_billing_country text collate "C",
                        main_clause_number text collate "C" not null,
                        main_clause_seal_owner_name text collate "C",
                        main_clause_seal_owner_address_city text collate "C",
                        main_clause_seal_owner_address_country text collate "C",
                        main_clause_seal_owner_billing_city text collate "C",
                        main_clause_seal_owner_billing_country text collate "C",
                        last_clause_number text collate "C",
                        last_clause_seal_owner_name text collate "C",
                        last_clause_seal_owner_address_city text collate "C",
                        last_clause_seal_owner_address_country text collate "C",
                        last_clause_seal_owner_billing_city text collate "C",
                        last_clause_seal_owner_billing_country text collate "C",
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table contract_seal_witnesses (
                        contract_id uuid not null,
                        position integer not null,
                        name text collate "C" not null,
                        address_city text collate "C" not null,
                        address_country text collate "C" not null,
                        billing_city text collate "C",
                        billing_country text collate "C",
                        primary key (contract_id, position),
                        foreign key (contract_id)
                            references contract (id) on delete cascade
                    )""",
                    """
                    create table contract_second_seal_witnesses (
                        contract_id uuid not null,
                        position integer not null,
                        name text collate "C" not null,
                        address_city text collate "C" not null,
                        address_country text collate "C" not null,
                        billing_city text collate "C",
                        billing_country text collate "C",
                        primary key (contract_id, position),
                        foreign key (contract_id)
                            references contract (id) on delete cascade
                    )""",
                    """
                    create table contract_main_clause_seal_witnesses (
                        contract_id uuid not null,
                        position integer not null,
                        name text collate "C" not null,
                        address_city text collate "C" not null,
                        address_country text collate "C" not null,
                        billing_city text collate "C",
                        billing_country text collate "C",
                        primary key (contract_id, position),
                        foreign key (contract_id)
                            references contract (id) on delete cascade
                    )""",
                    """
                    create table contract_last_clause_seal_witnesses (
                        contract_id uuid not null,
                        position integer not null,
                        name text collate "C" not null,
                        address_city text collate "C" not null,
                        address_country text collate "C" not null,
                        billing_city text collate "C",
                        billing_country text collate "C",
                        primary key (contract_id, position),
                        foreign key (contract_id)
                            references contract (id) on delete cascade
                    )""",
                    """
                    create unique index contract_seller_unique
                        on contract (seller_name, seller_address_city, seller_address_country,
                        seller_billing_city, seller_billing_country)""",
                    """
                    create index contract_buyer_index
                        on contract (buyer_name, buyer_address_city, buyer_address_country, buyer_billing_city,
                        buyer_billing_country)"""),
            List.of(
                    """
                    create table contract (
                        id text not null,
                        seller_name text not null,
                        seller_address_city text not null,
                        seller_address_country text not null,
                        seller_billing_city text,
                        seller_billing_country text,
                        buyer_name text,
                        buyer_address_city text,
                        buyer_address_country text,
                        buyer_billing_city text,
                        buyer_billing_country text,
                        seal_owner_name text not null,
                        seal_owner_address_city text not null,
                        seal_owner_address_country text not null,
                        seal_owner_billing_city text,
                        seal_owner_billing_country text,
                        second_seal_owner_name text,
                        second_seal_owner_address_city text,
                        second_seal_owner_address_country text,
                        second_seal_owner_billing_city text,
                        second_seal_owner_billing_country text,
                        main_clause_number text not null,
                        main_clause_seal_owner_name text,
                        main_clause_seal_owner_address_city text,
                        main_clause_seal_owner_address_country text,
                        main_clause_seal_owner_billing_city text,
                        main_clause_seal_owner_billing_country text,
                        last_clause_number text,
                        last_clause_seal_owner_name text,
                        last_clause_seal_owner_address_city text,
                        last_clause_seal_owner_address_country text,
                        last_clause_seal_owner_billing_city text,
                        last_clause_seal_owner_billing_country text,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table contract_seal_witnesses (
                        contract_id text not null,
                        position integer not null,
                        name text not null,
                        address_city text not null,
                        address_country text not null,
                        billing_city text,
                        billing_country text,
                        primary key (contract_id, position),
                        foreign key (contract_id)
                            references contract (id) on delete cascade
                    ) without rowid""",
                    """
                    create table contract_second_seal_witnesses (
                        contract_id text not null,
                        position integer not null,
                        name text not null,
                        address_city text not null,
                        address_country text not null,
                        billing_city text,
                        billing_country text,
                        primary key (contract_id, position),
                        foreign key (contract_id)
                            references contract (id) on delete cascade
                    ) without rowid""",
                    """
                    create table contract_main_clause_seal_witnesses (
                        contract_id text not null,
                        position integer not null,
                        name text not null,
                        address_city text not null,
                        address_country text not null,
                        billing_city text,
                        billing_country text,
                        primary key (contract_id, position),
                        foreign key (contract_id)
                            references contract (id) on delete cascade
                    ) without rowid""",
                    """
                    create table contract_last_clause_seal_witnesses (
                        contract_id text not null,
                        position integer not null,
                        name text not null,
                        address_city text not null,
                        address_country text not null,
                        billing_city text,
                        billing_country text,
                        primary key (contract_id, position),
                        foreign key (contract_id)
                            references contract (id) on delete cascade
                    ) without rowid""",
                    """
                    create unique index contract_seller_unique
                        on contract (seller_name, seller_address_city, seller_address_country,
                        seller_billing_city, seller_billing_country)""",
                    """
                    create index contract_buyer_index
                        on contract (buyer_name, buyer_address_city, buyer_address_country, buyer_billing_city,
                        buyer_billing_country)"""));

    private ContractTables() {}

    private static Table describeContract() {
        return new Table(
                "contract",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("seller_name", Shape.Kind.STRING),
                        Table.Column.of("seller_address_city", Shape.Kind.STRING),
                        Table.Column.of("seller_address_country", Shape.Kind.ENUM),
                        Table.Column.optional("seller_billing_city", Shape.Kind.STRING),
                        Table.Column.optional("seller_billing_country", Shape.Kind.ENUM),
                        Table.Column.optional("buyer_name", Shape.Kind.STRING),
                        Table.Column.optional("buyer_address_city", Shape.Kind.STRING),
                        Table.Column.optional("buyer_address_country", Shape.Kind.ENUM),
                        Table.Column.optional("buyer_billing_city", Shape.Kind.STRING),
                        Table.Column.optional("buyer_billing_country", Shape.Kind.ENUM),
                        Table.Column.of("seal_owner_name", Shape.Kind.STRING),
                        Table.Column.of("seal_owner_address_city", Shape.Kind.STRING),
                        Table.Column.of("seal_owner_address_country", Shape.Kind.ENUM),
                        Table.Column.optional("seal_owner_billing_city", Shape.Kind.STRING),
                        Table.Column.optional("seal_owner_billing_country", Shape.Kind.ENUM),
                        Table.Column.optional("second_seal_owner_name", Shape.Kind.STRING),
                        Table.Column.optional("second_seal_owner_address_city", Shape.Kind.STRING),
                        Table.Column.optional("second_seal_owner_address_country", Shape.Kind.ENUM),
                        Table.Column.optional("second_seal_owner_billing_city", Shape.Kind.STRING),
                        Table.Column.optional("second_seal_owner_billing_country", Shape.Kind.ENUM),
                        Table.Column.of("main_clause_number", Shape.Kind.STRING),
                        Table.Column.optional("main_clause_seal_owner_name", Shape.Kind.STRING),
                        Table.Column.optional("main_clause_seal_owner_address_city", Shape.Kind.STRING),
                        Table.Column.optional("main_clause_seal_owner_address_country", Shape.Kind.ENUM),
                        Table.Column.optional("main_clause_seal_owner_billing_city", Shape.Kind.STRING),
                        Table.Column.optional("main_clause_seal_owner_billing_country", Shape.Kind.ENUM),
                        Table.Column.optional("last_clause_number", Shape.Kind.STRING),
                        Table.Column.optional("last_clause_seal_owner_name", Shape.Kind.STRING),
                        Table.Column.optional("last_clause_seal_owner_address_city", Shape.Kind.STRING),
                        Table.Column.optional("last_clause_seal_owner_address_country", Shape.Kind.ENUM),
                        Table.Column.optional("last_clause_seal_owner_billing_city", Shape.Kind.STRING),
                        Table.Column.optional("last_clause_seal_owner_billing_country", Shape.Kind.ENUM)),
                Slot.group(
                        Slot.cell(0),
                        Slot.group(
                                Slot.cell(1),
                                Slot.group(Slot.cell(2), Slot.cell(3)),
                                Slot.optional(4, Slot.cell(4), Slot.cell(5))),
                        Slot.optional(
                                6,
                                Slot.cell(6),
                                Slot.group(Slot.cell(7), Slot.cell(8)),
                                Slot.optional(9, Slot.cell(9), Slot.cell(10))),
                        Slot.group(
                                Slot.rows(1),
                                Slot.group(
                                        Slot.cell(11),
                                        Slot.group(Slot.cell(12), Slot.cell(13)),
                                        Slot.optional(14, Slot.cell(14), Slot.cell(15)))),
                        Slot.optional(
                                16,
                                Slot.rows(2),
                                Slot.group(
                                        Slot.cell(16),
                                        Slot.group(Slot.cell(17), Slot.cell(18)),
                                        Slot.optional(19, Slot.cell(19), Slot.cell(20)))),
                        Slot.group(
                                Slot.cell(21),
                                Slot.optional(
                                        22,
                                        Slot.rows(3),
                                        Slot.group(
                                                Slot.cell(22),
                                                Slot.group(Slot.cell(23), Slot.cell(24)),
                                                Slot.optional(25, Slot.cell(25), Slot.cell(26))))),
                        Slot.optional(
                                27,
                                Slot.cell(27),
                                Slot.optional(
                                        28,
                                        Slot.rows(4),
                                        Slot.group(
                                                Slot.cell(28),
                                                Slot.group(Slot.cell(29), Slot.cell(30)),
                                                Slot.optional(31, Slot.cell(31), Slot.cell(32)))))),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.seller_name,
                    root.seller_address_city, root.seller_address_country,
                    root.seller_billing_city, root.seller_billing_country, root.buyer_name,
                    root.buyer_address_city, root.buyer_address_country,
                    root.buyer_billing_city, root.buyer_billing_country, root.seal_owner_name,
                    root.seal_owner_address_city, root.seal_owner_address_country,
                    root.seal_owner_billing_city, root.seal_owner_billing_country,
                    root.second_seal_owner_name, root.second_seal_owner_address_city,
                    root.second_seal_owner_address_country,
                    root.second_seal_owner_billing_city,
                    root.second_seal_owner_billing_country, root.main_clause_number,
                    root.main_clause_seal_owner_name, root.main_clause_seal_owner_address_city,
                    root.main_clause_seal_owner_address_country,
                    root.main_clause_seal_owner_billing_city,
                    root.main_clause_seal_owner_billing_country, root.last_clause_number,
                    root.last_clause_seal_owner_name, root.last_clause_seal_owner_address_city,
                    root.last_clause_seal_owner_address_country,
                    root.last_clause_seal_owner_billing_city,
                    root.last_clause_seal_owner_billing_country
                from contract root""",
                """
                insert into contract (id, seller_name, seller_address_city, seller_address_country,
                    seller_billing_city, seller_billing_country, buyer_name,
                    buyer_address_city, buyer_address_country, buyer_billing_city,
                    buyer_billing_country, seal_owner_name, seal_owner_address_city,
                    seal_owner_address_country, seal_owner_billing_city,
                    seal_owner_billing_country, second_seal_owner_name,
                    second_seal_owner_address_city, second_seal_owner_address_country,
                    second_seal_owner_billing_city, second_seal_owner_billing_country,
                    main_clause_number, main_clause_seal_owner_name,
                    main_clause_seal_owner_address_city,
                    main_clause_seal_owner_address_country,
                    main_clause_seal_owner_billing_city,
                    main_clause_seal_owner_billing_country, last_clause_number,
                    last_clause_seal_owner_name, last_clause_seal_owner_address_city,
                    last_clause_seal_owner_address_country,
                    last_clause_seal_owner_billing_city,
                    last_clause_seal_owner_billing_country, typecase_version,
                    typecase_sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update contract
                set seller_name = ?, seller_address_city = ?, seller_address_country = ?,
                    seller_billing_city = ?, seller_billing_country = ?, buyer_name = ?,
                    buyer_address_city = ?, buyer_address_country = ?, buyer_billing_city = ?,
                    buyer_billing_country = ?, seal_owner_name = ?,
                    seal_owner_address_city = ?, seal_owner_address_country = ?,
                    seal_owner_billing_city = ?, seal_owner_billing_country = ?,
                    second_seal_owner_name = ?, second_seal_owner_address_city = ?,
                    second_seal_owner_address_country = ?, second_seal_owner_billing_city = ?,
                    second_seal_owner_billing_country = ?, main_clause_number = ?,
                    main_clause_seal_owner_name = ?, main_clause_seal_owner_address_city = ?,
                    main_clause_seal_owner_address_country = ?,
                    main_clause_seal_owner_billing_city = ?,
                    main_clause_seal_owner_billing_country = ?, last_clause_number = ?,
                    last_clause_seal_owner_name = ?, last_clause_seal_owner_address_city = ?,
                    last_clause_seal_owner_address_country = ?,
                    last_clause_seal_owner_billing_city = ?,
                    last_clause_seal_owner_billing_country = ?, typecase_version = ?,
                    typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from contract
                where id = ? and typecase_version = ?""");
    }

    private static Table describeContractSealWitnesses() {
        return new Table(
                "contract_seal_witnesses",
                0,
                2,
                List.of(
                        Table.Column.of("contract_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("name", Shape.Kind.STRING),
                        Table.Column.of("address_city", Shape.Kind.STRING),
                        Table.Column.of("address_country", Shape.Kind.ENUM),
                        Table.Column.optional("billing_city", Shape.Kind.STRING),
                        Table.Column.optional("billing_country", Shape.Kind.ENUM)),
                Slot.group(
                        Slot.cell(2),
                        Slot.group(Slot.cell(3), Slot.cell(4)),
                        Slot.optional(5, Slot.cell(5), Slot.cell(6))),
                """
                select root.typecase_version, root.id, part.position, part.name,
                    part.address_city, part.address_country, part.billing_city,
                    part.billing_country
                from contract root
                left join contract_seal_witnesses part on part.contract_id = root.id""",
                """
                insert into contract_seal_witnesses (contract_id, position, name, address_city, address_country, billing_city,
                    billing_country)
                values (?, ?, ?, ?, ?, ?, ?)""",
                """
                update contract_seal_witnesses
                set name = ?, address_city = ?, address_country = ?, billing_city = ?,
                    billing_country = ?
                where contract_id = ? and position = ?""",
                """
                delete from contract_seal_witnesses
                where contract_id = ? and position = ?""");
    }

    private static Table describeContractSecondSealWitnesses() {
        return new Table(
                "contract_second_seal_witnesses",
                0,
                2,
                List.of(
                        Table.Column.of("contract_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("name", Shape.Kind.STRING),
                        Table.Column.of("address_city", Shape.Kind.STRING),
                        Table.Column.of("address_country", Shape.Kind.ENUM),
                        Table.Column.optional("billing_city", Shape.Kind.STRING),
                        Table.Column.optional("billing_country", Shape.Kind.ENUM)),
                Slot.group(
                        Slot.cell(2),
                        Slot.group(Slot.cell(3), Slot.cell(4)),
                        Slot.optional(5, Slot.cell(5), Slot.cell(6))),
                """
                select root.typecase_version, root.id, part.position, part.name,
                    part.address_city, part.address_country, part.billing_city,
                    part.billing_country
                from contract root
                left join contract_second_seal_witnesses part on part.contract_id = root.id""",
                """
                insert into contract_second_seal_witnesses (contract_id, position, name, address_city, address_country, billing_city,
                    billing_country)
                values (?, ?, ?, ?, ?, ?, ?)""",
                """
                update contract_second_seal_witnesses
                set name = ?, address_city = ?, address_country = ?, billing_city = ?,
                    billing_country = ?
                where contract_id = ? and position = ?""",
                """
                delete from contract_second_seal_witnesses
                where contract_id = ? and position = ?""");
    }

    private static Table describeContractMainClauseSealWitnesses() {
        return new Table(
                "contract_main_clause_seal_witnesses",
                0,
                2,
                List.of(
                        Table.Column.of("contract_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("name", Shape.Kind.STRING),
                        Table.Column.of("address_city", Shape.Kind.STRING),
                        Table.Column.of("address_country", Shape.Kind.ENUM),
                        Table.Column.optional("billing_city", Shape.Kind.STRING),
                        Table.Column.optional("billing_country", Shape.Kind.ENUM)),
                Slot.group(
                        Slot.cell(2),
                        Slot.group(Slot.cell(3), Slot.cell(4)),
                        Slot.optional(5, Slot.cell(5), Slot.cell(6))),
                """
                select root.typecase_version, root.id, part.position, part.name,
                    part.address_city, part.address_country, part.billing_city,
                    part.billing_country
                from contract root
                left join contract_main_clause_seal_witnesses part on part.contract_id = root.id""",
                """
                insert into contract_main_clause_seal_witnesses (contract_id, position, name, address_city, address_country, billing_city,
                    billing_country)
                values (?, ?, ?, ?, ?, ?, ?)""",
                """
                update contract_main_clause_seal_witnesses
                set name = ?, address_city = ?, address_country = ?, billing_city = ?,
                    billing_country = ?
                where contract_id = ? and position = ?""",
                """
                delete from contract_main_clause_seal_witnesses
                where contract_id = ? and position = ?""");
    }

    private static Table describeContractLastClauseSealWitnesses() {
        return new Table(
                "contract_last_clause_seal_witnesses",
                0,
                2,
                List.of(
                        Table.Column.of("contract_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("name", Shape.Kind.STRING),
                        Table.Column.of("address_city", Shape.Kind.STRING),
                        Table.Column.of("address_country", Shape.Kind.ENUM),
                        Table.Column.optional("billing_city", Shape.Kind.STRING),
                        Table.Column.optional("billing_country", Shape.Kind.ENUM)),
                Slot.group(
                        Slot.cell(2),
                        Slot.group(Slot.cell(3), Slot.cell(4)),
                        Slot.optional(5, Slot.cell(5), Slot.cell(6))),
                """
                select root.typecase_version, root.id, part.position, part.name,
                    part.address_city, part.address_country, part.billing_city,
                    part.billing_country
                from contract root
                left join contract_last_clause_seal_witnesses part on part.contract_id = root.id""",
                """
                insert into contract_last_clause_seal_witnesses (contract_id, position, name, address_city, address_country, billing_city,
                    billing_country)
                values (?, ?, ?, ?, ?, ?, ?)""",
                """
                update contract_last_clause_seal_witnesses
                set name = ?, address_city = ?, address_country = ?, billing_city = ?,
                    billing_country = ?
                where contract_id = ? and position = ?""",
                """
                delete from contract_last_clause_seal_witnesses
                where contract_id = ? and position = ?""");
    }
}
