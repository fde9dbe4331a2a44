package shop;

import dev.typecase.Event;
import java.util.UUID;

@Event
public record BookAdded(UUID book, String title) {}
