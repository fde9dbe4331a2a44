package harbour.cargo;

import dev.typecase.*;
import java.util.*;

@Command
public record Loading(UUID crate) {}
