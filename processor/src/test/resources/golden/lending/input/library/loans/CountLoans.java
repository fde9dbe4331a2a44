package library.loans;

import dev.typecase.Command;
import java.util.UUID;

@Command
public record CountLoans(UUID member) {}
