package library.loans;

import dev.typecase.Command;
import java.util.UUID;

@Command
public record EndLoan(UUID loan) {}
