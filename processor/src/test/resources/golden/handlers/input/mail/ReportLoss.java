package mail;

import dev.typecase.Command;

@Command
public record ReportLoss(LetterId letter) {}
