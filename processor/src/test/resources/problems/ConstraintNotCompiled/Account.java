package shop;

import dev.typecase.ValueObject;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

@Iban
@ValueObject
public record Account(
        @Iban String iban,
        List<@Iban String> others,
        @Iban(message = "a") @Iban(message = "b") String twice,
        @Size(max = 9, groups = Account.class) String name,
        @NotBlank(payload = Severe.class) String holder,
        @Size(groups = {}) String fine,
        Code code) {

    interface Severe extends Payload {}
}
