package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;

@EventHandler
final class Mailing {

    private final Mailer mailer;

    Mailing(Mailer mailer) {
        this.mailer = mailer;
    }

    @Handle
    void on(ProductEvent.ProductAdded event) {
        mailer.send();
    }
}
