package signup;

import dev.typecase.engine.UnitOfWork;
import javax.annotation.processing.Generated;

/**
 * One unit of work of the signup domain: its repositories, and the commands that join it. What is added is
 * committed at its end, all of it or nothing.
 */
@Generated("dev.typecase.processor.DomainProcessor")
public final class SignupUnitOfWork implements SignupCommands {

    private final UnitOfWork work;
    private final SignupDomain domain;

    SignupUnitOfWork(UnitOfWork work, SignupDomain domain) {
        this.work = work;
        this.domain = domain;
    }

    /** Handled by {@link SigningUp#signUp(SignUp)}. */
    @Override
    public void process(SignUp command) {
        work.accept(command, "SignUp");
        SignUpConstraints.require(command, work.clock());
        try {
            SigningUpEntry.signUp(command);
        } catch (Throwable failure) {
            work.fail("SignUp", failure);
            throw failure;
        }
    }
}
