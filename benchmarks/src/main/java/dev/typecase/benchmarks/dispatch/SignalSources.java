package dev.typecase.benchmarks.dispatch;

import dev.typecase.benchmarks.compile.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes any number of signals with any number of handlers each, for every peer or for Typecase and the limit only. */
final class SignalSources {

    /** The class that is {@link Signals}. */
    static final String CLASS = "signals.GeneratedSignals";

    private static final String PACKAGE = "signals";
    private static final int MOST_METHODS = 250;
    private static final String WITHOUT_PEERS =
            "throw new IllegalStateException(\"compiled for Typecase and the limit only\")";

    private final int types;
    private final int handlers;
    private final boolean peers;

    SignalSources(int types, int handlers, boolean peers) {
        this.types = types;
        this.handlers = handlers;
        this.peers = peers;
    }

    List<SourceFile> files() {
        List<SourceFile> files = new ArrayList<>();
        files.add(file("package-info", "", "@dev.typecase.Domain", ""));
        files.add(file("Signal", "import dev.typecase.Event;", "", """
                public sealed interface Signal {

                    int value();
                %s}
                """.formatted(each(
                0, types, "\n    @Event\n    record S%04d(int value) implements Signal {}\n"::formatted))));
        files.add(file(
                "Beacon",
                "import dev.typecase.Aggregate;\nimport dev.typecase.AggregateRoot;\nimport dev.typecase.Id;\nimport java.util.UUID;",
                "",
                """
                @Aggregate
                public class Beacon extends AggregateRoot<Signal> {

                    @Id
                    UUID id;

                    public void send(Signal signal) {
                        raise(signal);
                    }
                }
                """));
        files.addAll(listeners(Peer.TYPECASE));
        if (peers) {
            Stream.of(Peer.GUAVA, Peer.GREENROBOT, Peer.SPRING, Peer.AXON)
                    .forEach(peer -> files.addAll(listeners(peer)));
        }
        files.add(signals());
        return files;
    }

    /** Who calls a handler, and how it is annotated for it. */
    private enum Peer {
        TYPECASE("Handlers", "dev.typecase.Handle", "@dev.typecase.EventHandler\n"),
        GUAVA("GuavaSubscriber", "com.google.common.eventbus.Subscribe", ""),
        GREENROBOT("GreenrobotSubscriber", "org.greenrobot.eventbus.Subscribe", ""),
        SPRING("SpringListener", "org.springframework.context.event.EventListener", ""),
        AXON("AxonListener", "org.axonframework.eventhandling.EventHandler", "");

        private final String className;
        private final String annotation;
        private final String onClass;

        Peer(String className, String annotation, String onClass) {
            this.className = className;
            this.annotation = annotation;
            this.onClass = onClass;
        }
    }

    /** As many classes as there are handlers for an event; more where one class would get too long. */
    private List<SourceFile> listeners(Peer peer) {
        List<SourceFile> files = new ArrayList<>();
        for (int handler = 0; handler < handlers; handler++) {
            for (int from = 0; from < types; from += MOST_METHODS) {
                String name = peer.className + handler + "From" + from;
                files.add(file(
                        name,
                        "import dev.typecase.benchmarks.dispatch.Tally;\nimport %s;".formatted(peer.annotation),
                        peer.onClass,
                        """
                        public final class %1$s {

                            private final Tally tally;

                            public %1$s(Tally tally) {
                                this.tally = tally;
                            }
                        %2$s}
                        """.formatted(name, methods(peer, from))));
            }
        }
        return files;
    }

    private String methods(Peer peer, int from) {
        String annotation = peer.annotation.substring(peer.annotation.lastIndexOf('.') + 1);
        return each(from, Math.min(types, from + MOST_METHODS), number -> """

                    @%s
                    public void on(Signal.S%04d event) {
                        tally.add(event.value());
                    }
                """.formatted(annotation, number));
    }

    private SourceFile signals() {
        return file("GeneratedSignals", """
                import dev.typecase.benchmarks.dispatch.Signals;
                import dev.typecase.benchmarks.dispatch.Tally;
                import dev.typecase.engine.EventTable;
                import java.util.ArrayList;
                import java.util.List;
                import org.greenrobot.eventbus.meta.SubscriberInfoIndex;""", "", """
                public final class GeneratedSignals implements Signals {

                    @Override
                    public int handlers() {
                        return %d;
                    }

                    @Override
                    public List<Object> events() {
                        List<Object> all = new ArrayList<>();
                %s        return all;
                    }

                    @Override
                    public EventTable table(Tally tally) {
                        return new SignalsEventTable(SignalsDomain.builder().tally(tally).build());
                    }

                    @Override
                    public List<ResolvedHandler> resolved(Tally tally) {
                        List<ResolvedHandler> all = new ArrayList<>();
                %s        return all;
                    }

                    @Override
                    public SubscriberInfoIndex greenrobotIndex() {
                        %s;
                    }
                %s%s}
                """.formatted(
                        handlers,
                        pageCalls("events"),
                        pageCalls("resolved"),
                        peers ? "return new GreenrobotIndex()" : WITHOUT_PEERS,
                        pages(),
                        Stream.of(Peer.GUAVA, Peer.GREENROBOT, Peer.SPRING, Peer.AXON)
                                .map(this::subscribers)
                                .collect(Collectors.joining())));
    }

    private String pageCalls(String what) {
        String arguments = what.equals("events") ? "all" : "all, tally";
        return each(0, pageCount(), page -> "        %s%d(%s);\n".formatted(what, page, arguments));
    }

    private int pageCount() {
        return (types + MOST_METHODS - 1) / MOST_METHODS;
    }

    private String pages() {
        return each(0, pageCount(), page -> {
            int from = page * MOST_METHODS;
            int to = Math.min(types, from + MOST_METHODS);
            String made = each(
                    0,
                    handlers,
                    handler -> "        Handlers%1$dFrom%2$d handlers%1$d = new Handlers%1$dFrom%2$d(tally);\n"
                            .formatted(handler, from));
            return """

                        private static void events%d(List<Object> all) {
                    %s    }

                        private static void resolved%d(List<ResolvedHandler> all, Tally tally) {
                    %s%s    }
                    """.formatted(
                    page,
                    each(from, to, number -> "        all.add(new Signal.S%04d(%d));\n".formatted(number, number + 1)),
                    page,
                    made,
                    each(from, to, this::resolvedHandler));
        });
    }

    private String resolvedHandler(int number) {
        return "        all.add(event -> { Signal.S%04d own = (Signal.S%<04d) event;%s });\n"
                .formatted(number, each(0, handlers, " handlers%d.on(own);"::formatted));
    }

    private String subscribers(Peer peer) {
        String method = peer.name().toLowerCase(Locale.ROOT);
        String made = IntStream.range(0, handlers)
                .boxed()
                .flatMap(handler -> IntStream.range(0, pageCount())
                        .mapToObj(page ->
                                "new %s%dFrom%d(tally)".formatted(peer.className, handler, page * MOST_METHODS)))
                .collect(Collectors.joining(", "));
        return """

                    @Override
                    public List<Object> %s(Tally tally) {
                        %s;
                    }
                """.formatted(method, peers ? "return List.of(" + made + ")" : WITHOUT_PEERS);
    }

    private static String each(int from, int to, IntFunction<String> text) {
        return IntStream.range(from, to).mapToObj(text).collect(Collectors.joining());
    }

    private static SourceFile file(String name, String imports, String annotation, String text) {
        boolean info = name.equals("package-info");
        String head = info
                ? "%s\npackage %s;\n".formatted(annotation, PACKAGE)
                : "package %s;\n\n%s\n\n%s".formatted(PACKAGE, imports, annotation);
        return SourceFile.of(PACKAGE, name, head + text);
    }
}
