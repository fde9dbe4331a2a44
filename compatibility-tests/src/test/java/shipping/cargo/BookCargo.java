package shipping.cargo;

import dev.typecase.Command;

/** Books a cargo. */
@Command
public record BookCargo(RouteSpecification routeSpecification) {}
