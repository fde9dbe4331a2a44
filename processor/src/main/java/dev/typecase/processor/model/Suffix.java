package dev.typecase.processor.model;

/** What the names of generated classes end in, behind the name of what they are generated for. */
public enum Suffix {
    // Beside a class
    BUILDER("Builder"),
    CONSTRAINTS("Constraints"),
    MAPPING("Mapping"),
    FIELDS("Fields"),
    REPOSITORY("Repository"),
    TABLES("Tables"),
    ENTRY("Entry"),
    QUERIES("Queries"),

    // In the package of a domain
    DOMAIN("Domain"),
    COMMANDS("Commands"),
    UNIT_OF_WORK("UnitOfWork"),
    EVENT_TABLE("EventTable"),
    EVENT_TABLE_PAGE("EventTablePage"),
    PART("Part"),
    INTEGRATION_EVENTS("IntegrationEvents");

    private final String text;

    Suffix(String text) {
        this.text = text;
    }

    /** {@code Builder}. */
    public String text() {
        return text;
    }

    /** The class of this suffix that stands beside another: {@code MoneyBuilder}. */
    public QualifiedName beside(QualifiedName type) {
        return QualifiedName.of(type.packageName(), type.simpleName() + text);
    }
}
