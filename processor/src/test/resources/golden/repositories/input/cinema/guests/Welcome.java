package cinema.guests;

import dev.typecase.Command;

@Command
public record Welcome(String name) {}
