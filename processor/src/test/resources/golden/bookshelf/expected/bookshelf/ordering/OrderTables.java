package bookshelf.ordering;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Order} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderTables {

    private static final Table ORDER = describeOrder();
    private static final Table ORDER_ITEMS = describeOrderItems();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(ORDER, ORDER_ITEMS),
            List.of(
                    """
                    create table "order" (
                        id uuid not null,
                        customer_name text collate "C" not null check (char_length(customer_name) <= 150),
                        status text collate "C" not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table order_items (
                        order_id uuid not null,
                        position integer not null,
                        id uuid not null,
                        book_title text collate "C" not null check (char_length(book_title) <= 200),
                        quantity integer not null,
                        unit_price_currency text collate "C" check (char_length(unit_price_currency) <= 3),
                        unit_price_amount numeric,
                        primary key (order_id, position),
                        foreign key (order_id)
                            references "order" (id) on delete cascade
                    )"""),
            List.of(
                    """
                    create table "order" (
                        id text not null,
                        customer_name text not null check (length(customer_name) <= 150),
                        status text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table order_items (
                        order_id text not null,
                        position integer not null,
                        id text not null,
                        book_title text not null check (length(book_title) <= 200),
                        quantity integer not null,
                        unit_price_currency text check (length(unit_price_currency) <= 3),
                        unit_price_amount text collate decimal,
                        primary key (order_id, position),
                        foreign key (order_id)
                            references "order" (id) on delete cascade
                    ) without rowid"""));

    private OrderTables() {}

    private static Table describeOrder() {
        return new Table(
                "\"order\"",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("customer_name", Shape.Kind.STRING),
                        Table.Column.of("status", Shape.Kind.ENUM)),
                Slot.group(Slot.cell(0), Slot.cell(1), Slot.cell(2), Slot.rows(1)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.customer_name,
                    root.status
                from "order" root""",
                """
                insert into "order" (id, customer_name, status, typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?)""",
                """
                update "order"
                set customer_name = ?, status = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from "order"
                where id = ? and typecase_version = ?""");
    }

    private static Table describeOrderItems() {
        return new Table(
                "order_items",
                0,
                2,
                List.of(
                        Table.Column.of("order_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("book_title", Shape.Kind.STRING),
                        Table.Column.of("quantity", Shape.Kind.INT),
                        Table.Column.optional("unit_price_currency", Shape.Kind.STRING),
                        Table.Column.optional("unit_price_amount", Shape.Kind.DECIMAL)),
                Slot.group(
                        Slot.cell(2),
                        Slot.cell(3),
                        Slot.cell(4),
                        Slot.optional(5, Slot.cell(5), Slot.cell(6))),
                """
                select root.typecase_version, root.id, part.position, part.id, part.book_title,
                    part.quantity, part.unit_price_currency, part.unit_price_amount
                from "order" root
                left join order_items part on part.order_id = root.id""",
                """
                insert into order_items (order_id, position, id, book_title, quantity, unit_price_currency,
                    unit_price_amount)
                values (?, ?, ?, ?, ?, ?, ?)""",
                """
                update order_items
                set id = ?, book_title = ?, quantity = ?, unit_price_currency = ?,
                    unit_price_amount = ?
                where order_id = ? and position = ?""",
                """
                delete from order_items
                where order_id = ? and position = ?""");
    }
}
