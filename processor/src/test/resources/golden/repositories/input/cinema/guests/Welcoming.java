package cinema.guests;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

@CommandHandler
final class Welcoming {

    private final GuestBook guests;

    Welcoming(GuestBook guests) {
        this.guests = guests;
    }

    @Handle
    boolean welcome(Welcome command) {
        return guests.existsByName(command.name());
    }
}
