package trade;

import dev.typecase.ValueObject;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

@ValueObject
public record Party(@NotBlank String name, Address address, @Nullable Address billing) {

    @ValueObject
    public record Address(String city, Country country) {}

    public enum Country {
        NORWAY,
        PERU
    }
}
