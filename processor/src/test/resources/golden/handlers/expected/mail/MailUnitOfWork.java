package mail;

import dev.typecase.engine.UnitOfWork;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the mail domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class MailUnitOfWork implements MailCommands {

    private final UnitOfWork work;
    private final MailDomain domain;

    MailUnitOfWork(UnitOfWork work, MailDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** Handled by {@link Sending#send(ReportLoss)}. */
    @Override
    public void process(ReportLoss command) throws IOException, TimeoutException {
        work.accept(command, "ReportLoss");
        ReportLossConstraints.require(command, work.clock());
        try {
            SendingEntry.send(command, letterRepository(), work.clock(), domain.postmen);
        } catch (Throwable failure) {
            work.fail("ReportLoss", failure);
            throw failure;
        }
    }

    /** Handled by {@link Sending#send(SendLetter)}. */
    @Override
    public LetterId process(SendLetter command) throws IOException {
        work.accept(command, "SendLetter");
        SendLetterConstraints.require(command, work.clock());
        try {
            return SendingEntry.send(command, letterRepository(), work.clock(), domain.postmen);
        } catch (Throwable failure) {
            work.fail("SendLetter", failure);
            throw failure;
        }
    }

    /** The {@link Letter} aggregates, in this unit of work. */
    public LetterRepository letterRepository() {
        return new LetterRepository(work);
    }
}
