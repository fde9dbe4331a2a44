package dev.typecase.storetests.herbarium;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Indexed;
import dev.typecase.NoEvents;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plant with everything. */
@Aggregate
public class Specimen extends AggregateRoot<NoEvents> {

    @Id
    SpecimenId id;

    @Indexed
    String name;

    @Nullable
    String label;

    char letter;

    boolean living;

    @Nullable
    Boolean rare;

    byte tiny;

    short small;

    @Indexed
    int number;

    @Nullable
    Integer rank;

    long code;

    @Nullable
    Long serial;

    float weight;

    @Nullable
    Double height;

    BigDecimal price;

    @Nullable
    BigDecimal discount;

    BigInteger atoms;

    Instant found;

    @Nullable
    Instant lost;

    LocalDate day;

    @Nullable
    LocalTime time;

    LocalDateTime moment;

    Year year;

    Family family;

    @Nullable
    Family second;

    UUID token;

    byte @Nullable [] picture;

    URI link;

    @Nullable
    Duration age;

    @Nullable
    KeeperId keeper;

    Place place;

    @Nullable
    Place origin;

    @Nullable
    Remark remark;

    @Nullable
    Leaf stem;

    List<String> notes;

    Set<Family> relatives;

    List<BigDecimal> sizes;

    Set<Double> doses;

    List<Range> ranges;

    List<Leaf> leaves;

    Map<String, Integer> counts;

    /** For the generated builder. */
    Specimen() {}

    /** Its identity. */
    public SpecimenId id() {
        return id;
    }
}
