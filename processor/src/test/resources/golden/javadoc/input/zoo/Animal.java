package zoo;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An animal. It lives in the zoo. */
@Aggregate
public class Animal extends AggregateRoot<NoEvents> {

    /** The number on its collar. */
    @Id UUID id;

    /** The name that its keepers call it by; see {@link Diet} and {@link #legs the legs}, {@code <b>} &amp; $L. */
    String name;

    /**
     * How many legs it has, which is a sentence so long that it has to be broken somewhere in the generated code, because
     * lines of more than one hundred and twenty columns are hard to read. This is the second sentence.
     *
     * @see Diet
     */
    @Default("4") int legs;

    /** Where it came from. */
    @Nullable String origin;

    /** What it eats. */
    List<Diet> diets;

    Diet favourite;
}
