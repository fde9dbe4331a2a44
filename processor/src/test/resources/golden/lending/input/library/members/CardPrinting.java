package library.members;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import java.io.IOException;
import java.time.Clock;
import library.loans.LoanEvent.LoanBegun;

@EventHandler
final class CardPrinting {

    CardPrinting(CardPrinter printer, Clock clock) {}

    @Handle
    void print(LoanBegun event) throws IOException {}
}
