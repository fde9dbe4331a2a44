package dev.typecase.cli;

import dev.typecase.TypecaseException;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.events.EventOperations;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code typecase}: looks at the events of a database, and mends what needs a person. */
@Command(
        name = "typecase",
        mixinStandardHelpOptions = true,
        description = "Looks at the events of a database, and mends what needs a person.",
        subcommands = {EventsCommand.class, ParkedCommand.class})
public final class Typecase {

    /** What an application logs of such operations, the command prints. */
    private static final Logger EVENTS = Logger.getLogger("dev.typecase.events");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For picocli. */
    public Typecase() {}

    /** Exits with 0 where it did what was asked for, 1 where it could not, 2 where it was not asked rightly. */
    public static void main(String[] arguments) {
        EVENTS.setLevel(Level.WARNING);
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Typecase()).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof TypecaseException) {
                command.getErr().println(failure.getMessage());
                return 1;
            }
            throw failure;
        });
    }

    @Command(name = "status", mixinStandardHelpOptions = true, description = "How all subscriptions are doing.")
    int status(@Mixin Target target) {
        List<Map<String, Object>> rows = with(
                target,
                operations -> operations.status().stream().map(Typecase::row).toList());
        output(target).rows(rows, "There are no subscriptions.");
        return 0;
    }

    private static Map<String, Object> row(EventOperations.Status status) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("subscription", status.name());
        row.put("lag", status.lag());
        row.put("oldest", status.oldest().map(Object::toString).orElse("-"));
        row.put("parked", status.parkedEvents());
        row.put("streams", status.parkedStreams());
        row.put("partitions", status.partitions());
        row.put(
                "owners",
                status.owners().stream().map(owner -> owner.orElse("-")).toList());
        return row;
    }

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = "Moves a subscription to the first event, or behind all that there are.")
    int reset(
            @Mixin Target target,
            @Parameters(paramLabel = "SUBSCRIPTION") String subscription,
            @Option(names = "--to", required = true, paramLabel = "PLACE", description = "${COMPLETION-CANDIDATES}")
                    Place place) {
        with(target, operations -> {
            if (place == Place.beginning) {
                operations.resetToBeginning(subscription);
            } else {
                operations.resetToNow(subscription);
            }
            return true;
        });
        output(target).line(subscription + " begins anew at: " + place);
        return 0;
    }

    /** Named as they are typed. */
    enum Place {
        beginning,
        now
    }

    @Command(
            name = "divide",
            mixinStandardHelpOptions = true,
            description = "Changes the number of partitions; start the processes again afterwards.")
    int divide(
            @Mixin Target target,
            @Parameters(paramLabel = "SUBSCRIPTION") String subscription,
            @Parameters(paramLabel = "PARTITIONS") int partitions) {
        with(target, operations -> {
            operations.divide(subscription, partitions);
            return true;
        });
        output(target).line(subscription + " has " + partitions + " partitions");
        return 0;
    }

    @Command(
            name = "retire",
            mixinStandardHelpOptions = true,
            description = "Forgets a subscription that no handler carries any more.")
    int retire(@Mixin Target target, @Parameters(paramLabel = "SUBSCRIPTION") String subscription) {
        with(target, operations -> {
            operations.retire(subscription);
            return true;
        });
        output(target).line(subscription + " is forgotten");
        return 0;
    }

    private Output output(Target target) {
        return new Output(out(), target.json);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    static <R> R with(Target target, Function<EventOperations, R> work) {
        try (Database database = target.open()) {
            return work.apply(EventOperations.on(database));
        }
    }
}
