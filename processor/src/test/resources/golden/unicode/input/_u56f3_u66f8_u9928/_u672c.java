package 図書館;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.List;
import java.util.UUID;

@Aggregate
public class 本 extends AggregateRoot<NoEvents> {
    @Id UUID id;
    String 題名;
    @Default("貸出中") 状態 状態;
    Größe größe;
    List<Größe> ältereGrößen;
    int 本;
}
