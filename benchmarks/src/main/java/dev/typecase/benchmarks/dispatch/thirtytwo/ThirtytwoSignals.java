package dev.typecase.benchmarks.dispatch.thirtytwo;

import dev.typecase.benchmarks.dispatch.GreenrobotIndex;
import dev.typecase.benchmarks.dispatch.Signals;
import dev.typecase.benchmarks.dispatch.Tally;
import dev.typecase.engine.EventTable;
import java.util.List;
import org.greenrobot.eventbus.meta.SubscriberInfoIndex;

/** The thirty-two signals. */
public final class ThirtytwoSignals implements Signals {

    /** For the benchmark. */
    public ThirtytwoSignals() {}

    @Override
    public List<Object> events() {
        return List.of(
                new Signal.S00(1),
                new Signal.S01(2),
                new Signal.S02(3),
                new Signal.S03(4),
                new Signal.S04(5),
                new Signal.S05(6),
                new Signal.S06(7),
                new Signal.S07(8),
                new Signal.S08(9),
                new Signal.S09(10),
                new Signal.S10(11),
                new Signal.S11(12),
                new Signal.S12(13),
                new Signal.S13(14),
                new Signal.S14(15),
                new Signal.S15(16),
                new Signal.S16(17),
                new Signal.S17(18),
                new Signal.S18(19),
                new Signal.S19(20),
                new Signal.S20(21),
                new Signal.S21(22),
                new Signal.S22(23),
                new Signal.S23(24),
                new Signal.S24(25),
                new Signal.S25(26),
                new Signal.S26(27),
                new Signal.S27(28),
                new Signal.S28(29),
                new Signal.S29(30),
                new Signal.S30(31),
                new Signal.S31(32));
    }

    @Override
    public EventTable table(Tally tally) {
        return new ThirtytwoEventTable(ThirtytwoDomain.builder().tally(tally).build());
    }

    @Override
    public List<ResolvedHandler> resolved(Tally tally) {
        SignalHandlers handlers = new SignalHandlers(tally);
        return List.of(
                event -> handlers.on((Signal.S00) event),
                event -> handlers.on((Signal.S01) event),
                event -> handlers.on((Signal.S02) event),
                event -> handlers.on((Signal.S03) event),
                event -> handlers.on((Signal.S04) event),
                event -> handlers.on((Signal.S05) event),
                event -> handlers.on((Signal.S06) event),
                event -> handlers.on((Signal.S07) event),
                event -> handlers.on((Signal.S08) event),
                event -> handlers.on((Signal.S09) event),
                event -> handlers.on((Signal.S10) event),
                event -> handlers.on((Signal.S11) event),
                event -> handlers.on((Signal.S12) event),
                event -> handlers.on((Signal.S13) event),
                event -> handlers.on((Signal.S14) event),
                event -> handlers.on((Signal.S15) event),
                event -> handlers.on((Signal.S16) event),
                event -> handlers.on((Signal.S17) event),
                event -> handlers.on((Signal.S18) event),
                event -> handlers.on((Signal.S19) event),
                event -> handlers.on((Signal.S20) event),
                event -> handlers.on((Signal.S21) event),
                event -> handlers.on((Signal.S22) event),
                event -> handlers.on((Signal.S23) event),
                event -> handlers.on((Signal.S24) event),
                event -> handlers.on((Signal.S25) event),
                event -> handlers.on((Signal.S26) event),
                event -> handlers.on((Signal.S27) event),
                event -> handlers.on((Signal.S28) event),
                event -> handlers.on((Signal.S29) event),
                event -> handlers.on((Signal.S30) event),
                event -> handlers.on((Signal.S31) event));
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
