package dev.typecase.benchmarks.building.typecase;

import dev.typecase.Default;
import dev.typecase.ValueObject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A customer who has just come. */
@ValueObject
public record Registration(
        @NotBlank @Size(max = 120) String email,
        @NotBlank @Size(max = 150) String name,
        @NotBlank @Size(max = 100) String city,
        @NotBlank @Size(min = 4, max = 10) String postcode,
        @Min(18) @Max(130) int age,
        @PositiveOrZero BigDecimal credit,
        @Nullable @Size(max = 20) String phone,
        @Default("false") boolean newsletter) {}
