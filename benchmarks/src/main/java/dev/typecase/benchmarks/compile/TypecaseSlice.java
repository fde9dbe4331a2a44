package dev.typecase.benchmarks.compile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the ten classes of a slice as a user of Typecase would. */
enum TypecaseSlice {
    /** With handlers that use generated builders and repositories. */
    HANDLERS,
    /** With handlers that use nothing that is generated. */
    BARE;

    private static final List<String> ANNOTATIONS = List.of(
            "dev.typecase.Aggregate",
            "dev.typecase.AggregateRoot",
            "dev.typecase.Command",
            "dev.typecase.CommandHandler",
            "dev.typecase.Entity",
            "dev.typecase.Event",
            "dev.typecase.EventHandler",
            "dev.typecase.Handle",
            "dev.typecase.Id",
            "dev.typecase.ValueObject",
            "java.util.List",
            SyntheticDomain.PACKAGE + ".Journal");

    List<SourceFile> sources(Slice slice) {
        String name = slice.name();
        return Stream.of(
                        type(slice, name + "Id", "public record NAMEId(UUID value) {}\n"),
                        type(slice, name, aggregate(slice)),
                        type(slice, name + "Line", entity(slice)),
                        record(slice, "ValueObject", name + "Terms", slice.terms()),
                        record(slice, "ValueObject", name + "Address", slice.address()),
                        record(slice, "Command", "Open" + name, slice.aggregate()),
                        type(slice, "Change" + name, change(slice)),
                        type(slice, name + "Event", events(slice)),
                        type(slice, name + "Desk", this == BARE ? bareDesk() : desk(slice)),
                        type(slice, name + "FollowUp", this == BARE ? bareFollowUp() : followUp()))
                .toList();
    }

    private static SourceFile type(Slice slice, String name, String text) {
        String header = SyntheticDomain.header(
                slice.packageName(), Stream.concat(Field.imports().stream(), ANNOTATIONS.stream()));
        return SourceFile.of(slice.packageName(), name, header + text.replace("NAME", slice.name()));
    }

    private static SourceFile record(Slice slice, String annotation, String name, List<Field> fields) {
        return type(
                slice, name, "@%s\npublic record %s(\n        %s) {}\n".formatted(annotation, name, header(fields)));
    }

    private static String aggregate(Slice slice) {
        return """
                @Aggregate
                public class NAME extends AggregateRoot<NAMEEvent> {
                    @Id NAMEId id;
                %s
                    @Nullable NAMETerms terms;
                    @Nullable NAMEAddress address;
                    List<NAMELine> lines;

                    void happened(NAMEEvent event) {
                        raise(event);
                    }
                }
                """.formatted(members(slice.aggregate()));
    }

    private static String entity(Slice slice) {
        return """
                @Entity
                public class NAMELine {
                    @Id UUID id;
                %s
                }
                """.formatted(members(slice.entity()));
    }

    private static String change(Slice slice) {
        return "@Command\npublic record ChangeNAME(\n        NAMEId id,\n        %s) {}\n"
                .formatted(header(slice.change()));
    }

    private static String events(Slice slice) {
        return """
                public sealed interface NAMEEvent {
                    @Event
                    record NAMEOpened(
                        NAMEId id,
                        %s) implements NAMEEvent {}

                    @Event
                    record NAMEChanged(
                        NAMEId id,
                        %s) implements NAMEEvent {}
                }
                """.formatted(header(slice.opened()), header(slice.changed()));
    }

    private static String desk(Slice slice) {
        return """
                @CommandHandler
                final class NAMEDesk {
                    private final NAMERepository accounts;

                    NAMEDesk(NAMERepository accounts) {
                        this.accounts = accounts;
                    }

                    @Handle
                    NAMEId open(OpenNAME command) {
                        NAME account = NAMEBuilder.builder()
                                %s
                                .build();
                        accounts.add(account);
                        return account.id;
                    }

                    @Handle
                    void change(ChangeNAME command) {
                        NAME account = accounts.get(command.id());
                        account.title = command.title();
                        accounts.add(account);
                    }
                }
                """.formatted(slice.aggregate().stream()
                .filter(Field::isRequired)
                .map(field -> ".%1$s(command.%1$s())".formatted(field.name()))
                .collect(Collectors.joining("\n                ")));
    }

    private static String bareDesk() {
        return """
                @CommandHandler
                final class NAMEDesk {
                    @Handle
                    NAMEId open(OpenNAME command) {
                        return new NAMEId(UUID.randomUUID());
                    }

                    @Handle
                    void change(ChangeNAME command) {
                        command.title();
                    }
                }
                """;
    }

    private static String followUp() {
        return """
                @EventHandler
                final class NAMEFollowUp {
                    private final NAMERepository accounts;
                    private final Journal journal;

                    NAMEFollowUp(NAMERepository accounts, Journal journal) {
                        this.accounts = accounts;
                        this.journal = journal;
                    }

                    @Handle
                    void on(NAMEEvent.NAMEOpened event) {
                        accounts.find(event.id()).ifPresent(account -> journal.note(account.title));
                    }

                    @Handle
                    void on(NAMEEvent.NAMEChanged event) {
                        journal.note(event.title());
                    }
                }
                """;
    }

    private static String bareFollowUp() {
        return """
                @EventHandler
                final class NAMEFollowUp {
                    private final Journal journal;

                    NAMEFollowUp(Journal journal) {
                        this.journal = journal;
                    }

                    @Handle
                    void on(NAMEEvent.NAMEOpened event) {
                        journal.note(event.title());
                    }

                    @Handle
                    void on(NAMEEvent.NAMEChanged event) {
                        journal.note(event.title());
                    }
                }
                """;
    }

    private static String header(List<Field> fields) {
        return fields.stream().map(Field::declaration).collect(Collectors.joining(",\n        "));
    }

    private static String members(List<Field> fields) {
        return fields.stream().map(field -> "    " + field.declaration() + ";").collect(Collectors.joining("\n"));
    }
}
