package library.loans;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import java.util.UUID;

@Aggregate
public class Loan extends AggregateRoot<LoanEvent> {
    @Id
    UUID id;

    UUID member;
}
