package dev.typecase.storetests.herbarium;

import dev.typecase.ValueObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somewhere; with values in it that may be missing, and a collection. */
@ValueObject
public record Place(
        String city, @Nullable String country, @Nullable Range altitude, List<String> lines) {}
