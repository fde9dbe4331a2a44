package shop.catalogue;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Book} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookMapping implements AggregateMapping<Book, BookId> {

    /** The one instance. */
    public static final BookMapping INSTANCE = new BookMapping();

    private static final int ID = 0;
    private static final int TITLE = 1;

    private static final Shape SHAPE = Shape.of(
            "Book",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("title", Shape.Kind.STRING));

    private BookMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public BookId identity(Book book) {
        return book.id;
    }

    @Override
    public Tables tables() {
        return BookTables.TABLES;
    }

    @Override
    public FieldPath<Book> identityPath() {
        return BookFields.ID.path();
    }

    @Override
    public String identityText(BookId identity) {
        return identity.value().toString();
    }

    @Override
    public Object identityKey(BookId identity) {
        return identity.value();
    }

    @Override
    public Book copy(Book book) {
        Book copy = new Book();
        copy.id = book.id;
        copy.title = book.title;
        return copy;
    }

    @Override
    public boolean sameState(Book one, Book other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.title, other.title);
    }

    @Override
    public void check(Book book, Violations violations) {
        BookConstraints.check(book, violations);
    }

    @Override
    public void write(Book book, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(book.id.value());
        out.field(TITLE).writeString(book.title);
        out.endObject();
    }

    @Override
    public Book read(StateReader in) {
        Book book = new Book();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> book.id = new BookId(in.readUuid());
                case TITLE -> book.title = in.readString();
                default -> throw new IllegalStateException("Book has no field " + field);
            }
        }
        return book;
    }

    @Override
    public void writeIdentity(BookId identity, StateWriter out) {
        out.writeUuid(identity.value());
    }

    @Override
    public BookId readIdentity(StateReader in) {
        return new BookId(in.readUuid());
    }
}
