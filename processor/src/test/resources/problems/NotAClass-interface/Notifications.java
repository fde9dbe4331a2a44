package shop;

import dev.typecase.EventHandler;

@EventHandler
interface Notifications {}
