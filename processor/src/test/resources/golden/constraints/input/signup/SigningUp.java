package signup;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class SigningUp {

    @Handle
    void signUp(SignUp command) {}
}
