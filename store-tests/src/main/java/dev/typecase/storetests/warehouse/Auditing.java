package dev.typecase.storetests.warehouse;

import dev.typecase.EventHandler;
import dev.typecase.EventMetadata;
import dev.typecase.Handle;

/** The first in the order of class names: counts all events of items. */
@EventHandler
final class Auditing {

    static final String SUBJECT = "audited";

    private final TallyRepository tallies;
    private final Script script;

    Auditing(TallyRepository tallies, Script script) {
        this.tallies = tallies;
        this.script = script;
    }

    @Handle
    void on(ItemEvent event, EventMetadata metadata) {
        Tally tally = tallies.find(SUBJECT)
                .orElseGet(
                        () -> TallyBuilder.builder().subject(SUBJECT).count(0).build());
        tally.increment();
        tallies.add(tally);
        script.play(Scene.of("Auditing.on", event, metadata));
    }
}
