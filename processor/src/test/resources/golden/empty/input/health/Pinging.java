package health;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Pinging {

    @Handle
    void ping(Ping command) {}
}
