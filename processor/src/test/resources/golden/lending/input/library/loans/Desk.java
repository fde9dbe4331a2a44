package library.loans;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

@CommandHandler
public final class Desk {
    private final LoanRepository loans;

    Desk(LoanRepository loans, Scanner scanner) {
        this.loans = loans;
    }

    @Handle
    public UUID begin(BeginLoan command) throws TimeoutException {
        Loan loan = LoanBuilder.builder().member(command.member()).build();
        loans.add(loan);
        return loan.id;
    }

    @Handle
    public void end(EndLoan command) {
        loans.remove(loans.get(command.loan()));
    }

    @Handle
    public long count(CountLoans command) {
        return loans.count();
    }

    @Handle
    public Map<UUID, List<String>> list(ListOverdue command) {
        return Map.of();
    }
}
