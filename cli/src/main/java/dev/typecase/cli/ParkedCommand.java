package dev.typecase.cli;

import dev.typecase.jdbc.events.EventOperations.Parked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code typecase parked}: events that wait, and what becomes of them. */
@Command(name = "parked", mixinStandardHelpOptions = true, description = "Events that could not be handled.")
final class ParkedCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "All of them, in the order of their streams.")
    int list(@Mixin Target target) {
        List<Parked> parked = Typecase.with(target, operations -> operations.parked());
        output(target).rows(parked.stream().map(ParkedCommand::row).toList(), "Nothing is parked.");
        return 0;
    }

    private static Map<String, Object> row(Parked event) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("subscription", event.subscription());
        row.put("stream", event.stream());
        row.put("sequence", event.sequence());
        row.put("type", event.type());
        row.put("state", event.state());
        row.put("attempts", event.attempts());
        row.put("error", event.error());
        return row;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "What is parked of a stream, with payload, error and stack.")
    int show(
            @Mixin Target target,
            @Parameters(paramLabel = "SUBSCRIPTION") String subscription,
            @Parameters(paramLabel = "STREAM") String stream) {
        List<Parked> parked = Typecase.with(target, operations -> operations.parked()).stream()
                .filter(event -> event.subscription().equals(subscription)
                        && event.stream().equals(stream))
                .toList();
        if (target.json) {
            output(target)
                    .rows(
                            parked.stream()
                                    .map(event -> {
                                        Map<String, Object> row = row(event);
                                        row.put("id", event.eventId());
                                        row.put("payload", event.payload());
                                        row.put("stack", event.stack());
                                        return row;
                                    })
                                    .toList(),
                            "");
        } else {
            parked.forEach(event -> output(target)
                    .line(event.type() + " " + event.eventId() + ", " + event.stream() + " " + event.sequence() + ", "
                            + event.state() + " after " + event.attempts() + " attempts\n" + event.payload() + "\n"
                            + event.stack()));
        }
        return parked.isEmpty() ? nothing(subscription, stream) : 0;
    }

    @Command(
            name = "retry",
            mixinStandardHelpOptions = true,
            description = "Tries the first event of a stream again, and behind it the rest in order.")
    int retry(
            @Mixin Target target,
            @Parameters(paramLabel = "SUBSCRIPTION") String subscription,
            @Parameters(paramLabel = "STREAM", arity = "0..*", description = "all where none is given")
                    List<String> streams) {
        List<String> chosen = streams != null && !streams.isEmpty()
                ? streams
                : Typecase.with(target, operations -> operations.parked()).stream()
                        .filter(event -> event.subscription().equals(subscription))
                        .map(Parked::stream)
                        .distinct()
                        .toList();
        int result = 0;
        for (String stream : chosen) {
            if (Typecase.with(target, operations -> operations.retry(subscription, stream))) {
                output(target).line(subscription + " tries " + stream + " again");
            } else {
                result = nothing(subscription, stream);
            }
        }
        return result;
    }

    @Command(
            name = "discard",
            mixinStandardHelpOptions = true,
            description = "Gives the first event of a stream up; it is kept with the reason, and the rest go on.")
    int discard(
            @Mixin Target target,
            @Parameters(paramLabel = "SUBSCRIPTION") String subscription,
            @Parameters(paramLabel = "STREAM") String stream,
            @Option(names = "--reason", required = true, paramLabel = "TEXT") String reason) {
        if (!Typecase.with(target, operations -> operations.discard(subscription, stream, reason))) {
            return nothing(subscription, stream);
        }
        output(target).line(subscription + " has given up the first event of " + stream);
        return 0;
    }

    private int nothing(String subscription, String stream) {
        spec.commandLine().getErr().println("Nothing of " + stream + " is parked for " + subscription + ".");
        return 1;
    }

    private Output output(Target target) {
        return new Output(spec.commandLine().getOut(), target.json);
    }
}
