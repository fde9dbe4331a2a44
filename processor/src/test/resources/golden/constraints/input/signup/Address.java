package signup;

import dev.typecase.ValueObject;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

@ValueObject
public record Address(@NotBlank String street, @Nullable String town) {}
