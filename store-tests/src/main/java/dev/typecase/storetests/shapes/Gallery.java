package dev.typecase.storetests.shapes;

import dev.typecase.query.Condition;
import dev.typecase.storetests.shapes.Exhibit.Label;
import dev.typecase.storetests.shapes.Hanging.Hook;
import dev.typecase.storetests.shapes.Hanging.Room;
import dev.typecase.storetests.shapes.Hanging.Wall;
import dev.typecase.storetests.shapes.parts.ExhibitId;
import dev.typecase.storetests.shapes.parts.Frame;
import dev.typecase.storetests.shapes.parts.Range;
import dev.typecase.storetests.shapes.parts.RangeBuilder;
import dev.typecase.storetests.shapes.parts.Scale;
import dev.typecase.storetests.shapes.parts.Size;
import dev.typecase.storetests.shapes.parts.Temperature;
import dev.typecase.storetests.shapes.parts.TemperatureBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Exhibits, and questions about them. */
public final class Gallery {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private Gallery() {}

    /** An exhibit that has everything. */
    public static Exhibit full(String id) {
        return ExhibitBuilder.builder()
                .created(Instant.EPOCH)
                .label(Label.english("A boat"))
                .id(new ExhibitId(id))
                .name("Boat")
                .changed(Instant.EPOCH.plusSeconds(1))
                .lesserLabel(new Label("small", List.of()))
                .moreLabels(Label.english("side"), new Label("dos", List.of("fr", "de")))
                .builder(10)
                .version(20)
                .build("built")
                .value("dear")
                .hashCode(30)
                .select("sel")
                .root("oak")
                .position(4)
                .größe("groß")
                .名前("舟")
                .frame(new Frame(null, new Size(3, 4)))
                .temperature(TemperatureBuilder.from(Temperature.celsius(20))
                        .degrees(21.5)
                        .build())
                .shown(range(DAY, DAY.plusDays(9)))
                .climates(List.of(
                        range(Temperature.celsius(-3), Temperature.celsius(5)),
                        range(new Temperature(1, Scale.KELVIN), Temperature.celsius(0))))
                .rooms(
                        new Room(
                                "Hall",
                                List.of(
                                        new Wall(
                                                "north",
                                                List.of(new Hook(1, Set.of("saw")), new Hook(2, Set.of())),
                                                Map.of("red", 1)),
                                        new Wall("south", List.of(), Map.of())),
                                Temperature.celsius(25)),
                        new Room("Cellar", List.of(), null))
                .notes(
                        NoteBuilder.builder()
                                .text("first")
                                .period(range(DAY, DAY))
                                .build(),
                        NoteBuilder.builder()
                                .text("second")
                                .frames(new Frame("ash", null), new Frame(null, null))
                                .build())
                .scales(Scale.KELVIN, Scale.CELSIUS)
                .spareFrames(Map.of("old", new Frame("elm", null), "none", new Frame(null, null)))
                .build();
    }

    /** An exhibit that has what is required only. */
    public static Exhibit bare(String id) {
        return ExhibitBuilder.builder()
                .created(Instant.EPOCH)
                .label(new Label("", List.of()))
                .id(new ExhibitId(id))
                .name("")
                .build();
    }

    /** Changes what lies deep within a full one, and takes other things away. */
    public static void rearrange(Exhibit exhibit) {
        Room hall = exhibit.rooms.get(0);
        Wall north = hall.walls().get(0);
        exhibit.rooms.set(
                0,
                new Room(
                        hall.name(),
                        List.of(new Wall(
                                north.side(),
                                List.of(north.hooks().get(1), new Hook(7, Set.of("axe", "saw"))),
                                Map.of("red", 2))),
                        null));
        exhibit.notes.get(1).frames.remove(0);
        exhibit.notes.remove(0);
        exhibit.frame = new Frame(null, null);
        exhibit.shown = null;
        exhibit.climates.clear();
        exhibit.moreLabels.add(0, Label.english("new"));
        exhibit.größe = null;
        exhibit.spareFrames = Map.of();
    }

    /** What is true of a full exhibit, and not of a bare one. */
    public static List<Condition<Exhibit>> questions() {
        return List.of(
                ExhibitFields.NAME.eq("Boat"),
                ExhibitFields.LABEL.text().startsWith("A"),
                ExhibitFields.LABEL.languages().contains("en"),
                ExhibitFields.LESSER_LABEL.isNotNull(),
                ExhibitFields.BUILDER.eq(10).and(ExhibitFields.VERSION.gt(19L)),
                ExhibitFields.HASH_CODE.ge(30),
                ExhibitFields.SELECT.eq("sel"),
                ExhibitFields.ROOT.eq("oak"),
                ExhibitFields.POSITION.lt(5),
                ExhibitFields.FRAME.size().width().eq(3),
                ExhibitFields.TEMPERATURE.scale().eq(Scale.CELSIUS),
                ExhibitFields.SHOWN.to().gt(DAY),
                ExhibitFields.CLIMATES.any(
                        ExhibitFields.RangeOfTemperature.FROM.scale().eq(Scale.KELVIN)),
                ExhibitFields.SCALES.contains(Scale.KELVIN),
                ExhibitFields.CHANGED.isNotNull(),
                ExhibitFields.TEMPERATURE.degrees().gt(21.0),
                ExhibitFields.FRAME.wood().isNull().and(ExhibitFields.FRAME.isNotNull()));
    }

    private static <T extends Comparable<? super T>> Range<T> range(T from, T to) {
        return RangeBuilder.<T>builder().from(from).to(to).build();
    }
}
