package cinema;

import java.util.UUID;

public record FilmId(UUID value) {}
