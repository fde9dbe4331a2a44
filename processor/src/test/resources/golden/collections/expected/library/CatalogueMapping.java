package library;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Catalogue} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CatalogueMapping {

    private static final int NAME = 0;
    private static final int TITLES = 1;
    private static final int DAYS = 2;
    private static final int SOURCES = 3;
    private static final int PRINTER = 4;

    /** The components of {@link Catalogue}. */
    public static final Shape SHAPE = Shape.of(
            "Catalogue",
            Shape.Field.scalar("name", Shape.Kind.STRING),
            Shape.Field.list("titles", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.list("days", Shape.Field.scalar("element", Shape.Kind.ENUM)),
            Shape.Field.map("sources", Shape.Field.scalar("key", Shape.Kind.STRING),
                    Shape.Field.object("value", AddressMapping.SHAPE)),
            Shape.Field.object("printer", AddressMapping.SHAPE).optional());

    private CatalogueMapping() {}

    /** Gives the state to a writer. */
    public static void write(Catalogue catalogue, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(NAME).writeString(catalogue.name());
        writeTitles(catalogue.titles(), out.field(TITLES));
        writeDays(catalogue.days(), out.field(DAYS));
        writeSources(catalogue.sources(), out.field(SOURCES));
        if (catalogue.printer() == null) {
            out.field(PRINTER).writeNull();
        } else {
            AddressMapping.write(catalogue.printer(), out.field(PRINTER));
        }
        out.endObject();
    }

    /** Builds {@link Catalogue} from what a reader gives; nothing is checked. */
    public static Catalogue read(StateReader in) {
        String name = null;
        List<String> titles = List.of();
        Set<Weekday> days = Set.of();
        Map<String, Address> sources = Map.of();
        Address printer = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case NAME -> name = in.readString();
                case TITLES -> titles = readTitles(in);
                case DAYS -> days = readDays(in);
                case SOURCES -> sources = readSources(in);
                case PRINTER -> printer = in.readNull() ? null : AddressMapping.read(in);
                default -> throw new IllegalStateException("Catalogue has no field " + field);
            }
        }
        return new Catalogue(name, titles, days, sources, printer);
    }

    /** A copy that shares nothing that can change. */
    public static Catalogue copy(Catalogue catalogue) {
        if (catalogue == null) {
            return null;
        }
        return new Catalogue(catalogue.name(), copyTitles(catalogue.titles()),
                copyDays(catalogue.days()), copySources(catalogue.sources()), catalogue.printer());
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Catalogue one, Catalogue other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.name(), other.name())
                && Objects.equals(one.titles(), other.titles())
                && Objects.equals(one.days(), other.days())
                && Objects.equals(one.sources(), other.sources())
                && Objects.equals(one.printer(), other.printer());
    }

    private static void writeTitles(List<String> titles, StateWriter out) {
        out.beginList(titles.size());
        for (String element : titles) {
            out.writeString(element);
        }
        out.endList();
    }

    private static void writeDays(Set<Weekday> days, StateWriter out) {
        out.beginSet(days.size());
        for (Weekday element : days) {
            out.writeString(element.name());
        }
        out.endList();
    }

    private static void writeSources(Map<String, Address> sources, StateWriter out) {
        out.beginMap(sources.size());
        for (Map.Entry<String, Address> entry : sources.entrySet()) {
            out.writeString(entry.getKey());
            AddressMapping.write(entry.getValue(), out);
        }
        out.endMap();
    }

    private static List<String> readTitles(StateReader in) {
        List<String> titles = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            titles.add(in.readString());
        }
        return Collections.unmodifiableList(titles);
    }

    private static Set<Weekday> readDays(StateReader in) {
        Set<Weekday> days = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            days.add(Weekday.valueOf(in.readString()));
        }
        return Collections.unmodifiableSet(days);
    }

    private static Map<String, Address> readSources(StateReader in) {
        Map<String, Address> sources = new LinkedHashMap<>();
        in.beginMap();
        while (in.nextEntry()) {
            sources.put(in.readString(), AddressMapping.read(in));
        }
        return Collections.unmodifiableMap(sources);
    }

    private static List<String> copyTitles(List<String> titles) {
        return titles == null ? null : Collections.unmodifiableList(new ArrayList<>(titles));
    }

    private static Set<Weekday> copyDays(Set<Weekday> days) {
        return days == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(days));
    }

    private static Map<String, Address> copySources(Map<String, Address> sources) {
        return sources == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }
}
