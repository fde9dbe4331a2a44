package dev.typecase.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReprocessedClassesIT {

    @TempDir
    Path folder;

    static List<String> goldenCases() {
        return Sources.goldenCases();
    }

    /** A class file lacks comments and, before JDK 22, {@code @Nullable}: nothing may be generated from it again. */
    @ParameterizedTest
    @MethodSource("goldenCases")
    void changeNothing(String name) {
        Path sources = folder.resolve("sources");
        Sources.write(sources, Sources.read(Sources.golden(name, "input")));
        // Without the names of parameters, a collaborator such as a Supplier<Money> would lose its name.
        IncrementalBuild build = new IncrementalBuild(sources, folder.resolve("build"), "-parameters");
        assertThat(build.full()).isEmpty();
        SortedMap<String, String> before = new TreeMap<>(build.generated());

        assertThat(build.after()).isEmpty();

        assertThat(build.written()).containsAll(build.aggregated().keySet());
        assertThat(build.generated()).isEqualTo(before);
    }

    /** The constraint stands on a type argument, where compilers before JDK 22 do not see it in a class file. */
    @Test
    void stillAskForTheTime() {
        Path sources = folder.resolve("sources");
        Sources.write(sources.resolve("plans/package-info.java"), "@dev.typecase.Domain package plans;");
        Sources.write(sources.resolve("plans/Holidays.java"), """
                package plans;

                import dev.typecase.ValueObject;
                import jakarta.validation.constraints.Future;
                import java.time.LocalDate;
                import java.util.List;

                @ValueObject
                public record Holidays(List<@Future LocalDate> days) {}
                """);
        Path plan = Sources.write(sources.resolve("plans/Plan.java"), """
                package plans;

                import dev.typecase.Aggregate;
                import dev.typecase.AggregateRoot;
                import dev.typecase.Id;
                import dev.typecase.NoEvents;
                import java.util.UUID;

                @Aggregate
                public class Plan extends AggregateRoot<NoEvents> {
                    @Id
                    UUID id;

                    Holidays holidays;
                }
                """);
        IncrementalBuild build = new IncrementalBuild(sources, folder.resolve("build"));
        assertThat(build.full()).isEmpty();
        SortedMap<String, String> before = new TreeMap<>(build.generated());
        assertThat(before.get("plans/PlanBuilder.java")).contains("build(Clock clock)");
        Sources.edit(plan, "UUID id;", "UUID id; // the plan's own");

        assertThat(build.after("plans.Plan")).isEmpty();

        assertThat(build.written()).contains("plans.PlanBuilder").doesNotContain("plans.HolidaysBuilder");
        assertThat(build.generated()).isEqualTo(before);
    }
}
