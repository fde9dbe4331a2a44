package catalogue;

import dev.typecase.engine.Part;

/** As a later version would write it. */
@Part(format = 7, name = "Catalogue")
public final class CataloguePart {
    private CataloguePart() {}
}
