package dev.typecase.benchmarks.jmh;

import dev.typecase.benchmarks.QuietLogging;
import dev.typecase.benchmarks.report.Spread;
import dev.typecase.benchmarks.results.Sample;
import dev.typecase.benchmarks.results.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH benchmarks in rounds, so that a change of the machine's mood meets every peer. */
public final class JmhRun {

    private static final String BYTES = "gc.alloc.rate.norm";
    /**
     * All of the heap is touched before anything is measured: otherwise every object pays for the kernel's finding a page
     * for it until the heap has been filled once, which costs ten times what is to be measured.
     */
    private static final List<String> OPTIONS = List.of(
            "-Xms256m",
            "-Xmx256m",
            "-XX:+AlwaysPreTouch",
            "-Djava.util.logging.config.class=" + QuietLogging.class.getName());

    private static final Duration LONGEST_ITERATION = Duration.ofSeconds(60);

    private final Form form;
    private final Map<Section, Task> tasks;
    private final List<Sample> samples = new ArrayList<>();

    /**
     * How JMH finds a section.
     *
     * @param benchmark the class, whose parameter {@code peer} says who does the work
     * @param method the method in it
     * @param parameters its other parameters
     * @param options for the process
     * @param peers who does the work; all of the section where none are named
     */
    public record Task(
            Class<?> benchmark,
            String method,
            Map<String, String> parameters,
            List<String> options,
            List<String> peers) {

        /** A task without anything special. */
        public Task(Class<?> benchmark, String method) {
            this(benchmark, method, Map.of(), List.of(), List.of());
        }

        /** The same for these peers. */
        public Task of(List<String> some) {
            return new Task(benchmark, method, parameters, options, some);
        }

        List<String> peers(Section section) {
            return peers.isEmpty() ? section.peers() : peers;
        }
    }

    /** @param tasks in the order in which they are measured */
    public JmhRun(Form form, Map<Section, Task> tasks) {
        this.form = form;
        this.tasks = tasks;
    }

    /**
     * Measures all sections in as many rounds as the form has; begins no round beyond the first when the time is
     * over, and in the quick form nothing at all.
     */
    public Collection<Sample> measure(Instant end) throws RunnerException {
        for (int round = 1;
                round <= form.rounds() && (round == 1 || Instant.now().isBefore(end));
                round++) {
            for (Map.Entry<Section, Task> task : tasks.entrySet()) {
                for (String peer : task.getValue().peers(task.getKey())) {
                    if (form == Form.QUICK && Instant.now().isAfter(end)) {
                        System.out.println(
                                "No time is left for " + task.getKey().title() + ", " + peer);
                        return samples;
                    }
                    samples.add(sample(task.getKey(), peer, round, run(task.getValue(), peer)));
                }
            }
        }
        return samples;
    }

    private RunResult run(Task task, String peer) throws RunnerException {
        List<String> options = new ArrayList<>(OPTIONS);
        options.add(form.warmupOption());
        options.addAll(task.options());
        ChainedOptionsBuilder builder = new OptionsBuilder()
                .include("^" + task.benchmark().getName().replace(".", "\\.") + "\\." + task.method() + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .threads(1)
                .param("peer", peer)
                .timeout(TimeValue.seconds(LONGEST_ITERATION.toSeconds()))
                .verbosity(VerboseMode.SILENT)
                .jvmArgs(options.toArray(new String[0]))
                .addProfiler(GCProfiler.class)
                .addProfiler(ThreadCpu.class);
        task.parameters().forEach(builder::param);
        return new Runner(form.applyTo(builder).build()).runSingle();
    }

    private static Sample sample(Section section, String peer, int round, RunResult result) {
        Sample sample = new Sample(section, peer, round, median(result, ThreadCpu.RESULT), median(result, BYTES));
        System.out.printf(
                "%s, %s: %s ns, %,.0f bytes%n",
                section.title(), section.label(peer), Spread.number(sample.value()), sample.bytes());
        return sample;
    }

    private static double median(RunResult result, String name) {
        return Spread.of(result.getBenchmarkResults().stream()
                        .flatMap(run -> run.getIterationResults().stream())
                        .map(iteration -> score(iteration, name))
                        .toList())
                .median();
    }

    private static double score(IterationResult iteration, String name) {
        return iteration.getSecondaryResults().get(name).getScore();
    }
}
