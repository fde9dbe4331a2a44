package shop;

import dev.typecase.Entity;
import dev.typecase.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public class Cover {
    @Id UUID id;
    @Nullable String colour;
    @Nullable Remark remark;
}
