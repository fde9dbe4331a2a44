package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.jdbc.database.Database;
import dev.typecase.storetests.ledger.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresEventsTest extends EventsContract {

    @Override
    Ledger ledger(Path folder) {
        return Ledger.postgresql();
    }

    /** Else two processes, each with its own sign of life in hand, could wait for that of the other. */
    @Test
    void a6_whoForgetsTheDeadWaitsForNobody() {
        try (Ledger ledger = Ledger.postgresql()) {
            ledger.started(Ledger.FAST, Trouble.none()).close();
            ledger.execute("insert into typecase_node (node, alive_until) values ('dead', 0), ('waking', 0)");
            Database first = ledger.database();
            Database second = ledger.database();

            int alive = first.write(waking -> {
                Rows.update(waking, "update typecase_node set alive_until = 1 where node = 'waking'");
                return second.write(other -> {
                    Rows.update(other, "set local lock_timeout = 2000");
                    return new Leases(new EventLog(second, Observers.NONE))
                            .alive(other, "other", Duration.ofSeconds(2));
                });
            });

            assertThat(alive).isEqualTo(1);
            assertThat(ledger.number("select count(*) from typecase_node where node = 'waking'"))
                    .isEqualTo(1);
            assertThat(ledger.number("select count(*) from typecase_node where node = 'dead'"))
                    .isZero();
        }
    }
}
