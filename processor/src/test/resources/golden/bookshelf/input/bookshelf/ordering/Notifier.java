package bookshelf.ordering;

public interface Notifier {

    void send(String message);
}
