package library;

import dev.typecase.engine.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;
import library.loans.BeginLoan;
import library.loans.BeginLoanConstraints;
import library.loans.CountLoans;
import library.loans.CountLoansConstraints;
import library.loans.Desk;
import library.loans.DeskEntry;
import library.loans.EndLoan;
import library.loans.EndLoanConstraints;
import library.loans.ListOverdue;
import library.loans.ListOverdueConstraints;
import library.loans.Loan;
import library.loans.LoanRepository;
import library.members.Member;
import library.members.MemberRepository;

/**
 * One unit of work of the library domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class LibraryUnitOfWork implements LibraryCommands {

    private final UnitOfWork work;
    private final LibraryDomain domain;

    LibraryUnitOfWork(UnitOfWork work, LibraryDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** Handled by {@link Desk#begin(BeginLoan)}. */
    @Override
    public UUID process(BeginLoan command) throws TimeoutException {
        work.accept(command, "BeginLoan");
        BeginLoanConstraints.require(command, work.clock());
        try {
            return DeskEntry.begin(command, loanRepository(), domain.scanner);
        } catch (Throwable failure) {
            work.fail("BeginLoan", failure);
            throw failure;
        }
    }

    /** Handled by {@link Desk#count(CountLoans)}. */
    @Override
    public long process(CountLoans command) {
        work.accept(command, "CountLoans");
        CountLoansConstraints.require(command, work.clock());
        try {
            return DeskEntry.count(command, loanRepository(), domain.scanner);
        } catch (Throwable failure) {
            work.fail("CountLoans", failure);
            throw failure;
        }
    }

    /** Handled by {@link Desk#end(EndLoan)}. */
    @Override
    public void process(EndLoan command) {
        work.accept(command, "EndLoan");
        EndLoanConstraints.require(command, work.clock());
        try {
            DeskEntry.end(command, loanRepository(), domain.scanner);
        } catch (Throwable failure) {
            work.fail("EndLoan", failure);
            throw failure;
        }
    }

    /** Handled by {@link Desk#list(ListOverdue)}. */
    @Override
    public Map<UUID, List<String>> process(ListOverdue command) {
        work.accept(command, "ListOverdue");
        ListOverdueConstraints.require(command, work.clock());
        try {
            return DeskEntry.list(command, loanRepository(), domain.scanner);
        } catch (Throwable failure) {
            work.fail("ListOverdue", failure);
            throw failure;
        }
    }

    /** The {@link Loan} aggregates, in this unit of work. */
    public LoanRepository loanRepository() {
        return new LoanRepository(work);
    }

    /** The {@link Member} aggregates, in this unit of work. */
    public MemberRepository memberRepository() {
        return new MemberRepository(work);
    }
}
