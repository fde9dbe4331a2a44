package bookshelf.shared;

/** Tells people what has happened. The application supplies it. */
public interface Notifier {

    /** Sends a message of one line. */
    void send(String message);
}
