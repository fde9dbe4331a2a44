package mail;

import dev.typecase.Event;

public sealed interface LetterEvent {

    LetterId letter();

    @Event
    record Sent(LetterId letter) implements LetterEvent {}

    sealed interface Trouble extends LetterEvent {}

    @Event
    record Lost(LetterId letter, String where) implements Trouble {}

    @Event
    record Returned(LetterId letter) implements Trouble {}
}
