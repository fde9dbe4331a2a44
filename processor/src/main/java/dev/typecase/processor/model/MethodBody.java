package dev.typecase.processor.model;

import java.util.Set;

/**
 * What is written in a method, by simple names: nobody has resolved yet what they mean.
 *
 * @param method the method
 * @param position where it stands
 * @param called the methods that it calls
 * @param created the classes that it creates objects of, by a constructor or by a generated builder
 */
public record MethodBody(String method, Position position, Set<String> called, Set<String> created) {

    public MethodBody {
        called = Set.copyOf(called);
        created = Set.copyOf(created);
    }
}
