package shop;

import dev.typecase.EventHandler;

@EventHandler
final class Notifications extends Reactions {}
