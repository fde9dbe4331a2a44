package shop;

import dev.typecase.ConstraintViolationsException;
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
import java.util.Currency;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Entity} {@link ReadingPart}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingPartBuilder {

    private ReadingPartBuilder() {}

    /** Begins a new {@link ReadingPart}. */
    public static NumberStage builder() {
        return new Stages();
    }

    /** Requires {@link ReadingPart#number}. */
    public interface NumberStage {

        BooleanValueStage number(long number);
    }

    /** Requires {@link ReadingPart#booleanValue}. */
    public interface BooleanValueStage {

        BooleanBoxStage booleanValue(boolean booleanValue);
    }

    /** Requires {@link ReadingPart#booleanBox}. */
    public interface BooleanBoxStage {

        ByteValueStage booleanBox(Boolean booleanBox);
    }

    /** Requires {@link ReadingPart#byteValue}. */
    public interface ByteValueStage {

        ByteBoxStage byteValue(byte byteValue);
    }

    /** Requires {@link ReadingPart#byteBox}. */
    public interface ByteBoxStage {

        ShortValueStage byteBox(Byte byteBox);
    }

    /** Requires {@link ReadingPart#shortValue}. */
    public interface ShortValueStage {

        ShortBoxStage shortValue(short shortValue);
    }

    /** Requires {@link ReadingPart#shortBox}. */
    public interface ShortBoxStage {

        IntValueStage shortBox(Short shortBox);
    }

    /** Requires {@link ReadingPart#intValue}. */
    public interface IntValueStage {

        IntegerBoxStage intValue(int intValue);
    }

    /** Requires {@link ReadingPart#integerBox}. */
    public interface IntegerBoxStage {

        LongValueStage integerBox(Integer integerBox);
    }

    /** Requires {@link ReadingPart#longValue}. */
    public interface LongValueStage {

        LongBoxStage longValue(long longValue);
    }

    /** Requires {@link ReadingPart#longBox}. */
    public interface LongBoxStage {

        FloatValueStage longBox(Long longBox);
    }

    /** Requires {@link ReadingPart#floatValue}. */
    public interface FloatValueStage {

        FloatBoxStage floatValue(float floatValue);
    }

    /** Requires {@link ReadingPart#floatBox}. */
    public interface FloatBoxStage {

        DoubleValueStage floatBox(Float floatBox);
    }

    /** Requires {@link ReadingPart#doubleValue}. */
    public interface DoubleValueStage {

        DoubleBoxStage doubleValue(double doubleValue);
    }

    /** Requires {@link ReadingPart#doubleBox}. */
    public interface DoubleBoxStage {

        CharValueStage doubleBox(Double doubleBox);
    }

    /** Requires {@link ReadingPart#charValue}. */
    public interface CharValueStage {

        CharacterBoxStage charValue(char charValue);
    }

    /** Requires {@link ReadingPart#characterBox}. */
    public interface CharacterBoxStage {

        StringValueStage characterBox(Character characterBox);
    }

    /** Requires {@link ReadingPart#stringValue}. */
    public interface StringValueStage {

        BigDecimalValueStage stringValue(String stringValue);
    }

    /** Requires {@link ReadingPart#bigDecimalValue}. */
    public interface BigDecimalValueStage {

        BigIntegerValueStage bigDecimalValue(BigDecimal bigDecimalValue);
    }

    /** Requires {@link ReadingPart#bigIntegerValue}. */
    public interface BigIntegerValueStage {

        UuidValueStage bigIntegerValue(BigInteger bigIntegerValue);
    }

    /** Requires {@link ReadingPart#uuidValue}. */
    public interface UuidValueStage {

        UriValueStage uuidValue(UUID uuidValue);
    }

    /** Requires {@link ReadingPart#uriValue}. */
    public interface UriValueStage {

        CurrencyValueStage uriValue(URI uriValue);
    }

    /** Requires {@link ReadingPart#currencyValue}. */
    public interface CurrencyValueStage {

        InstantValueStage currencyValue(Currency currencyValue);
    }

    /** Requires {@link ReadingPart#instantValue}. */
    public interface InstantValueStage {

        LocalDateValueStage instantValue(Instant instantValue);
    }

    /** Requires {@link ReadingPart#localDateValue}. */
    public interface LocalDateValueStage {

        LocalTimeValueStage localDateValue(LocalDate localDateValue);
    }

    /** Requires {@link ReadingPart#localTimeValue}. */
    public interface LocalTimeValueStage {

        LocalDateTimeValueStage localTimeValue(LocalTime localTimeValue);
    }

    /** Requires {@link ReadingPart#localDateTimeValue}. */
    public interface LocalDateTimeValueStage {

        OffsetDateTimeValueStage localDateTimeValue(LocalDateTime localDateTimeValue);
    }

    /** Requires {@link ReadingPart#offsetDateTimeValue}. */
    public interface OffsetDateTimeValueStage {

        OffsetTimeValueStage offsetDateTimeValue(OffsetDateTime offsetDateTimeValue);
    }

    /** Requires {@link ReadingPart#offsetTimeValue}. */
    public interface OffsetTimeValueStage {

        ZonedDateTimeValueStage offsetTimeValue(OffsetTime offsetTimeValue);
    }

    /** Requires {@link ReadingPart#zonedDateTimeValue}. */
    public interface ZonedDateTimeValueStage {

        YearValueStage zonedDateTimeValue(ZonedDateTime zonedDateTimeValue);
    }

    /** Requires {@link ReadingPart#yearValue}. */
    public interface YearValueStage {

        YearMonthValueStage yearValue(Year yearValue);
    }

    /** Requires {@link ReadingPart#yearMonthValue}. */
    public interface YearMonthValueStage {

        MonthDayValueStage yearMonthValue(YearMonth yearMonthValue);
    }

    /** Requires {@link ReadingPart#monthDayValue}. */
    public interface MonthDayValueStage {

        DurationValueStage monthDayValue(MonthDay monthDayValue);
    }

    /** Requires {@link ReadingPart#durationValue}. */
    public interface DurationValueStage {

        PeriodValueStage durationValue(Duration durationValue);
    }

    /** Requires {@link ReadingPart#periodValue}. */
    public interface PeriodValueStage {

        ZoneIdValueStage periodValue(Period periodValue);
    }

    /** Requires {@link ReadingPart#zoneIdValue}. */
    public interface ZoneIdValueStage {

        ZoneOffsetValueStage zoneIdValue(ZoneId zoneIdValue);
    }

    /** Requires {@link ReadingPart#zoneOffsetValue}. */
    public interface ZoneOffsetValueStage {

        BytesValueStage zoneOffsetValue(ZoneOffset zoneOffsetValue);
    }

    /** Requires {@link ReadingPart#bytesValue}. */
    public interface BytesValueStage {

        OptionalStage bytesValue(byte[] bytesValue);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link ReadingPart}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        ReadingPart build();
    }

    private static final class Stages implements NumberStage,
            BooleanValueStage,
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

        private long number;
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

        @Override
        public Stages number(long number) {
            this.number = number;
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
        public ReadingPart build() {
            ReadingPart readingPart = new ReadingPart();
            readingPart.number = number;
            readingPart.booleanValue = booleanValue;
            readingPart.booleanBox = booleanBox;
            readingPart.byteValue = byteValue;
            readingPart.byteBox = byteBox;
            readingPart.shortValue = shortValue;
            readingPart.shortBox = shortBox;
            readingPart.intValue = intValue;
            readingPart.integerBox = integerBox;
            readingPart.longValue = longValue;
            readingPart.longBox = longBox;
            readingPart.floatValue = floatValue;
            readingPart.floatBox = floatBox;
            readingPart.doubleValue = doubleValue;
            readingPart.doubleBox = doubleBox;
            readingPart.charValue = charValue;
            readingPart.characterBox = characterBox;
            readingPart.stringValue = stringValue;
            readingPart.bigDecimalValue = bigDecimalValue;
            readingPart.bigIntegerValue = bigIntegerValue;
            readingPart.uuidValue = uuidValue;
            readingPart.uriValue = uriValue;
            readingPart.currencyValue = currencyValue;
            readingPart.instantValue = instantValue;
            readingPart.localDateValue = localDateValue;
            readingPart.localTimeValue = localTimeValue;
            readingPart.localDateTimeValue = localDateTimeValue;
            readingPart.offsetDateTimeValue = offsetDateTimeValue;
            readingPart.offsetTimeValue = offsetTimeValue;
            readingPart.zonedDateTimeValue = zonedDateTimeValue;
            readingPart.yearValue = yearValue;
            readingPart.yearMonthValue = yearMonthValue;
            readingPart.monthDayValue = monthDayValue;
            readingPart.durationValue = durationValue;
            readingPart.periodValue = periodValue;
            readingPart.zoneIdValue = zoneIdValue;
            readingPart.zoneOffsetValue = zoneOffsetValue;
            readingPart.bytesValue = bytesValue == null ? null : bytesValue.clone();
            Violations violations = Violations.collect();
            ReadingPartConstraints.check(readingPart, violations);
            violations.throwIfAny("ReadingPart");
            return readingPart;
        }
    }
}
