package dev.typecase.processor.problem;

import dev.typecase.processor.model.Handler;

/** A {@code @Handle} method with the class that it stands in. */
public record HandlerMethod(Handler handler, Handler.Method method) {

    /** As a message names it: {@code OrderNotifications.on}. */
    public String display() {
        return handler.name().simpleName() + "." + method.name();
    }
}
