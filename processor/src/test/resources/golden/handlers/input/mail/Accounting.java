package mail;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class Accounting {

    @Handle
    void on(LetterEvent.Returned event) {}
}
