package library.members;

import dev.typecase.EventMetadata;
import javax.annotation.processing.Generated;
import library.loans.LoanEvent;
import library.loans.LoanRepository;

/** Calls the {@code @EventHandler} {@link LoanCounting}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanCountingEntry {

    private LoanCountingEntry() {}

    /** {@link LoanCounting#begun(LoanEvent.LoanBegun, EventMetadata)}. */
    public static void begun(LoanEvent.LoanBegun event, EventMetadata metadata,
            LoanRepository loans, MemberRepository members) {
        new LoanCounting(loans, members).begun(event, metadata);
    }

    /** {@link LoanCounting#ended(LoanEvent.LoanEnded)}. */
    public static void ended(LoanEvent.LoanEnded event, LoanRepository loans,
            MemberRepository members) {
        new LoanCounting(loans, members).ended(event);
    }
}
