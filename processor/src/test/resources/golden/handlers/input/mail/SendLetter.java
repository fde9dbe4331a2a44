package mail;

import dev.typecase.Command;

@Command
public record SendLetter(String text) {}
