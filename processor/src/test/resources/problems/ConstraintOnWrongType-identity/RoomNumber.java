package shop;

import jakarta.validation.constraints.Size;

public record RoomNumber(@Size(max = 5) int value) {}
