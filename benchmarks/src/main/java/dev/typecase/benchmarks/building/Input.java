package dev.typecase.benchmarks.building;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an object is built from. */
public record Input(
        String email,
        String name,
        String city,
        String postcode,
        int age,
        BigDecimal credit,
        @Nullable String phone,
        boolean newsletter) {

    /** Valid ones, all different in random ways, so that the branch predictor cannot learn them; always the same ones. */
    static Input[] valid(int count) {
        return IntStream.range(0, count).mapToObj(Input::numbered).toArray(Input[]::new);
    }

    private static Input numbered(int number) {
        SplittableRandom random = new SplittableRandom(number);
        return new Input(
                "customer" + number + "@" + "mail.".repeat(random.nextInt(4)) + "example.org",
                "Customer No. " + number + " the Younger".repeat(random.nextInt(3)),
                "Gouda".repeat(random.nextInt(1, 5)),
                String.valueOf(10_000 + number),
                18 + random.nextInt(80),
                BigDecimal.valueOf(random.nextInt(100_000), 2),
                random.nextBoolean() ? "+31 182 " + number : null,
                random.nextBoolean());
    }

    /** The same with another name. */
    Input withName(String other) {
        return new Input(email, other, city, postcode, age, credit, phone, newsletter);
    }
}
