package bookshelf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.AggregateRoot;
import dev.typecase.storetests.bytecode.ForbiddenReferences;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What runs is plain Java: no reflection, look-ups, services or thread-locals, written or generated. */
class BytecodeTest {

    @Test
    void theBookshelfAndAllThatIsGeneratedForItIsPlainJava() throws IOException {
        assertThat(ForbiddenReferences.in(ForbiddenReferences.originOf(Bookshelf.class))
                        .offences())
                .isEmpty();
    }

    @Test
    void theRuntimeIsPlainJava() throws IOException {
        assertThat(ForbiddenReferences.in(ForbiddenReferences.originOf(AggregateRoot.class))
                        .offences())
                .isEmpty();
    }
}
