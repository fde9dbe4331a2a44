package shop;

import dev.typecase.Command;

@Command
record Count(String number) {}
