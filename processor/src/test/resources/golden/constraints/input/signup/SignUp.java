package signup;

import dev.typecase.Command;
import dev.typecase.Invariant;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Command
public record SignUp(
        @NotBlank @Size(max = 80) String name,
        @Email(message = "is no address we could write to") String mail,
        @Nullable @Pattern(regexp = "[a-z]{2,8}", flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.UNICODE_CASE}) @Size(min = 2) String nick,
        @Nullable @NotBlank String motto,
        @Past LocalDate born,
        @Nullable @Future Instant until,
        @Min(1) @Max(5_000_000_000L) long members,
        @Digits(integer = 4, fraction = 0) int pin,
        @DecimalMin("0.01") @DecimalMax(value = "100", inclusive = false) @Digits(integer = 3, fraction = 2) BigDecimal fee,
        @Nullable @PositiveOrZero BigInteger points,
        @AssertTrue(message = "must be accepted") boolean terms,
        @Size(max = 5) List<@NotBlank @Size(max = 20) String> tags,
        Set<Address> addresses,
        Map<@Size(min = 3, max = 3) String, @PositiveOrZero BigDecimal> prices) {

    @Invariant("must have an address, or a motto")
    boolean reachable() {
        return motto != null || !addresses.isEmpty();
    }
}
