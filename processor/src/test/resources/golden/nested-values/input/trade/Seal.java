package trade;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Seal(List<Party> witnesses, Party owner) {}
