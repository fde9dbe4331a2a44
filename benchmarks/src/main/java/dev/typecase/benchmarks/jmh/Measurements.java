package dev.typecase.benchmarks.jmh;

import dev.typecase.benchmarks.report.Spread;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What was measured: for every section and peer a sample in each round. */
final class Measurements {

    private static final String BYTES = "gc.alloc.rate.norm";

    private final Map<Section, Map<String, List<Sample>>> samples = new EnumMap<>(Section.class);

    void add(RunResult result) {
        BenchmarkParams parameters = result.getParams();
        String types = parameters.getParamsKeys().contains("types") ? parameters.getParam("types") : "";
        for (Section section : Section.values()) {
            if (section.holds(parameters.getBenchmark(), types)) {
                samples.computeIfAbsent(section, first -> new HashMap<>())
                        .computeIfAbsent(parameters.getParam("peer"), first -> new ArrayList<>())
                        .add(new Sample(median(result, ThreadCpu.RESULT), median(result, BYTES)));
            }
        }
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

    Spread nanos(Section section, String peer) {
        return spread(section, peer, Sample::nanos);
    }

    Spread bytes(Section section, String peer) {
        return spread(section, peer, Sample::bytes);
    }

    private Spread spread(Section section, String peer, ToDoubleFunction<Sample> part) {
        return Spread.of(
                samples(section, peer).stream().mapToDouble(part).boxed().toList());
    }

    /** Time over that of another peer in the same round. */
    Spread ratio(Section section, String peer, String other) {
        List<Sample> own = samples(section, peer);
        List<Sample> others = samples(section, other);
        Collection<Double> ratios = IntStream.range(0, Math.min(own.size(), others.size()))
                .mapToDouble(round -> own.get(round).nanos() / others.get(round).nanos())
                .boxed()
                .toList();
        return Spread.of(ratios);
    }

    private List<Sample> samples(Section section, String peer) {
        return samples.getOrDefault(section, Map.of()).getOrDefault(peer, List.of());
    }
}
