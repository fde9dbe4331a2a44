package library;

import dev.typecase.EventMetadata;
import dev.typecase.Processing;
import dev.typecase.StartFrom;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Reaction;
import dev.typecase.engine.Reactions;
import dev.typecase.engine.Subscription;
import dev.typecase.engine.UnitOfWork;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import library.loans.LoanBegunConstraints;
import library.loans.LoanBegunMapping;
import library.loans.LoanEndedConstraints;
import library.loans.LoanEndedMapping;
import library.loans.LoanEvent;
import library.loans.LoanRenewedConstraints;
import library.loans.LoanRenewedMapping;
import library.loans.LoanRepository;
import library.members.CardPrintingEntry;
import library.members.LoanCountingEntry;
import library.members.MemberRepository;

/**
 * Which handlers an event of the library domain goes to. They run in the order in which they stand here.
 *
 * <pre>
 * LoanBegun    CardPrinting.print
 *              LoanCounting.begun
 * LoanEnded    LoanCounting.ended
 * LoanRenewed  nobody: renewals are only counted, by a query at the end of the month
 * </pre>
 */
@Generated("dev.typecase.processor.DomainProcessor")
final class LibraryEventTable implements EventTable {

    private static final int LOAN_BEGUN = 0;
    private static final int LOAN_ENDED = 1;
    private static final int LOAN_RENEWED = 2;
    private static final int CARD_PRINTING = 0;
    private static final int LOAN_COUNTING = 1;

    private final LibraryDomain domain;

    LibraryEventTable(LibraryDomain domain) {
        this.domain = domain;
    }

    @Override
    public int size() {
        return 3;
    }

    @Override
    public int typeOf(Object event) {
        Class<?> type = event.getClass();
        if (type == LoanEvent.LoanBegun.class) {
            return LOAN_BEGUN;
        }
        if (type == LoanEvent.LoanEnded.class) {
            return LOAN_ENDED;
        }
        if (type == LoanEvent.LoanRenewed.class) {
            return LOAN_RENEWED;
        }
        return UNKNOWN;
    }

    @Override
    public String name(int type) {
        return switch (type) {
            case LOAN_BEGUN -> "loan-begun";
            case LOAN_ENDED -> "LoanEnded";
            case LOAN_RENEWED -> "LoanRenewed";
            default -> throw unknown(type);
        };
    }

    @Override
    public int schemaVersion(int type) {
        return switch (type) {
            case LOAN_BEGUN -> 2;
            case LOAN_ENDED -> 1;
            case LOAN_RENEWED -> 1;
            default -> throw unknown(type);
        };
    }

    @Override
    public void check(int type, Object event, Violations violations) {
        switch (type) {
            case LOAN_BEGUN -> LoanBegunConstraints.check((LoanEvent.LoanBegun) event, violations);
            case LOAN_ENDED -> LoanEndedConstraints.check((LoanEvent.LoanEnded) event, violations);
            case LOAN_RENEWED -> LoanRenewedConstraints.check((LoanEvent.LoanRenewed) event, violations);
            default -> throw unknown(type);
        }
    }

    @Override
    public void dispatch(int type, Object event, EventMetadata metadata, Reactions reactions) {
        switch (type) {
            case LOAN_BEGUN -> loanBegun((LoanEvent.LoanBegun) event, metadata, reactions);
            case LOAN_ENDED -> loanEnded((LoanEvent.LoanEnded) event, metadata, reactions);
            case LOAN_RENEWED -> {
                // @Unhandled: renewals are only counted, by a query at the end of the month
            }
            default -> throw unknown(type);
        }
    }

    @Override
    public void write(int type, Object event, StateWriter out) {
        switch (type) {
            case LOAN_BEGUN -> LoanBegunMapping.write((LoanEvent.LoanBegun) event, out);
            case LOAN_ENDED -> LoanEndedMapping.write((LoanEvent.LoanEnded) event, out);
            case LOAN_RENEWED -> LoanRenewedMapping.write((LoanEvent.LoanRenewed) event, out);
            default -> throw unknown(type);
        }
    }

    @Override
    public Object read(int type, StateReader in) {
        return switch (type) {
            case LOAN_BEGUN -> LoanBegunMapping.read(in);
            case LOAN_ENDED -> LoanEndedMapping.read(in);
            case LOAN_RENEWED -> LoanRenewedMapping.read(in);
            default -> throw unknown(type);
        };
    }

    @Override
    public List<Subscription> subscriptions() {
        return List.of(
                new Subscription("CardPrinting", Processing.SYNC, StartFrom.BEGINNING, false),
                new Subscription("LoanCounting", Processing.SYNC, StartFrom.BEGINNING, true));
    }

    @Override
    public boolean subscribes(int subscription, int type) {
        return switch (type) {
            case LOAN_BEGUN -> subscription == CARD_PRINTING
                    || subscription == LOAN_COUNTING;
            case LOAN_ENDED -> subscription == LOAN_COUNTING;
            case LOAN_RENEWED -> false;
            default -> throw unknown(type);
        };
    }

    @Override
    public void deliver(int subscription, int type, Object event, EventMetadata metadata,
            Reactions reactions) {
        switch (type) {
            case LOAN_BEGUN -> loanBegun(subscription, (LoanEvent.LoanBegun) event, metadata, reactions);
            case LOAN_ENDED -> loanEnded(subscription, (LoanEvent.LoanEnded) event, metadata, reactions);
            case LOAN_RENEWED -> {
                // @Unhandled: renewals are only counted, by a query at the end of the month
            }
            default -> throw unknown(type);
        }
    }

    private void loanBegun(LoanEvent.LoanBegun event, EventMetadata metadata, Reactions reactions) {
        cardPrintingPrintLoanBegun(event, metadata, reactions);
        loanCountingBegunLoanBegun(event, metadata, reactions);
    }

    private void loanBegun(int subscription, LoanEvent.LoanBegun event, EventMetadata metadata,
            Reactions reactions) {
        switch (subscription) {
            case CARD_PRINTING -> cardPrintingPrintLoanBegun(event, metadata, reactions);
            case LOAN_COUNTING -> loanCountingBegunLoanBegun(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
    }

    /** {@code CardPrinting.print}. */
    private void cardPrintingPrintLoanBegun(LoanEvent.LoanBegun event, EventMetadata metadata,
            Reactions reactions) {
        try {
            CardPrintingEntry.print(event, domain.cardPrinter, domain.clock());
        } catch (Throwable failure) {
            reactions.failed("CardPrinting.print", event, metadata, failure);
        }
    }

    /** {@code LoanCounting.begun}. */
    private void loanCountingBegunLoanBegun(LoanEvent.LoanBegun event, EventMetadata metadata,
            Reactions reactions) {
        try (Reaction reaction = reactions.begin(metadata)) {
            do {
                UnitOfWork work = reaction.open();
                LoanCountingEntry.begun(event, metadata, new LoanRepository(work),
                        new MemberRepository(work));
            } while (!reaction.commit());
        } catch (Throwable failure) {
            reactions.failed("LoanCounting.begun", event, metadata, failure);
        }
    }

    private void loanEnded(LoanEvent.LoanEnded event, EventMetadata metadata, Reactions reactions) {
        loanCountingEndedLoanEnded(event, metadata, reactions);
    }

    private void loanEnded(int subscription, LoanEvent.LoanEnded event, EventMetadata metadata,
            Reactions reactions) {
        switch (subscription) {
            case LOAN_COUNTING -> loanCountingEndedLoanEnded(event, metadata, reactions);
            default -> {
                // Of no concern to it.
            }
        }
    }

    /** {@code LoanCounting.ended}. */
    private void loanCountingEndedLoanEnded(LoanEvent.LoanEnded event, EventMetadata metadata,
            Reactions reactions) {
        try (Reaction reaction = reactions.begin(metadata)) {
            do {
                UnitOfWork work = reaction.open();
                LoanCountingEntry.ended(event, new LoanRepository(work),
                        new MemberRepository(work));
            } while (!reaction.commit());
        } catch (Throwable failure) {
            reactions.failed("LoanCounting.ended", event, metadata, failure);
        }
    }

    private static IllegalArgumentException unknown(int type) {
        return new IllegalArgumentException("The library domain has no event of type " + type);
    }
}
