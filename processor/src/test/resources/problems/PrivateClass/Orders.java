package shop;

import dev.typecase.ValueObject;
import java.math.BigDecimal;

public final class Orders {
    private Orders() {}

    @ValueObject
    private record Money(BigDecimal amount) {}
}
