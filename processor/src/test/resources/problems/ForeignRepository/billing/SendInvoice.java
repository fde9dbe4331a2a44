package billing;

import dev.typecase.Command;
import java.util.UUID;

@Command
public record SendInvoice(UUID orderId) {}
