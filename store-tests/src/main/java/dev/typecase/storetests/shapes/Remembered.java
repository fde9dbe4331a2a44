package dev.typecase.storetests.shapes;

import dev.typecase.Id;
import java.util.UUID;

/** What has an identity and a text in common. */
abstract class Remembered {
    @Id
    UUID id;

    String text;
}
