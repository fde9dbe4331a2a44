package dev.typecase.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ReportTest {

    private static final List<Sample> SAMPLES = List.of(
            new Sample(Section.COMMAND, "CAREFUL", 1, 100, 900),
            new Sample(Section.COMMAND, "TYPECASE", 1, 150, 2400),
            new Sample(Section.COMMAND, "CAREFUL", 2, 200, 900),
            new Sample(Section.COMMAND, "TYPECASE", 2, 380, 2400),
            new Sample(Section.GROWTH_START, "TYPECASE_10", 1, 50),
            new Sample(Section.GROWTH_START, "TYPECASE_100", 1, 25));

    @TempDir
    Path folder;

    private final Report report = new Report(new Measurements(SAMPLES), "On a machine");

    @Test
    void takesRatiosWithinARound() {
        assertThat(report.markdown())
                .contains("| _Typecase_ | 1.70 (1.50–1.90) | 265 (150–380) | ns | 2,400 |")
                .contains("| by hand, same promises | 1.00 | 150 (100–200) | ns | 900 |");
    }

    @Test
    void saysWhichGoalsAreMet() {
        assertThat(report.markdown())
                .contains("| A command, end to end in memory: Typecase | by hand, same promises | at most 2.00 × |"
                        + " 1.70 (1.50–1.90) × | met |");
    }

    @Test
    void leavesOutWhatWasNotMeasured() {
        assertThat(report.markdown())
                .contains("| _100 event types_ | 0.500 | 25.0 | µs, wall | – |")
                .doesNotContain("Axon, simple buses")
                .doesNotContain("1,000 event types")
                .doesNotContain("Dispatch, 4")
                .startsWith("# What was measured");
    }

    @Test
    void namesTheVersionsOfPeers() {
        assertThat(report.markdown())
                .contains("On a machine, 1 to 2 rounds.\navaje-jsonb ", ", Axon 4.")
                .doesNotContain("${");
    }

    @Test
    void drawsABarForEachPeer() throws Exception {
        report.writeTo(folder);
        String picture = Files.readString(folder.resolve("results.svg"));
        assertThat(Files.readString(folder.resolve("results.md"))).isEqualTo(report.markdown());
        assertThat(picture.split("height=\"14\"")).hasSize(SAMPLES.size() - 2 + 1);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(picture)));
    }

    @Test
    void keepsSamplesInFiles() throws IOException {
        ResultFile command = new ResultFile(folder, Group.COMMAND);
        ResultFile growth = new ResultFile(folder, Group.GROWTH);
        assertThat(command.exists()).isFalse();
        command.write(SAMPLES.subList(0, 4));
        growth.write(SAMPLES.subList(4, 6));
        assertThat(command.exists()).isTrue();
        assertThat(new Report(ResultFile.read(folder), "On a machine").markdown())
                .isEqualTo(report.markdown());
    }

    @Test
    void refusesALineThatIsNoSample() {
        assertThatThrownBy(() -> Sample.parse("COMMAND\tTYPECASE")).isInstanceOf(IllegalArgumentException.class);
    }
}
