package dev.typecase.benchmarks.dispatch.four;

import dev.typecase.benchmarks.dispatch.GreenrobotIndex;
import dev.typecase.benchmarks.dispatch.Signals;
import dev.typecase.benchmarks.dispatch.Tally;
import dev.typecase.engine.EventTable;
import java.util.List;
import org.greenrobot.eventbus.meta.SubscriberInfoIndex;

/** The four signals. */
public final class FourSignals implements Signals {

    /** For the benchmark. */
    public FourSignals() {}

    @Override
    public List<Object> events() {
        return List.of(new Signal.S00(1), new Signal.S01(2), new Signal.S02(3), new Signal.S03(4));
    }

    @Override
    public EventTable table(Tally tally) {
        return new FourEventTable(FourDomain.builder().tally(tally).build());
    }

    @Override
    public List<ResolvedHandler> resolved(Tally tally) {
        SignalHandlers handlers = new SignalHandlers(tally);
        return List.of(
                event -> handlers.on((Signal.S00) event),
                event -> handlers.on((Signal.S01) event),
                event -> handlers.on((Signal.S02) event),
                event -> handlers.on((Signal.S03) event));
    }

    @Override
    public List<Object> guava(Tally tally) {
        return List.of(new GuavaSubscriber(tally));
    }

    @Override
    public SubscriberInfoIndex greenrobotIndex() {
        return new GreenrobotIndex();
    }

    @Override
    public List<Object> greenrobot(Tally tally) {
        return List.of(new GreenrobotSubscriber(tally));
    }

    @Override
    public List<Object> spring(Tally tally) {
        return List.of(new SpringListener(tally));
    }

    @Override
    public List<Object> axon(Tally tally) {
        return List.of(new AxonListener(tally));
    }
}
