package library.loans;

import dev.typecase.Event;
import dev.typecase.Unhandled;
import java.util.UUID;

public sealed interface LoanEvent {

    @Event(name = "loan-begun", version = 2)
    record LoanBegun(UUID loan, UUID member) implements LoanEvent {}

    @Unhandled("renewals are only counted, by a query at the end of the month")
    @Event
    record LoanRenewed(UUID loan) implements LoanEvent {}

    @Event
    record LoanEnded(UUID loan, UUID member) implements LoanEvent {}
}
