package shop;

import org.mapstruct.Mapper;

@Mapper
public interface ProductMapper {

    Line line(ProductEvent.ProductAdded event);

    AddProduct command(Offer offer);

    record Line(String name) {}

    record Offer(String name, java.math.BigDecimal price) {}
}
