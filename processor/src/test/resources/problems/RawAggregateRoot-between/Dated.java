package shop;

import dev.typecase.AggregateRoot;
import java.time.LocalDate;

abstract class Dated<E> extends AggregateRoot<E> {
    LocalDate day;
}
