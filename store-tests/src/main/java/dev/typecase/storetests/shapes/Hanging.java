package dev.typecase.storetests.shapes;

import dev.typecase.ValueObject;
import dev.typecase.storetests.shapes.parts.Temperature;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where things hang; the classes are its own, and nobody else sees them. */
final class Hanging {

    private Hanging() {}

    @ValueObject
    record Room(String name, List<Wall> walls, @Nullable Temperature warmest) implements Named {}

    @ValueObject
    record Wall(String side, List<Hook> hooks, Map<String, Integer> colours) {}

    @ValueObject
    record Hook(int height, Set<String> tools) {}
}
