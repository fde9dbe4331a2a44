package shop;

import dev.typecase.Default;
import dev.typecase.ValueObject;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@ValueObject
public record Money(
        @Default("EURO") @Size(max = 3) String currency,
        @Default("-1") @PositiveOrZero BigDecimal amount,
        @Default("a") @Pattern(regexp = "[A-Z]+") String code,
        @Default("0.50") @DecimalMin(value = "0.5", inclusive = false) BigDecimal rate,
        @Default("12345") @Digits(integer = 4, fraction = 0) int number,
        @Default(" ") @NotBlank String name,
        @Default("nobody") @Email String address) {}
