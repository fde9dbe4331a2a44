package shop;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Aggregate} {@link Reading}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingBuilder {

    private ReadingBuilder() {}

    /** Begins a new {@link Reading}. */
    public static BooleanValueStage builder() {
        return new Stages();
    }

    /** Requires {@link Reading#booleanValue}. */
    public interface BooleanValueStage {

        BooleanBoxStage booleanValue(boolean booleanValue);
    }

    /** Requires {@link Reading#booleanBox}. */
    public interface BooleanBoxStage {

        ByteValueStage booleanBox(Boolean booleanBox);
    }

    /** Requires {@link Reading#byteValue}. */
    public interface ByteValueStage {

        ByteBoxStage byteValue(byte byteValue);
    }

    /** Requires {@link Reading#byteBox}. */
    public interface ByteBoxStage {

        ShortValueStage byteBox(Byte byteBox);
    }

    /** Requires {@link Reading#shortValue}. */
    public interface ShortValueStage {

        ShortBoxStage shortValue(short shortValue);
    }

    /** Requires {@link Reading#shortBox}. */
    public interface ShortBoxStage {

        IntValueStage shortBox(Short shortBox);
    }

    /** Requires {@link Reading#intValue}. */
    public interface IntValueStage {

        IntegerBoxStage intValue(int intValue);
    }

    /** Requires {@link Reading#integerBox}. */
    public interface IntegerBoxStage {

        LongValueStage integerBox(Integer integerBox);
    }

    /** Requires {@link Reading#longValue}. */
    public interface LongValueStage {

        LongBoxStage longValue(long longValue);
    }

    /** Requires {@link Reading#longBox}. */
    public interface LongBoxStage {

        FloatValueStage longBox(Long longBox);
    }

    /** Requires {@link Reading#floatValue}. */
    public interface FloatValueStage {

        FloatBoxStage floatValue(float floatValue);
    }

    /** Requires {@link Reading#floatBox}. */
    public interface FloatBoxStage {

        DoubleValueStage floatBox(Float floatBox);
    }

    /** Requires {@link Reading#doubleValue}. */
    public interface DoubleValueStage {

        DoubleBoxStage doubleValue(double doubleValue);
    }

    /** Requires {@link Reading#doubleBox}. */
    public interface DoubleBoxStage {

        CharValueStage doubleBox(Double doubleBox);
    }

    /** Requires {@link Reading#charValue}. */
    public interface CharValueStage {

        CharacterBoxStage charValue(char charValue);
    }

    /** Requires {@link Reading#characterBox}. */
    public interface CharacterBoxStage {

        StringValueStage characterBox(Character characterBox);
    }

    /** Requires {@link Reading#stringValue}. */
    public interface StringValueStage {

        BigDecimalValueStage stringValue(String stringValue);
    }

    /** Requires {@link Reading#bigDecimalValue}. */
    public interface BigDecimalValueStage {

        BigIntegerValueStage bigDecimalValue(BigDecimal bigDecimalValue);
    }

    /** Requires {@link Reading#bigIntegerValue}. */
    public interface BigIntegerValueStage {

        UuidValueStage bigIntegerValue(BigInteger bigIntegerValue);
    }

    /** Requires {@link Reading#uuidValue}. */
    public interface UuidValueStage {

        UriValueStage uuidValue(UUID uuidValue);
    }

    /** Requires {@link Reading#uriValue}. */
    public interface UriValueStage {

        CurrencyValueStage uriValue(URI uriValue);
    }

    /** Requires {@link Reading#currencyValue}. */
    public interface CurrencyValueStage {

        InstantValueStage currencyValue(Currency currencyValue);
    }

    /** Requires {@link Reading#instantValue}. */
    public interface InstantValueStage {

        LocalDateValueStage instantValue(Instant instantValue);
    }

    /** Requires {@link Reading#localDateValue}. */
    public interface LocalDateValueStage {

        LocalTimeValueStage localDateValue(LocalDate localDateValue);
    }

    /** Requires {@link Reading#localTimeValue}. */
    public interface LocalTimeValueStage {

        LocalDateTimeValueStage localTimeValue(LocalTime localTimeValue);
    }

    /** Requires {@link Reading#localDateTimeValue}. */
    public interface LocalDateTimeValueStage {

        OffsetDateTimeValueStage localDateTimeValue(LocalDateTime localDateTimeValue);
    }

    /** Requires {@link Reading#offsetDateTimeValue}. */
    public interface OffsetDateTimeValueStage {

        OffsetTimeValueStage offsetDateTimeValue(OffsetDateTime offsetDateTimeValue);
    }

    /** Requires {@link Reading#offsetTimeValue}. */
    public interface OffsetTimeValueStage {

        ZonedDateTimeValueStage offsetTimeValue(OffsetTime offsetTimeValue);
    }

    /** Requires {@link Reading#zonedDateTimeValue}. */
    public interface ZonedDateTimeValueStage {

        YearValueStage zonedDateTimeValue(ZonedDateTime zonedDateTimeValue);
    }

    /** Requires {@link Reading#yearValue}. */
    public interface YearValueStage {

        YearMonthValueStage yearValue(Year yearValue);
    }

    /** Requires {@link Reading#yearMonthValue}. */
    public interface YearMonthValueStage {

        MonthDayValueStage yearMonthValue(YearMonth yearMonthValue);
    }

    /** Requires {@link Reading#monthDayValue}. */
    public interface MonthDayValueStage {

        DurationValueStage monthDayValue(MonthDay monthDayValue);
    }

    /** Requires {@link Reading#durationValue}. */
    public interface DurationValueStage {

        PeriodValueStage durationValue(Duration durationValue);
    }

    /** Requires {@link Reading#periodValue}. */
    public interface PeriodValueStage {

        ZoneIdValueStage periodValue(Period periodValue);
    }

    /** Requires {@link Reading#zoneIdValue}. */
    public interface ZoneIdValueStage {

        ZoneOffsetValueStage zoneIdValue(ZoneId zoneIdValue);
    }

    /** Requires {@link Reading#zoneOffsetValue}. */
    public interface ZoneOffsetValueStage {

        BytesValueStage zoneOffsetValue(ZoneOffset zoneOffsetValue);
    }

    /** Requires {@link Reading#bytesValue}. */
    public interface BytesValueStage {

        OptionalStage bytesValue(byte[] bytesValue);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /** Empty unless given. */
        OptionalStage parts(List<ReadingPart> parts);

        /** Empty unless given. */
        OptionalStage parts(ReadingPart... parts);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage value(@Nullable ReadingValue value);

        /**
         * The {@link Reading}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Reading build();
    }

    private static final class Stages implements BooleanValueStage,
            BooleanBoxStage,
            ByteValueStage,
            ByteBoxStage,
            ShortValueStage,
            ShortBoxStage,
            IntValueStage,
            IntegerBoxStage,
            LongValueStage,
            LongBoxStage,
            FloatValueStage,
            FloatBoxStage,
            DoubleValueStage,
            DoubleBoxStage,
            CharValueStage,
            CharacterBoxStage,
            StringValueStage,
            BigDecimalValueStage,
            BigIntegerValueStage,
            UuidValueStage,
            UriValueStage,
            CurrencyValueStage,
            InstantValueStage,
            LocalDateValueStage,
            LocalTimeValueStage,
            LocalDateTimeValueStage,
            OffsetDateTimeValueStage,
            OffsetTimeValueStage,
            ZonedDateTimeValueStage,
            YearValueStage,
            YearMonthValueStage,
            MonthDayValueStage,
            DurationValueStage,
            PeriodValueStage,
            ZoneIdValueStage,
            ZoneOffsetValueStage,
            BytesValueStage,
            OptionalStage {

        private UUID id;
        private boolean booleanValue;
        private Boolean booleanBox;
        private byte byteValue;
        private Byte byteBox;
        private short shortValue;
        private Short shortBox;
        private int intValue;
        private Integer integerBox;
        private long longValue;
        private Long longBox;
        private float floatValue;
        private Float floatBox;
        private double doubleValue;
        private Double doubleBox;
        private char charValue;
        private Character characterBox;
        private String stringValue;
        private BigDecimal bigDecimalValue;
        private BigInteger bigIntegerValue;
        private UUID uuidValue;
        private URI uriValue;
        private Currency currencyValue;
        private Instant instantValue;
        private LocalDate localDateValue;
        private LocalTime localTimeValue;
        private LocalDateTime localDateTimeValue;
        private OffsetDateTime offsetDateTimeValue;
        private OffsetTime offsetTimeValue;
        private ZonedDateTime zonedDateTimeValue;
        private Year yearValue;
        private YearMonth yearMonthValue;
        private MonthDay monthDayValue;
        private Duration durationValue;
        private Period periodValue;
        private ZoneId zoneIdValue;
        private ZoneOffset zoneOffsetValue;
        private byte[] bytesValue;
        private List<ReadingPart> parts = List.of();
        private ReadingValue value;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages booleanValue(boolean booleanValue) {
            this.booleanValue = booleanValue;
            return this;
        }

        @Override
        public Stages booleanBox(Boolean booleanBox) {
            this.booleanBox = booleanBox;
            return this;
        }

        @Override
        public Stages byteValue(byte byteValue) {
            this.byteValue = byteValue;
            return this;
        }

        @Override
        public Stages byteBox(Byte byteBox) {
            this.byteBox = byteBox;
            return this;
        }

        @Override
        public Stages shortValue(short shortValue) {
            this.shortValue = shortValue;
            return this;
        }

        @Override
        public Stages shortBox(Short shortBox) {
            this.shortBox = shortBox;
            return this;
        }

        @Override
        public Stages intValue(int intValue) {
            this.intValue = intValue;
            return this;
        }

        @Override
        public Stages integerBox(Integer integerBox) {
            this.integerBox = integerBox;
            return this;
        }

        @Override
        public Stages longValue(long longValue) {
            this.longValue = longValue;
            return this;
        }

        @Override
        public Stages longBox(Long longBox) {
            this.longBox = longBox;
            return this;
        }

        @Override
        public Stages floatValue(float floatValue) {
            this.floatValue = floatValue;
            return this;
        }

        @Override
        public Stages floatBox(Float floatBox) {
            this.floatBox = floatBox;
            return this;
        }

        @Override
        public Stages doubleValue(double doubleValue) {
            this.doubleValue = doubleValue;
            return this;
        }

        @Override
        public Stages doubleBox(Double doubleBox) {
            this.doubleBox = doubleBox;
            return this;
        }

        @Override
        public Stages charValue(char charValue) {
            this.charValue = charValue;
            return this;
        }

        @Override
        public Stages characterBox(Character characterBox) {
            this.characterBox = characterBox;
            return this;
        }

        @Override
        public Stages stringValue(String stringValue) {
            this.stringValue = stringValue;
            return this;
        }

        @Override
        public Stages bigDecimalValue(BigDecimal bigDecimalValue) {
            this.bigDecimalValue = bigDecimalValue;
            return this;
        }

        @Override
        public Stages bigIntegerValue(BigInteger bigIntegerValue) {
            this.bigIntegerValue = bigIntegerValue;
            return this;
        }

        @Override
        public Stages uuidValue(UUID uuidValue) {
            this.uuidValue = uuidValue;
            return this;
        }

        @Override
        public Stages uriValue(URI uriValue) {
            this.uriValue = uriValue;
            return this;
        }

        @Override
        public Stages currencyValue(Currency currencyValue) {
            this.currencyValue = currencyValue;
            return this;
        }

        @Override
        public Stages instantValue(Instant instantValue) {
            this.instantValue = instantValue;
            return this;
        }

        @Override
        public Stages localDateValue(LocalDate localDateValue) {
            this.localDateValue = localDateValue;
            return this;
        }

        @Override
        public Stages localTimeValue(LocalTime localTimeValue) {
            this.localTimeValue = localTimeValue;
            return this;
        }

        @Override
        public Stages localDateTimeValue(LocalDateTime localDateTimeValue) {
            this.localDateTimeValue = localDateTimeValue;
            return this;
        }

        @Override
        public Stages offsetDateTimeValue(OffsetDateTime offsetDateTimeValue) {
            this.offsetDateTimeValue = offsetDateTimeValue;
            return this;
        }

        @Override
        public Stages offsetTimeValue(OffsetTime offsetTimeValue) {
            this.offsetTimeValue = offsetTimeValue;
            return this;
        }

        @Override
        public Stages zonedDateTimeValue(ZonedDateTime zonedDateTimeValue) {
            this.zonedDateTimeValue = zonedDateTimeValue;
            return this;
        }

        @Override
        public Stages yearValue(Year yearValue) {
            this.yearValue = yearValue;
            return this;
        }

        @Override
        public Stages yearMonthValue(YearMonth yearMonthValue) {
            this.yearMonthValue = yearMonthValue;
            return this;
        }

        @Override
        public Stages monthDayValue(MonthDay monthDayValue) {
            this.monthDayValue = monthDayValue;
            return this;
        }

        @Override
        public Stages durationValue(Duration durationValue) {
            this.durationValue = durationValue;
            return this;
        }

        @Override
        public Stages periodValue(Period periodValue) {
            this.periodValue = periodValue;
            return this;
        }

        @Override
        public Stages zoneIdValue(ZoneId zoneIdValue) {
            this.zoneIdValue = zoneIdValue;
            return this;
        }

        @Override
        public Stages zoneOffsetValue(ZoneOffset zoneOffsetValue) {
            this.zoneOffsetValue = zoneOffsetValue;
            return this;
        }

        @Override
        public Stages bytesValue(byte[] bytesValue) {
            this.bytesValue = bytesValue;
            return this;
        }

        @Override
        public Stages parts(List<ReadingPart> parts) {
            this.parts = parts;
            return this;
        }

        @Override
        public Stages parts(ReadingPart... parts) {
            return parts(Arrays.asList(parts));
        }

        @Override
        public Stages value(@Nullable ReadingValue value) {
            this.value = value;
            return this;
        }

        @Override
        public Reading build() {
            Reading reading = new Reading();
            reading.id = id == null ? UuidV7.next() : id;
            reading.booleanValue = booleanValue;
            reading.booleanBox = booleanBox;
            reading.byteValue = byteValue;
            reading.byteBox = byteBox;
            reading.shortValue = shortValue;
            reading.shortBox = shortBox;
            reading.intValue = intValue;
            reading.integerBox = integerBox;
            reading.longValue = longValue;
            reading.longBox = longBox;
            reading.floatValue = floatValue;
            reading.floatBox = floatBox;
            reading.doubleValue = doubleValue;
            reading.doubleBox = doubleBox;
            reading.charValue = charValue;
            reading.characterBox = characterBox;
            reading.stringValue = stringValue;
            reading.bigDecimalValue = bigDecimalValue;
            reading.bigIntegerValue = bigIntegerValue;
            reading.uuidValue = uuidValue;
            reading.uriValue = uriValue;
            reading.currencyValue = currencyValue;
            reading.instantValue = instantValue;
            reading.localDateValue = localDateValue;
            reading.localTimeValue = localTimeValue;
            reading.localDateTimeValue = localDateTimeValue;
            reading.offsetDateTimeValue = offsetDateTimeValue;
            reading.offsetTimeValue = offsetTimeValue;
            reading.zonedDateTimeValue = zonedDateTimeValue;
            reading.yearValue = yearValue;
            reading.yearMonthValue = yearMonthValue;
            reading.monthDayValue = monthDayValue;
            reading.durationValue = durationValue;
            reading.periodValue = periodValue;
            reading.zoneIdValue = zoneIdValue;
            reading.zoneOffsetValue = zoneOffsetValue;
            reading.bytesValue = bytesValue == null ? null : bytesValue.clone();
            reading.parts = parts == null ? null : new ArrayList<>(parts);
            reading.value = value;
            Violations violations = Violations.collect();
            ReadingConstraints.check(reading, violations);
            violations.throwIfAny("Reading");
            return reading;
        }
    }
}
