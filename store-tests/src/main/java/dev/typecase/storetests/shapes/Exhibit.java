package dev.typecase.storetests.shapes;

import dev.typecase.Aggregate;
import dev.typecase.Default;
import dev.typecase.Entity;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import dev.typecase.ValueObject;
import dev.typecase.storetests.shapes.parts.ExhibitId;
import dev.typecase.storetests.shapes.parts.Frame;
import dev.typecase.storetests.shapes.parts.Range;
import dev.typecase.storetests.shapes.parts.Scale;
import dev.typecase.storetests.shapes.parts.Temperature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is shown: an aggregate whose fields come from two classes above it, one of them generic, and have ugly names. */
@Aggregate
public class Exhibit extends Labelled<Exhibit.Label, NoEvents> implements Named {
    @Id
    ExhibitId id;

    String name;

    // Names that generated code has a use for as well.
    @Default("1")
    int builder;

    @Default("2")
    long version;

    @Nullable
    String build;

    @Nullable
    String value;

    @Default("3")
    int hashCode;

    @Nullable
    String select;

    @Nullable
    String root;

    @Nullable
    Integer position;

    @Nullable
    String größe;

    @Nullable
    String 名前;

    @Nullable
    Frame frame;

    @Nullable
    Temperature temperature;

    @Nullable
    Range<LocalDate> shown;

    List<Range<Temperature>> climates;

    List<Hanging.Room> rooms;

    List<Note> notes;

    Set<Scale> scales;

    Map<String, Frame> spareFrames;

    /**
     * What is written beside it.
     *
     * @param text the words
     * @param languages in which
     */
    @ValueObject
    public record Label(String text, List<String> languages) {

        /** In English. */
        static Label english(String text) {
            return new Label(text, List.of("en"));
        }
    }

    /** A remark, part of which is declared above it. */
    @Entity
    static class Note extends Remembered {
        @Nullable
        Range<LocalDate> period;

        List<Frame> frames;
    }

    @Override
    public String name() {
        return name;
    }

    /** All that is in it, as text. */
    public String description() {
        return Stream.of(
                        id,
                        name,
                        shouted(),
                        created,
                        changed,
                        label,
                        lesserLabel,
                        moreLabels,
                        builder,
                        version,
                        build,
                        value,
                        hashCode,
                        select,
                        root,
                        position,
                        größe,
                        名前,
                        frame,
                        temperature,
                        shown,
                        climates,
                        rooms,
                        scales.stream().sorted().toList(),
                        new java.util.TreeMap<>(spareFrames),
                        notes.stream()
                                .map(note -> note.id + note.text + note.period + note.frames)
                                .toList())
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
    }
}
