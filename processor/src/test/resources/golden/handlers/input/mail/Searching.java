package mail;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class Searching {

    @Handle
    void search(LetterEvent.Trouble event) {}

    @Handle
    void search(LetterEvent.Sent event) {}
}
