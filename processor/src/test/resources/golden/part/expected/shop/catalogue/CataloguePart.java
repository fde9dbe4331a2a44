package shop.catalogue;

import dev.typecase.engine.Part;
import javax.annotation.processing.Generated;

/**
 * The catalogue part of a domain, for the {@code @Domain(includes = CataloguePart.class)} that includes it.
 *
 * <ul>
 *   <li>Aggregates: {@link Book}
 *   <li>Commands: {@link AddBook}
 *   <li>Events: {@link BookEvent.BookAdded}
 *   <li>Handlers: {@code Cataloguing}
 * </ul>
 */
@Generated("dev.typecase.processor.DomainProcessor")
@Part(
        format = 1,
        name = "Catalogue",
        elements = {
                AddBook.class,
                Book.class,
                BookEvent.BookAdded.class
        },
        handlers = "shop.catalogue.Cataloguing(books)"
)
public final class CataloguePart {

    private CataloguePart() {}
}
