package shop;

import dev.typecase.AggregateRoot;
import dev.typecase.NoEvents;

public abstract class Tracked extends AggregateRoot<NoEvents> {
    String note;
}
