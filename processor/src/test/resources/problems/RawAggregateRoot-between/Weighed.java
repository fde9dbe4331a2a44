package shop;

import dev.typecase.AggregateRoot;

abstract class Weighed extends AggregateRoot {
    int grams;
}
