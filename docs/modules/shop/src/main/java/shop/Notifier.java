package shop;

public interface Notifier {
    void send(String message);
}
