package zoo;

import dev.typecase.Default;
import dev.typecase.ValueObject;

/**
 * What an animal eats.
 *
 * @param food the food, as it is ordered
 * @param grams how much of it
 */
@ValueObject
public record Diet(String food, @Default("100") int grams) {}
