package dev.typecase.processor.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A domain of several modules, each compiled against the class files of the others. */
class ModulesTest {

    private static final String ADD_BOOK = "@Command public record AddBook(String title) {}";
    private static final String STOCKING =
            "@EventHandler final class Stocking { @Handle void on(shop.catalogue.BookEvent.BookAdded event) {} }";

    @TempDir
    Path folder;

    private Sources catalogue;
    private Sources ordering;
    private Sources shop;

    @BeforeEach
    void writeCatalogue() {
        catalogue = sources("catalogue")
                .domain("@Domain(closed = false)", "shop.catalogue")
                .add(
                        "shop.catalogue",
                        "public record BookId(UUID value) {}",
                        "@ValueObject public record Money(@Default(\"USD\") String currency, @Nullable Long cents) {}",
                        "@Aggregate public class Book extends AggregateRoot<BookEvent> { @Id BookId id; String title;"
                                + " @Nullable Money price; void add() { raise(new BookEvent.BookAdded(id)); } }",
                        "public sealed interface BookEvent { @Event record BookAdded(BookId id) implements BookEvent {} }",
                        ADD_BOOK,
                        "@CommandHandler final class Cataloguing { private final BookRepository books;"
                                + " Cataloguing(BookRepository books) { this.books = books; }"
                                + " @Handle BookId addBook(AddBook command) {"
                                + " Book book = BookBuilder.builder().title(command.title()).build(); book.add();"
                                + " books.add(book); return book.id; } }");
        ordering = sources("ordering").domain("@Domain(closed = false)", "shop.ordering");
        shop = sources("shop")
                .domain(
                        "@Domain(includes = {shop.catalogue.CataloguePart.class, shop.ordering.OrderingPart.class})",
                        "shop");
    }

    @Test
    void anOpenDomainIsNotJudgedAsAWhole() {
        catalogue.add("shop.catalogue", "@Command public record RemoveBook(BookId id) {}");
        assertThat(compile(catalogue).messages()).isEmpty();
    }

    @Test
    void handlersOfOnePartReceiveEventsOfAnother() {
        ordering.add("shop.ordering", STOCKING);
        assertThat(close().messages()).isEmpty();
    }

    @Test
    void anEventOfAPartThatNobodyHandlesIsReportedWhereThePartIsIncluded() {
        assertThat(close().messages())
                .singleElement()
                .asString()
                .startsWith(
                        "package-info.java:1 [Typecase/UnhandledEvent] BookAdded is raised by Book, and nothing handles it.")
                .contains("It is about shop.catalogue.BookEvent.BookAdded, which CataloguePart brings.");
    }

    @Test
    void aCommandOfAPartThatNobodyHandlesIsReportedWhereThePartIsIncluded() {
        ordering.add("shop.ordering", STOCKING, "@Command public record PlaceOrder(String title) {}");
        assertThat(close().messages())
                .singleElement()
                .asString()
                .startsWith("package-info.java:1 [Typecase/CommandWithoutHandler] PlaceOrder is a command");
    }

    @Test
    void aCommandCanBeHandledInAnotherPart() {
        catalogue.add("shop.catalogue", "@Command public record RemoveBook(BookId id) {}");
        ordering.add(
                "shop.ordering",
                STOCKING,
                "@CommandHandler final class Removing { @Handle int remove(shop.catalogue.RemoveBook command) {"
                        + " return 1; } }",
                "final class Caller { int call(OrderingCommands commands, shop.catalogue.RemoveBook command) {"
                        + " return commands.process(command); } }");
        assertThat(close().messages()).isEmpty();
    }

    @Test
    void aRepositoryThatAPartDeclaresAnswersInTheDomainThatIncludesIt() throws Exception {
        catalogue.add(
                "shop.catalogue",
                "@Repository public interface Books { boolean existsByTitle(String title); void add(Book book);"
                        + " java.util.List<Book> findByPriceCentsLessThan(long cents); }");
        ordering.add(
                "shop.ordering",
                STOCKING,
                "@Command public record FindBook(String title) {}",
                "@CommandHandler final class Finding { private final shop.catalogue.Books books;"
                        + " Finding(shop.catalogue.Books books) { this.books = books; }"
                        + " @Handle boolean find(FindBook command) { return books.existsByTitle(command.title()); } }");
        shop.add(
                "shop",
                "@Repository(shop.catalogue.Book.class) public interface Titles { long countByTitle(String title); }",
                "public final class Run { private Run() {} public static Object run() {"
                        + " try (ShopDomain domain = ShopDomain.builder().build()) {"
                        + " domain.process(new shop.catalogue.AddBook(\"Emma\"));"
                        + " return domain.books().existsByTitle(\"Emma\")"
                        + " && domain.process(new shop.ordering.FindBook(\"Emma\"))"
                        + " && !domain.inUnitOfWork(work -> work.books().existsByTitle(\"Persuasion\"))"
                        + " && domain.titles().countByTitle(\"Emma\") == 1; } } }");
        assertThat(close().sound().call("shop.Run", "run")).isEqualTo(true);
    }

    @Test
    void aCommandThatTwoPartsHandleIsOneProblem() {
        ordering.add(
                "shop.ordering",
                STOCKING,
                "@CommandHandler final class Again { @Handle void addBook(shop.catalogue.AddBook command) {} }");
        assertThat(close().messages()).singleElement().asString().contains("[Typecase/CommandWithSeveralHandlers]");
    }

    @Test
    void aCommandThatAPartAndTheApplicationHandleIsReportedInTheApplication() {
        ordering.add("shop.ordering", STOCKING);
        shop.add(
                "shop",
                "@CommandHandler final class Again { @Handle void addBook(shop.catalogue.AddBook command) {} }");
        assertThat(close().messages()).singleElement().asString().contains("[Typecase/CommandWithSeveralHandlers]");
    }

    @Test
    void eventsOfTwoPartsThatAreStoredUnderOneNameAreReported() {
        ordering.add(
                "shop.ordering",
                STOCKING,
                "@Aggregate public class Copy extends AggregateRoot<CopyEvent> { @Id UUID id; }",
                "public sealed interface CopyEvent { @Event record BookAdded(UUID id) implements CopyEvent {} }",
                "@EventHandler final class Counting { @Handle void on(CopyEvent event) {} }");
        assertThat(close().messages())
                .singleElement()
                .asString()
                .startsWith("package-info.java:1 [Typecase/DuplicateEventType]");
    }

    @Test
    void aggregatesOfOneNameInTwoPartsAreReported() {
        ordering.add(
                "shop.ordering",
                STOCKING,
                "@Aggregate public class Book extends AggregateRoot<NoEvents> { @Id UUID id; }");
        assertThat(close().messages())
                .singleElement()
                .asString()
                .startsWith("package-info.java:1 [Typecase/GeneratedNameCollision]");
    }

    @Test
    void anEventThatAPartDoesNotHandleMayBeHandledByAnother() {
        catalogue.add(
                "shop.catalogue",
                "@Aggregate public class Shelf extends AggregateRoot<ShelfEvent> { @Id UUID id; }",
                "public sealed interface ShelfEvent {"
                        + " @Event @Unhandled(\"for others\") record ShelfBuilt(UUID id) implements ShelfEvent {} }");
        ordering.add(
                "shop.ordering",
                STOCKING,
                "@EventHandler final class Planning { @Handle void on(shop.catalogue.ShelfEvent event) {} }");
        assertThat(close().messages()).isEmpty();
    }

    @Test
    void theStageOfAGenericCollaboratorHasTheNameThatTheLibraryGaveIt() {
        ordering.add(
                "shop.ordering",
                "@EventHandler final class Stocking { Stocking(java.util.function.Supplier<String> shelves) {}"
                        + " @Handle void on(shop.catalogue.BookEvent.BookAdded event) {} }");
        shop.add(
                "shop",
                "final class Start { ShopDomain start() {"
                        + " return ShopDomain.builder().shelves(() -> \"A\").build(); } }");
        assertThat(close().messages()).isEmpty();
    }

    @Test
    void handlersOfOnePartUseRepositoriesAndCommandsOfAnother() {
        ordering.add(
                "shop.ordering",
                "@EventHandler final class Stocking {"
                        + " Stocking(shop.catalogue.BookRepository books, shop.catalogue.CatalogueCommands commands) {}"
                        + " @Handle void on(shop.catalogue.BookEvent.BookAdded event) {} }");
        shop.add("shop", "final class Start { ShopDomain start() { return ShopDomain.builder().build(); } }");
        assertThat(close().messages()).isEmpty();
    }

    @Test
    void aPartThatWasForgottenIsNamed() {
        shop = sources("forgetful").domain("@Domain", "shop").add("shop", STOCKING);
        CompiledModule library = compile(catalogue).sound();
        assertThat(compile(shop, library).messages())
                .singleElement()
                .asString()
                .contains("takes BookAdded, which belongs to the domain Catalogue, not to Shop.")
                .contains("include  CataloguePart.class  in the @Domain of Shop");
    }

    @Test
    void theRepositoryOfAnotherDomainIsNoCollaborator() {
        CompiledModule library = compile(catalogue).sound();
        Sources other = sources("other")
                .domain("@Domain", "other")
                .add(
                        "other",
                        "@Command public record Count(String title) {}",
                        "@CommandHandler final class Counting { Counting(shop.catalogue.BookRepository books) {}"
                                + " @Handle void count(Count command) {} }");
        assertThat(compile(other, library).messages())
                .singleElement()
                .asString()
                .contains("[Typecase/ForeignRepository] Counting depends on BookRepository");
    }

    @Test
    void allModulesCanBeCompiledAtOnce() {
        Sources all = sources("all")
                .domain("@Domain(includes = shop.catalogue.CataloguePart.class)", "shop")
                .domain("@Domain(closed = false)", "shop.catalogue")
                .add(
                        "shop.catalogue",
                        "public record BookId(UUID value) {}",
                        "@Aggregate public class Book extends AggregateRoot<BookEvent> { @Id BookId id; }",
                        "public sealed interface BookEvent { @Event record BookAdded(BookId id) implements BookEvent {} }",
                        ADD_BOOK,
                        "@CommandHandler final class Cataloguing { Cataloguing(BookRepository books) {}"
                                + " @Handle void addBook(AddBook command) {} }")
                .add(
                        "shop",
                        "@EventHandler final class Stocking {"
                                + " Stocking(shop.catalogue.CatalogueCommands part, ShopCommands all) {}"
                                + " @Handle void on(shop.catalogue.BookEvent event) {} }",
                        "final class Start { void start() { ShopDomain.builder().build()"
                                + ".process(new shop.catalogue.AddBook(\"Emma\")); } }");
        assertThat(compile(all).messages()).isEmpty();
    }

    @Test
    void whatIsWrongInAPartThatIsCompiledAtOnceIsReportedThere() {
        Sources all = sources("all")
                .domain("@Domain(includes = shop.catalogue.CataloguePart.class)", "shop")
                .domain("@Domain(closed = false)", "shop.catalogue")
                .add(
                        "shop.catalogue",
                        "@Aggregate class Book extends AggregateRoot<BookEvent> { @Id UUID id; }",
                        "public sealed interface BookEvent { @Event record BookAdded(UUID id) implements BookEvent {} }");
        assertThat(compile(all).messages())
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).startsWith("Book.java:1 [Typecase/NotAccessible]"),
                        message -> assertThat(message).startsWith("BookEvent.java:1 [Typecase/UnhandledEvent]"));
    }

    @Test
    void aPartThatDoesNotExistIsLeftToTheCompiler() {
        Sources alone = sources("alone")
                .domain("@Domain(includes = shop.catalogue.CataloguePart.class)", "shop")
                .add("shop", "final class Start { ShopDomain domain; }");
        assertThat(compile(alone).messages())
                .singleElement()
                .asString()
                .contains("package shop.catalogue does not exist");
    }

    /** As where the version of one library is raised, and the other was compiled with the one before. */
    @Test
    void anEventThatAPartHandlesAndThatIsGoneIsReported() {
        ordering.add("shop.ordering", STOCKING);
        CompiledModule older = compile(ordering, compile(catalogue).sound()).sound();
        CompiledModule newer = compile(sources("newer")
                        .domain("@Domain(closed = false)", "shop.catalogue")
                        .add(
                                "shop.catalogue",
                                "@Aggregate public class Book extends AggregateRoot<BookEvent> { @Id UUID id; void add() {"
                                        + " raise(new BookEvent.BookBought(id)); } }",
                                "public sealed interface BookEvent { @Event record BookBought(UUID id)"
                                        + " implements BookEvent {} }"))
                .sound();
        assertThat(compile(shop, newer, older).messages())
                .singleElement()
                .asString()
                .startsWith("package-info.java:1 [Typecase/UnknownMessage] Stocking.on takes BookAdded")
                .contains("It is about shop.ordering.Stocking, which OrderingPart brings.")
                .contains("compile the module of shop.ordering anew, with what is included here");
    }

    @Test
    void aCommandThatAPartHandlesAndThatIsGoneIsReported() {
        catalogue.add("shop.catalogue", "@Command public record RemoveBook(BookId id) {}");
        ordering.add(
                "shop.ordering",
                "@CommandHandler final class Removing { @Handle void remove(shop.catalogue.RemoveBook command) {} }");
        CompiledModule older = compile(ordering, compile(catalogue).sound()).sound();
        CompiledModule newer = compile(sources("newer")
                        .domain("@Domain(closed = false)", "shop.catalogue")
                        .add("shop.catalogue", "public record BookId(UUID value) {}"))
                .sound();
        assertThat(compile(shop, newer, older).messages())
                .singleElement()
                .asString()
                .contains("[Typecase/UnknownMessage] Removing.remove takes RemoveBook")
                .contains("compile the module of shop.ordering anew, with what is included here");
    }

    /** The fields of an event are no business of who only passes it on. */
    @Test
    void anEventMayGetAFieldWithoutItsHandlersModuleBeingCompiledAnew() throws ReflectiveOperationException {
        ordering.add("shop.ordering", STOCKING);
        CompiledModule older = compile(ordering, compile(catalogue).sound()).sound();
        CompiledModule newer = compile(sources("newer")
                        .domain("@Domain(closed = false)", "shop.catalogue")
                        .add(
                                "shop.catalogue",
                                "@Aggregate public class Book extends AggregateRoot<BookEvent> { @Id UUID id; void add() {"
                                        + " raise(new BookEvent.BookAdded(id, 7)); } }",
                                "public sealed interface BookEvent { @Event record BookAdded(UUID id, int copies)"
                                        + " implements BookEvent {} }",
                                ADD_BOOK,
                                "@CommandHandler final class Cataloguing { private final BookRepository books;"
                                        + " Cataloguing(BookRepository books) { this.books = books; }"
                                        + " @Handle UUID addBook(AddBook command) { Book book = BookBuilder.builder().build();"
                                        + " book.add(); books.add(book); return book.id; } }"))
                .sound();
        shop.add(
                "shop",
                "public final class Start { public static Object run() { try (ShopDomain shop ="
                        + " ShopDomain.builder().build()) {"
                        + " return shop.process(new shop.catalogue.AddBook(\"Emma\")) != null; } } }");
        assertThat(compile(shop, newer, older).sound().call("shop.Start", "run"))
                .isEqualTo(true);
    }

    private CompiledModule close() {
        CompiledModule first = compile(catalogue).sound();
        CompiledModule second = compile(ordering, first).sound();
        return compile(shop, first, second);
    }

    private Sources sources(String name) {
        return Sources.of(folder.resolve("sources").resolve(name));
    }

    private CompiledModule compile(Sources sources, CompiledModule... dependencies) {
        return CompiledModule.of(sources.folder(), folder.resolve("classes"), dependencies);
    }
}
