package dev.typecase.storetests.herbarium;

import dev.typecase.Entity;
import dev.typecase.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a {@link Specimen}, with collections of its own. */
@Entity
public class Leaf {

    @Id
    UUID id;

    String color;

    @Nullable
    BigDecimal length;

    List<String> spots;

    List<Range> veins;

    /** For the generated builder. */
    Leaf() {}
}
