package library.loans;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/** Calls the {@code @CommandHandler} {@link Desk}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DeskEntry {

    private DeskEntry() {}

    /** {@link Desk#begin(BeginLoan)}. */
    public static UUID begin(BeginLoan command, LoanRepository loans, Scanner scanner) throws
            TimeoutException {
        return new Desk(loans, scanner).begin(command);
    }

    /** {@link Desk#end(EndLoan)}. */
    public static void end(EndLoan command, LoanRepository loans, Scanner scanner) {
        new Desk(loans, scanner).end(command);
    }

    /** {@link Desk#count(CountLoans)}. */
    public static long count(CountLoans command, LoanRepository loans, Scanner scanner) {
        return new Desk(loans, scanner).count(command);
    }

    /** {@link Desk#list(ListOverdue)}. */
    public static Map<UUID, List<String>> list(ListOverdue command, LoanRepository loans,
            Scanner scanner) {
        return new Desk(loans, scanner).list(command);
    }
}
