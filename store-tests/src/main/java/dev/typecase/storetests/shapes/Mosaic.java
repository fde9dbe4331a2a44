package dev.typecase.storetests.shapes;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.List;

/** An aggregate of two hundred and fifty columns, and a collection whose rows are almost as wide. */
@Aggregate
public class Mosaic extends AggregateRoot<NoEvents> {

    @Id
    String name;

    Tiles first;

    Tiles second;

    Tiles third;

    Tiles fourth;

    Tiles fifth;

    Tiles sixth;

    Tiles seventh;

    Tiles eighth;

    Tiles ninth;

    Tiles tenth;

    List<Tiles> border;

    /** For the generated builder. */
    Mosaic() {}

    /** One that begins with a colour. */
    public static Mosaic of(String name, int colour) {
        return MosaicBuilder.builder()
                .name(name)
                .first(Tiles.from(colour))
                .second(Tiles.from(colour + 1 * Tiles.COUNT))
                .third(Tiles.from(colour + 2 * Tiles.COUNT))
                .fourth(Tiles.from(colour + 3 * Tiles.COUNT))
                .fifth(Tiles.from(colour + 4 * Tiles.COUNT))
                .sixth(Tiles.from(colour + 5 * Tiles.COUNT))
                .seventh(Tiles.from(colour + 6 * Tiles.COUNT))
                .eighth(Tiles.from(colour + 7 * Tiles.COUNT))
                .ninth(Tiles.from(colour + 8 * Tiles.COUNT))
                .tenth(Tiles.from(colour + 9 * Tiles.COUNT))
                .border(Tiles.from(-colour), Tiles.from(colour))
                .build();
    }

    /** Changes one colour of the last row, and one of the border. */
    public void mend(int colour) {
        tenth = tenth.withLast(colour);
        border.set(1, border.get(1).withLast(colour));
    }

    /** All colours, row by row. */
    public List<Tiles> rows() {
        return List.of(
                first,
                second,
                third,
                fourth,
                fifth,
                sixth,
                seventh,
                eighth,
                ninth,
                tenth,
                border.get(0),
                border.get(1));
    }
}
