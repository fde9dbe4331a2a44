package booking;

import dev.typecase.Invariant;
import dev.typecase.ValueObject;

@ValueObject
public record Price(int amount, int discount) {

    @Invariant("discount must not exceed the amount")
    boolean discountIsCovered() {
        return discount <= amount;
    }
}
