package shop;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import lombok.RequiredArgsConstructor;
import lombok.extern.java.Log;

@EventHandler
final class Labelling {

    private final Labels labels;

    Labelling(Labels labels) {
        this.labels = labels;
    }

    @Handle
    void on(ProductEvent.ProductAdded event) {
        new Printer(labels.getPrefix() + event.name()).print();
    }

    @Log
    @RequiredArgsConstructor
    private static final class Printer {
        private final String text;

        void print() {
            log.info(text);
        }
    }
}
