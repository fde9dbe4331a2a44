package mail;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class Archiving {

    @Handle
    void on(LetterEvent.Returned event) {}
}
