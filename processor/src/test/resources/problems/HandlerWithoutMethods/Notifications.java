package shop;

import dev.typecase.EventHandler;

@EventHandler
final class Notifications {
    void on(String event) {}
}
