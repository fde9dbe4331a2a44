package library.loans;

import dev.typecase.Command;

@Command
public record ListOverdue(int days) {}
