package library.members;

import dev.typecase.engine.AggregateRepository;
import dev.typecase.engine.Workspace;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The domain's objects of the {@code @Aggregate} {@link Member}. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MemberRepository extends AggregateRepository<Member, UUID> {

    /** For generated code: bound to a unit of work, or to a domain that opens one for every call. */
    public MemberRepository(Workspace workspace) {
        super(workspace, MemberMapping.INSTANCE);
    }
}
