package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;

@Aggregate
public class Product extends AggregateRoot<ProductEvent> {

    @Id
    ProductId id;

    @NotBlank
    String name;

    BigDecimal price;

    public ProductId id() {
        return id;
    }

    void announce() {
        raise(new ProductEvent.ProductAdded(id, name));
    }
}
