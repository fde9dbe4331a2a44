package health;

import dev.typecase.Command;

@Command
public record Ping() {}
