package mail;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

@CommandHandler
final class Sending {
    private final LetterRepository command;

    Sending(LetterRepository command, Clock clock, Map<String, ? extends List<Postman>> postmen) {
        this.command = command;
    }

    @Handle
    LetterId send(SendLetter message) throws IOException {
        Letter letter = LetterBuilder.builder().text(message.text()).build();
        letter.send();
        command.add(letter);
        return letter.id;
    }

    @Handle
    void send(ReportLoss message) throws IOException, TimeoutException {}
}
