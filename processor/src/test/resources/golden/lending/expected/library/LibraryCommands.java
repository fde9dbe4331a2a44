package library;

import dev.typecase.ConstraintViolationsException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;
import library.loans.BeginLoan;
import library.loans.CountLoans;
import library.loans.Desk;
import library.loans.EndLoan;
import library.loans.ListOverdue;

/**
 * Sends the commands of the library domain.
 *
 * <p>A handler that asks for it in its constructor sends commands inside its own unit of work: what they do is
 * committed with what the handler does, or not at all.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public interface LibraryCommands {

    /**
     * Handled by {@link Desk#begin(BeginLoan)}.
     *
     * @throws ConstraintViolationsException if the command is not valid; nothing has happened
     */
    UUID process(BeginLoan command) throws TimeoutException;

    /**
     * Handled by {@link Desk#count(CountLoans)}.
     *
     * @throws ConstraintViolationsException if the command is not valid; nothing has happened
     */
    long process(CountLoans command);

    /**
     * Handled by {@link Desk#end(EndLoan)}.
     *
     * @throws ConstraintViolationsException if the command is not valid; nothing has happened
     */
    void process(EndLoan command);

    /**
     * Handled by {@link Desk#list(ListOverdue)}.
     *
     * @throws ConstraintViolationsException if the command is not valid; nothing has happened
     */
    Map<UUID, List<String>> process(ListOverdue command);
}
