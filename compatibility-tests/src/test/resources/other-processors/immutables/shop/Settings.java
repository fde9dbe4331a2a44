package shop;

import org.immutables.value.Value;

@Value.Immutable
public interface Settings {
    String greeting();
}
