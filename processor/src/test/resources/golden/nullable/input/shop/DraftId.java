package shop;

import java.util.UUID;

public record DraftId(UUID value) {}
