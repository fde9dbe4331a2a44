package library;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Entity} {@link Shelf} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ShelfMapping {

    private static final int ID = 0;
    private static final int LABELS = 1;
    private static final int CATALOGUES = 2;

    /** The fields of {@link Shelf}. */
    public static final Shape SHAPE = Shape.of(
            "Shelf",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.list("labels", Shape.Field.scalar("element", Shape.Kind.STRING)),
            Shape.Field.list("catalogues", Shape.Field.object("element", CatalogueMapping.SHAPE)));

    private ShelfMapping() {}

    /** Gives the state to a writer. */
    public static void write(Shelf shelf, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(shelf.id);
        writeLabels(shelf.labels, out.field(LABELS));
        writeCatalogues(shelf.catalogues, out.field(CATALOGUES));
        out.endObject();
    }

    /** Builds {@link Shelf} from what a reader gives; nothing is checked. */
    public static Shelf read(StateReader in) {
        Shelf shelf = new Shelf();
        shelf.labels = new ArrayList<>();
        shelf.catalogues = new ArrayList<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> shelf.id = in.readUuid();
                case LABELS -> shelf.labels = readLabels(in);
                case CATALOGUES -> shelf.catalogues = readCatalogues(in);
                default -> throw new IllegalStateException("Shelf has no field " + field);
            }
        }
        return shelf;
    }

    /** The identity; null where it has not been set. */
    public static UUID identity(Shelf shelf) {
        return shelf == null ? null : shelf.id;
    }

    /** A copy that shares nothing that can change. */
    public static Shelf copy(Shelf shelf) {
        if (shelf == null) {
            return null;
        }
        Shelf copy = new Shelf();
        copy.id = shelf.id;
        copy.labels = copyLabels(shelf.labels);
        copy.catalogues = copyCatalogues(shelf.catalogues);
        return copy;
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Shelf one, Shelf other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.labels, other.labels)
                && sameCatalogues(one.catalogues, other.catalogues);
    }

    private static void writeLabels(List<String> labels, StateWriter out) {
        out.beginList(labels.size());
        for (String element : labels) {
            out.writeString(element);
        }
        out.endList();
    }

    private static void writeCatalogues(List<Catalogue> catalogues, StateWriter out) {
        out.beginList(catalogues.size());
        for (Catalogue element : catalogues) {
            CatalogueMapping.write(element, out);
        }
        out.endList();
    }

    private static List<String> readLabels(StateReader in) {
        List<String> labels = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            labels.add(in.readString());
        }
        return labels;
    }

    private static List<Catalogue> readCatalogues(StateReader in) {
        List<Catalogue> catalogues = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            catalogues.add(CatalogueMapping.read(in));
        }
        return catalogues;
    }

    private static List<String> copyLabels(List<String> labels) {
        return labels == null ? null : new ArrayList<>(labels);
    }

    private static List<Catalogue> copyCatalogues(List<Catalogue> catalogues) {
        if (catalogues == null) {
            return null;
        }
        List<Catalogue> copy = new ArrayList<>(catalogues.size());
        for (Catalogue element : catalogues) {
            copy.add(CatalogueMapping.copy(element));
        }
        return copy;
    }

    private static boolean sameCatalogues(List<Catalogue> one, List<Catalogue> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<Catalogue> elements = other.iterator();
        for (Catalogue element : one) {
            if (!CatalogueMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }
}
