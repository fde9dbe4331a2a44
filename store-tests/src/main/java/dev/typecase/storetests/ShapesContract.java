package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.query.Condition;
import dev.typecase.storetests.shapes.Exhibit;
import dev.typecase.storetests.shapes.Gallery;
import dev.typecase.storetests.shapes.Mosaic;
import dev.typecase.storetests.shapes.MosaicFields;
import dev.typecase.storetests.shapes.ShapesDomain;
import dev.typecase.storetests.shapes.parts.ExhibitId;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Aggregates of all shapes are stored as they are (S6) and found (S10): with fields that are inherited, nested, generic, deep,
 * empty or missing, and called what generated code, Java or SQL have a use for as well.
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class ShapesContract extends StoreContract {

    /** For the test class that extends this contract. */
    protected ShapesContract() {}

    @Test
    @Tag("S6")
    void s6_everythingInAnAggregateComesBackAsItWas() {
        inGallery(gallery -> {
            Exhibit full = Gallery.full("a");
            String before = full.description();
            gallery.exhibitRepository().add(full);
            assertThat(kept(gallery, "a").description()).isEqualTo(before);
        });
    }

    @Test
    @Tag("S6")
    void s6_whatIsEmptyOrMissingComesBackEmptyOrMissing() {
        inGallery(gallery -> {
            Exhibit bare = Gallery.bare("a");
            String before = bare.description();
            gallery.exhibitRepository().add(bare);
            assertThat(kept(gallery, "a").description()).isEqualTo(before);
        });
    }

    @Test
    @Tag("S6")
    void s6_whatChangesDeepWithinIsKept() {
        inGallery(gallery -> {
            gallery.exhibitRepository().add(Gallery.full("a"));
            gallery.exhibitRepository().add(Gallery.full("b"));
            Exhibit changed = kept(gallery, "a");
            Gallery.rearrange(changed);
            String after = changed.description();
            String other = kept(gallery, "b").description();
            gallery.exhibitRepository().add(changed);
            assertThat(kept(gallery, "a").description()).isEqualTo(after);
            assertThat(kept(gallery, "b").description()).isEqualTo(other);
        });
    }

    @Test
    @Tag("S10")
    void s10_everyShapeCanBeAskedFor() {
        inGallery(gallery -> {
            gallery.exhibitRepository().add(Gallery.full("full"));
            gallery.exhibitRepository().add(Gallery.bare("bare"));
            for (Condition<Exhibit> question : Gallery.questions()) {
                assertThat(gallery.exhibitRepository().query().where(question).list())
                        .as(question::toString)
                        .extracting(Exhibit::name)
                        .containsExactly("Boat");
                assertThat(gallery.exhibitRepository()
                                .query()
                                .where(question.not())
                                .list())
                        .as(question::toString)
                        .extracting(Exhibit::name)
                        .containsExactly("");
            }
        });
    }

    @Test
    @Tag("S6")
    void s6_hundredsOfColumnsAreKept() {
        inGallery(gallery -> {
            Mosaic floor = Mosaic.of("floor", 1);
            Mosaic wall = Mosaic.of("wall", 1_000);
            gallery.runInUnitOfWork(work -> {
                work.mosaicRepository().add(floor);
                work.mosaicRepository().add(wall);
            });
            Mosaic changed = gallery.mosaicRepository().get("floor");
            changed.mend(77);
            gallery.mosaicRepository().add(changed);

            assertThat(gallery.mosaicRepository().get("floor").rows())
                    .isEqualTo(changed.rows())
                    .isNotEqualTo(floor.rows());
            assertThat(gallery.mosaicRepository().get("wall").rows()).isEqualTo(wall.rows());
            assertThat(gallery.mosaicRepository()
                            .query()
                            .where(MosaicFields.TENTH.y().eq(77))
                            .count())
                    .isEqualTo(1);
        });
    }

    /** A domain that is closed before its store is. */
    private void inGallery(Consumer<ShapesDomain> test) {
        try (ShapesDomain gallery = ShapesDomain.builder().store(newStore()).build()) {
            test.accept(gallery);
        }
    }

    private static Exhibit kept(ShapesDomain gallery, String id) {
        return gallery.exhibitRepository().get(new ExhibitId(id));
    }
}
