package shop;

import dev.typecase.Command;
import dev.typecase.Unique;

@Command
public record Buy(@Unique String sku) {}
