package mail;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.Processing;
import dev.typecase.StartFrom;

@EventHandler(name = "lost-letters", processing = Processing.ASYNC, startFrom = StartFrom.NOW)
final class Searching {

    @Handle
    void search(LetterEvent.Trouble event) {}

    @Handle
    void search(LetterEvent.Sent event) {}
}
