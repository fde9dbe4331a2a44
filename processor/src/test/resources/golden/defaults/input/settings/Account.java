package settings;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.time.Duration;
import java.util.UUID;

@Aggregate
public class Account extends AggregateRoot<NoEvents> {
    @Id UUID id;
    @Default("30") int retries;
    @Default("PT1H") Duration session;
    @Default("LOUD") Settings.Volume volume;
    Settings settings;
}
