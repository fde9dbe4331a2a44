package shop;

import lombok.Builder;
import lombok.Value;

@Value
@Builder
public class Labels {
    String prefix;
}
