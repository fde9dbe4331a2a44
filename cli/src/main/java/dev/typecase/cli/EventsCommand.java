package dev.typecase.cli;

import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.events.EventSearch;
import dev.typecase.jdbc.events.EventSearch.Filter;
import dev.typecase.jdbc.events.EventSearch.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code typecase events}: the log, filtered; or what has followed from one call, as a tree. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Prints the last events; with --follow those that come, with --tree what followed from one call.")
final class EventsCommand implements Callable<Integer> {

    private static final int TREE = 10_000;

    @Mixin
    private Target target = new Target();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--last",
            paramLabel = "COUNT",
            defaultValue = "20",
            description = "how many; ${DEFAULT-VALUE} unless given")
    private int last;

    @Option(names = "--stream", paramLabel = "STREAM", defaultValue = "")
    private String stream = "";

    @Option(names = "--type", paramLabel = "TYPE", defaultValue = "")
    private String type = "";

    @Option(names = "--correlation", paramLabel = "ID", defaultValue = "")
    private String correlation = "";

    @Option(names = "--follow", description = "go on until interrupted")
    private boolean follow;

    @Option(names = "--tree", paramLabel = "CORRELATION", defaultValue = "")
    private String tree = "";

    @Override
    public Integer call() throws InterruptedException {
        if (last < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--last takes 1 or more, not " + last + ".");
        }
        try (Database database = target.open()) {
            EventSearch search = EventSearch.in(database);
            Output output = new Output(spec.commandLine().getOut(), target.json);
            if (!tree.isEmpty()) {
                printTree(search.last(new Filter("", "", tree), TREE), output);
                return 0;
            }
            Filter filter = new Filter(stream, type, correlation);
            List<Found> found = search.last(filter, last);
            output.rows(found.stream().map(EventsCommand::row).toList(), "There are no such events.");
            long position = found.isEmpty() ? 0 : found.get(found.size() - 1).position();
            while (follow) {
                Thread.sleep(200);
                for (Found event : search.next(filter, position, last)) {
                    output.rows(List.of(row(event)), "");
                    position = event.position();
                }
            }
        }
        return 0;
    }

    private static Map<String, Object> row(Found event) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("position", event.position());
        row.put("time", event.time());
        row.put("stream", event.stream());
        row.put("sequence", event.sequence());
        row.put("type", event.type());
        row.put("version", event.schemaVersion());
        row.put("id", event.id());
        row.put("correlation", event.correlation());
        row.put("causation", event.causation());
        row.put("payload", event.payload());
        return row;
    }

    private void printTree(List<Found> events, Output output) {
        if (events.isEmpty()) {
            output.line("There are no events of this call.");
            return;
        }
        Map<String, List<Found>> caused = events.stream()
                .collect(Collectors.groupingBy(Found::causation, LinkedHashMap::new, Collectors.toList()));
        List<String> known = events.stream().map(Found::id).toList();
        List<Found> roots = new ArrayList<>(events);
        roots.removeIf(event -> known.contains(event.causation()));
        roots.forEach(root -> print(root, caused, 0, output));
    }

    private void print(Found event, Map<String, List<Found>> caused, int depth, Output output) {
        output.line("  ".repeat(depth) + event.type() + "  " + event.stream() + " " + event.sequence() + "  "
                + event.payload());
        caused.getOrDefault(event.id(), List.of()).forEach(next -> print(next, caused, depth + 1, output));
    }
}
