package shop;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Stay(RoomNumber room, List<RoomNumber> others) {}
