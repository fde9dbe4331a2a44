package billing;

import dev.typecase.Command;

@Command
public record SendInvoice(String number) {}
