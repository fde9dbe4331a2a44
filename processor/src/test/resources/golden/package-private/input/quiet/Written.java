package quiet;

import dev.typecase.Event;

@Event
record Written(Ink ink) {}
