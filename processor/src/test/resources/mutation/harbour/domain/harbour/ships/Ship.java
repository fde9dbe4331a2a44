package harbour.ships;

import static harbour.core.Consts.*;

import dev.typecase.*;
import harbour.core.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Aggregate
@Table("vessel")
public final class Ship extends Tracked<ShipHappening> {
    public record Imo(String value) {}

    @Id
    Imo imo;

    @NotBlank
    @Size(max = MAX)
    @Unique
    String name;

    @Default(FIRST)
    State state;

    @Valid
    Dims dims;

    @Nullable
    Span<LocalDate> stay;

    Set<Tag> tags;
    Map<String, Mass> limits;
    List<Deck> decks;

    @Pattern(regexp = CODE, message = MSG)
    @Nullable
    String code;

    @DecimalMax(LIMIT)
    @Default("1.5")
    java.math.BigDecimal draught;

    enum State {
        MOORED,
        SAILING,
        $LOST
    }

    @ValueObject
    record Dims(@Positive int length, @Positive int beam) {
        static Dims of(int l, int b) {
            return DimsBuilder.builder().length(l).beam(b).build();
        }
    }

    @ValueObject
    public record Tag(@NotBlank String value) {}

    @Entity
    static class Deck {
        @Id
        int number;

        List<Bay> bays;

        @Entity
        static class Bay {
            @Id
            long no;

            @Nullable
            UUID crate;
        }
    }

    static Ship named(String imo, String name) {
        Ship ship = ShipBuilder.builder()
                .imo(new Imo(imo))
                .name(name)
                .dims(Dims.of(100, 20))
                .build();
        ship.raise(new ShipHappening.Registered(ship.imo, name));
        return ship;
    }

    void moor(LocalDate from, LocalDate to) {
        stay = Span.of(from, to);
        touch("pilot");
        raise(new ShipHappening.Movement.Moored(imo, stay));
    }

    void sail() {
        state = State.SAILING;
        raise(new ShipHappening.Movement.Sailed(imo, OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)));
    }

    String name() {
        return name;
    }
}
