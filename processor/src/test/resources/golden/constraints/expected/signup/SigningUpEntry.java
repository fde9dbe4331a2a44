package signup;

import javax.annotation.processing.Generated;

/** Calls the {@code @CommandHandler} {@link SigningUp}, which the domain's own package may not be able to reach. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SigningUpEntry {

    private SigningUpEntry() {}

    /** {@link SigningUp#signUp(SignUp)}. */
    public static void signUp(SignUp command) {
        new SigningUp().signUp(command);
    }
}
