package mail;

import dev.typecase.EventHandler;
import dev.typecase.EventMetadata;
import dev.typecase.Handle;

@EventHandler
final class Tracking {
    private final MailCommands event;
    private final Postman metadata;

    Tracking(MailCommands event, Postman metadata) {
        this.event = event;
        this.metadata = metadata;
    }

    @Handle
    void on(LetterEvent event, EventMetadata metadata) {}
}
