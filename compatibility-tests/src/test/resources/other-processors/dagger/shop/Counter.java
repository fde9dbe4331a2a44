package shop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
public class Counter {

    @Inject
    Counter() {}

    void count() {}
}
