package dev.typecase.benchmarks;

import dev.typecase.benchmarks.jmh.Form;
import dev.typecase.benchmarks.report.Machine;
import dev.typecase.benchmarks.results.Group;
import dev.typecase.benchmarks.results.Report;
import dev.typecase.benchmarks.results.ResultFile;
import dev.typecase.benchmarks.results.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Measures group by group, and writes tables and plot after each. The thorough form leaves out what it has measured before,
 * so that it can be stopped and taken up again; the quick form begins anew, and ends in time.
 */
final class Session {

    /** Nothing is begun later: what was begun may take a minute. */
    private static final Duration QUICK = Duration.ofSeconds(240);

    private static final Duration LONGEST_GROUP = Duration.ofMinutes(20);

    private final Form form;
    private final Path folder;
    private final Path results;
    private final Groups groups;
    private final List<String> failed = new ArrayList<>();

    Session(Form form, Path work, Path results) {
        this.form = form;
        this.folder = work.resolve(form.title());
        this.results = results;
        this.groups = new Groups(form, folder);
    }

    void measure() throws Exception {
        Instant end = Instant.now().plus(QUICK);
        if (form == Form.QUICK) {
            for (Group group : Group.values()) {
                new ResultFile(folder, group).remove();
            }
        }
        for (Group group : form == Form.QUICK ? Groups.QUICK : List.of(Group.values())) {
            if (form == Form.QUICK && Instant.now().isAfter(end)) {
                System.out.println("No time is left for " + group.title());
            } else if (form == Form.QUICK || !new ResultFile(folder, group).exists()) {
                attempt(group, form == Form.QUICK ? end : Instant.now().plus(LONGEST_GROUP));
                report();
            }
        }
        report();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("Not measured, since they failed: " + failed);
        }
    }

    /** One that fails does not keep the others from being measured. */
    private void attempt(Group group, Instant end) throws InterruptedException {
        try {
            measure(group, end);
        } catch (InterruptedException interruption) {
            throw interruption;
        } catch (Exception | LinkageError failure) {
            failure.printStackTrace();
            failed.add(group.title());
        }
    }

    /** Measures one group, even if it has been measured before. */
    void measure(String group) throws Exception {
        measure(Group.valueOf(group.toUpperCase(Locale.ROOT)), Instant.now().plus(LONGEST_GROUP));
        report();
    }

    private void measure(Group group, Instant end) throws Exception {
        Instant start = Instant.now();
        Collection<Sample> samples = groups.measure(group, end);
        new ResultFile(folder, group).write(samples);
        System.out.printf(
                "%s: %d s%n",
                group.title(), Duration.between(start, Instant.now()).toSeconds());
    }

    /** Writes tables and plot of what has been measured. */
    void report() throws IOException {
        String where = "%s; %s form".formatted(Machine.line(), form.title());
        new Report(ResultFile.read(folder), where).writeTo(results);
    }
}
