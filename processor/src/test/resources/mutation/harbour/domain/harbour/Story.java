package harbour;

import harbour.cargo.*;
import harbour.core.*;
import harbour.ships.*;
import java.time.*;
import java.util.*;

/** Uses it. */
public final class Story implements java.util.concurrent.Callable<List<String>> {
    @Override
    public List<String> call() throws Exception {
        List<String> log = new ArrayList<>(), out = new ArrayList<>();
        try (PortDomain port = PortDomain.builder().log(log).out(out::add).build()) {
            Ship.Imo imo = port.process(
                    RegisterBuilder.builder().imo("9074729").name("Emma").build());
            Optional<String> name = port.process(MoorBuilder.builder()
                    .imo(imo)
                    .stay(Span.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2)))
                    .build());
            port.process(new Harbour.Sail(imo));
            Crate crate = port.crateRepository().list().get(0);
            Mass mass = port.process(new Loading(port.inUnitOfWork(w -> w.crateRepository()
                                    .query()
                                    .where(CrateFields.SHIP.eq(imo))
                                    .first()
                                    .orElseThrow()
                                    .touched()
                            == 0
                    ? UUID.fromString(
                            log.isEmpty()
                                    ? ""
                                    : CrateIds.of(w.crateRepository().list().get(0)))
                    : null)));
            if (!name.equals(Optional.of("Emma")) || out.size() != 2 || log.size() != 3)
                throw new AssertionError(name + " " + out + " " + log);
            if (!port.fleet().existsByStayFromBefore(LocalDate.of(2024, 5, 5))
                    || port.fleet().long_(50).size() != 2) throw new AssertionError();
        }
        return out;
    }
}
