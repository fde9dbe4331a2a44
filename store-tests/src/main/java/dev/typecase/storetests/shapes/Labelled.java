package dev.typecase.storetests.shapes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An aggregate with labels of some kind. */
abstract class Labelled<L, E> extends Dated<E> {
    L label;

    @Nullable
    L lesserLabel;

    List<L> moreLabels;
}
