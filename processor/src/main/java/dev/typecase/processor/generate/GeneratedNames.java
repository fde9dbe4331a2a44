package dev.typecase.processor.generate;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.Suffix;
import java.util.List;
import javax.lang.model.SourceVersion;

/** The names of all generated classes. What comes from one class stands beside it, the rest in the domain's package. */
public final class GeneratedNames {

    /** The processor that writes the files of one class, as {@code @Generated} names it. */
    public static final String ELEMENT_PROCESSOR = "dev.typecase.processor.ElementProcessor";

    /** The processor that writes the files of a domain, as {@code @Generated} names it. */
    public static final String DOMAIN_PROCESSOR = "dev.typecase.processor.DomainProcessor";

    private GeneratedNames() {}

    /** {@code MoneyBuilder}. */
    public static QualifiedName builder(QualifiedName type) {
        return Suffix.BUILDER.beside(type);
    }

    /** {@code MoneyConstraints}. */
    public static QualifiedName constraints(QualifiedName type) {
        return Suffix.CONSTRAINTS.beside(type);
    }

    /** {@code MoneyMapping}. */
    public static QualifiedName mapping(QualifiedName type) {
        return Suffix.MAPPING.beside(type);
    }

    /** {@code MoneyFields}. */
    public static QualifiedName fields(QualifiedName type) {
        return Suffix.FIELDS.beside(type);
    }

    /** {@code OrderRepository}. */
    public static QualifiedName repository(QualifiedName aggregate) {
        return Suffix.REPOSITORY.beside(aggregate);
    }

    /** {@code OrderTables}. */
    public static QualifiedName tables(QualifiedName aggregate) {
        return Suffix.TABLES.beside(aggregate);
    }

    /** {@code OrderNotificationsEntry}. */
    public static QualifiedName entry(QualifiedName handler) {
        return Suffix.ENTRY.beside(handler);
    }

    /** {@code BooksQueries}. */
    public static QualifiedName queries(QualifiedName repository) {
        return Suffix.QUERIES.beside(repository);
    }

    /** {@code BookshelfDomain}. */
    public static QualifiedName facade(Domain domain) {
        return inDomain(domain, Suffix.DOMAIN.text());
    }

    /** {@code BookshelfCommands}. */
    public static QualifiedName commands(Domain domain) {
        return inDomain(domain, Suffix.COMMANDS.text());
    }

    /** {@code BookshelfUnitOfWork}. */
    public static QualifiedName unitOfWork(Domain domain) {
        return inDomain(domain, Suffix.UNIT_OF_WORK.text());
    }

    /** {@code BookshelfEventTable}. */
    public static QualifiedName eventTable(Domain domain) {
        return inDomain(domain, Suffix.EVENT_TABLE.text());
    }

    /** {@code BookshelfEventTablePage0}, of a domain with very many events. */
    public static QualifiedName eventTablePage(Domain domain, int number) {
        return inDomain(domain, Suffix.EVENT_TABLE_PAGE.text() + number);
    }

    /** {@code CataloguePart}. */
    public static QualifiedName part(Domain domain) {
        return inDomain(domain, Suffix.PART.text());
    }

    /** {@code OrderingIntegrationEvents}. */
    public static QualifiedName integrationEvents(Domain domain) {
        return inDomain(domain, Suffix.INTEGRATION_EVENTS.text());
    }

    /** The files of a domain that other generated code names. */
    public static List<QualifiedName> ofDomain(Domain domain) {
        return List.of(facade(domain), commands(domain), unitOfWork(domain), eventTable(domain));
    }

    private static QualifiedName inDomain(Domain domain, String suffix) {
        return QualifiedName.of(domain.packageName(), prefix(domain) + suffix);
    }

    /** The domain's name; where no class can begin with it, which is a problem, that of its package. */
    private static String prefix(Domain domain) {
        String packageName = domain.packageName();
        return SourceVersion.isIdentifier(domain.name())
                ? domain.name()
                : Names.capitalised(packageName.substring(packageName.lastIndexOf('.') + 1));
    }
}
