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

/** Builds the {@code @ValueObject} {@link ReadingValue}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingValueBuilder {

    private ReadingValueBuilder() {}

    /** Begins a new {@link ReadingValue}. */
    public static BooleanValueStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link ReadingValue}, each of which can be replaced. */
    public static CopyStage from(ReadingValue readingValue) {
        Stages stages = new Stages();
        stages.booleanValue = readingValue.booleanValue();
        stages.booleanBox = readingValue.booleanBox();
        stages.byteValue = readingValue.byteValue();
        stages.byteBox = readingValue.byteBox();
        stages.shortValue = readingValue.shortValue();
        stages.shortBox = readingValue.shortBox();
        stages.intValue = readingValue.intValue();
        stages.integerBox = readingValue.integerBox();
        stages.longValue = readingValue.longValue();
        stages.longBox = readingValue.longBox();
        stages.floatValue = readingValue.floatValue();
        stages.floatBox = readingValue.floatBox();
        stages.doubleValue = readingValue.doubleValue();
        stages.doubleBox = readingValue.doubleBox();
        stages.charValue = readingValue.charValue();
        stages.characterBox = readingValue.characterBox();
        stages.stringValue = readingValue.stringValue();
        stages.bigDecimalValue = readingValue.bigDecimalValue();
        stages.bigIntegerValue = readingValue.bigIntegerValue();
        stages.uuidValue = readingValue.uuidValue();
        stages.uriValue = readingValue.uriValue();
        stages.currencyValue = readingValue.currencyValue();
        stages.instantValue = readingValue.instantValue();
        stages.localDateValue = readingValue.localDateValue();
        stages.localTimeValue = readingValue.localTimeValue();
        stages.localDateTimeValue = readingValue.localDateTimeValue();
        stages.offsetDateTimeValue = readingValue.offsetDateTimeValue();
        stages.offsetTimeValue = readingValue.offsetTimeValue();
        stages.zonedDateTimeValue = readingValue.zonedDateTimeValue();
        stages.yearValue = readingValue.yearValue();
        stages.yearMonthValue = readingValue.yearMonthValue();
        stages.monthDayValue = readingValue.monthDayValue();
        stages.durationValue = readingValue.durationValue();
        stages.periodValue = readingValue.periodValue();
        stages.zoneIdValue = readingValue.zoneIdValue();
        stages.zoneOffsetValue = readingValue.zoneOffsetValue();
        return stages;
    }

    /** Requires {@link ReadingValue#booleanValue()}. */
    public interface BooleanValueStage {

        BooleanBoxStage booleanValue(boolean booleanValue);
    }

    /** Requires {@link ReadingValue#booleanBox()}. */
    public interface BooleanBoxStage {

        ByteValueStage booleanBox(Boolean booleanBox);
    }

    /** Requires {@link ReadingValue#byteValue()}. */
    public interface ByteValueStage {

        ByteBoxStage byteValue(byte byteValue);
    }

    /** Requires {@link ReadingValue#byteBox()}. */
    public interface ByteBoxStage {

        ShortValueStage byteBox(Byte byteBox);
    }

    /** Requires {@link ReadingValue#shortValue()}. */
    public interface ShortValueStage {

        ShortBoxStage shortValue(short shortValue);
    }

    /** Requires {@link ReadingValue#shortBox()}. */
    public interface ShortBoxStage {

        IntValueStage shortBox(Short shortBox);
    }

    /** Requires {@link ReadingValue#intValue()}. */
    public interface IntValueStage {

        IntegerBoxStage intValue(int intValue);
    }

    /** Requires {@link ReadingValue#integerBox()}. */
    public interface IntegerBoxStage {

        LongValueStage integerBox(Integer integerBox);
    }

    /** Requires {@link ReadingValue#longValue()}. */
    public interface LongValueStage {

        LongBoxStage longValue(long longValue);
    }

    /** Requires {@link ReadingValue#longBox()}. */
    public interface LongBoxStage {

        FloatValueStage longBox(Long longBox);
    }

    /** Requires {@link ReadingValue#floatValue()}. */
    public interface FloatValueStage {

        FloatBoxStage floatValue(float floatValue);
    }

    /** Requires {@link ReadingValue#floatBox()}. */
    public interface FloatBoxStage {

        DoubleValueStage floatBox(Float floatBox);
    }

    /** Requires {@link ReadingValue#doubleValue()}. */
    public interface DoubleValueStage {

        DoubleBoxStage doubleValue(double doubleValue);
    }

    /** Requires {@link ReadingValue#doubleBox()}. */
    public interface DoubleBoxStage {

        CharValueStage doubleBox(Double doubleBox);
    }

    /** Requires {@link ReadingValue#charValue()}. */
    public interface CharValueStage {

        CharacterBoxStage charValue(char charValue);
    }

    /** Requires {@link ReadingValue#characterBox()}. */
    public interface CharacterBoxStage {

        StringValueStage characterBox(Character characterBox);
    }

    /** Requires {@link ReadingValue#stringValue()}. */
    public interface StringValueStage {

        BigDecimalValueStage stringValue(String stringValue);
    }

    /** Requires {@link ReadingValue#bigDecimalValue()}. */
    public interface BigDecimalValueStage {

        BigIntegerValueStage bigDecimalValue(BigDecimal bigDecimalValue);
    }

    /** Requires {@link ReadingValue#bigIntegerValue()}. */
    public interface BigIntegerValueStage {

        UuidValueStage bigIntegerValue(BigInteger bigIntegerValue);
    }

    /** Requires {@link ReadingValue#uuidValue()}. */
    public interface UuidValueStage {

        UriValueStage uuidValue(UUID uuidValue);
    }

    /** Requires {@link ReadingValue#uriValue()}. */
    public interface UriValueStage {

        CurrencyValueStage uriValue(URI uriValue);
    }

    /** Requires {@link ReadingValue#currencyValue()}. */
    public interface CurrencyValueStage {

        InstantValueStage currencyValue(Currency currencyValue);
    }

    /** Requires {@link ReadingValue#instantValue()}. */
    public interface InstantValueStage {

        LocalDateValueStage instantValue(Instant instantValue);
    }

    /** Requires {@link ReadingValue#localDateValue()}. */
    public interface LocalDateValueStage {

        LocalTimeValueStage localDateValue(LocalDate localDateValue);
    }

    /** Requires {@link ReadingValue#localTimeValue()}. */
    public interface LocalTimeValueStage {

        LocalDateTimeValueStage localTimeValue(LocalTime localTimeValue);
    }

    /** Requires {@link ReadingValue#localDateTimeValue()}. */
    public interface LocalDateTimeValueStage {

        OffsetDateTimeValueStage localDateTimeValue(LocalDateTime localDateTimeValue);
    }

    /** Requires {@link ReadingValue#offsetDateTimeValue()}. */
    public interface OffsetDateTimeValueStage {

        OffsetTimeValueStage offsetDateTimeValue(OffsetDateTime offsetDateTimeValue);
    }

    /** Requires {@link ReadingValue#offsetTimeValue()}. */
    public interface OffsetTimeValueStage {

        ZonedDateTimeValueStage offsetTimeValue(OffsetTime offsetTimeValue);
    }

    /** Requires {@link ReadingValue#zonedDateTimeValue()}. */
    public interface ZonedDateTimeValueStage {

        YearValueStage zonedDateTimeValue(ZonedDateTime zonedDateTimeValue);
    }

    /** Requires {@link ReadingValue#yearValue()}. */
    public interface YearValueStage {

        YearMonthValueStage yearValue(Year yearValue);
    }

    /** Requires {@link ReadingValue#yearMonthValue()}. */
    public interface YearMonthValueStage {

        MonthDayValueStage yearMonthValue(YearMonth yearMonthValue);
    }

    /** Requires {@link ReadingValue#monthDayValue()}. */
    public interface MonthDayValueStage {

        DurationValueStage monthDayValue(MonthDay monthDayValue);
    }

    /** Requires {@link ReadingValue#durationValue()}. */
    public interface DurationValueStage {

        PeriodValueStage durationValue(Duration durationValue);
    }

    /** Requires {@link ReadingValue#periodValue()}. */
    public interface PeriodValueStage {

        ZoneIdValueStage periodValue(Period periodValue);
    }

    /** Requires {@link ReadingValue#zoneIdValue()}. */
    public interface ZoneIdValueStage {

        ZoneOffsetValueStage zoneIdValue(ZoneId zoneIdValue);
    }

    /** Requires {@link ReadingValue#zoneOffsetValue()}. */
    public interface ZoneOffsetValueStage {

        OptionalStage zoneOffsetValue(ZoneOffset zoneOffsetValue);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link ReadingValue}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        ReadingValue build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage booleanValue(boolean booleanValue);

        CopyStage booleanBox(Boolean booleanBox);

        CopyStage byteValue(byte byteValue);

        CopyStage byteBox(Byte byteBox);

        CopyStage shortValue(short shortValue);

        CopyStage shortBox(Short shortBox);

        CopyStage intValue(int intValue);

        CopyStage integerBox(Integer integerBox);

        CopyStage longValue(long longValue);

        CopyStage longBox(Long longBox);

        CopyStage floatValue(float floatValue);

        CopyStage floatBox(Float floatBox);

        CopyStage doubleValue(double doubleValue);

        CopyStage doubleBox(Double doubleBox);

        CopyStage charValue(char charValue);

        CopyStage characterBox(Character characterBox);

        CopyStage stringValue(String stringValue);

        CopyStage bigDecimalValue(BigDecimal bigDecimalValue);

        CopyStage bigIntegerValue(BigInteger bigIntegerValue);

        CopyStage uuidValue(UUID uuidValue);

        CopyStage uriValue(URI uriValue);

        CopyStage currencyValue(Currency currencyValue);

        CopyStage instantValue(Instant instantValue);

        CopyStage localDateValue(LocalDate localDateValue);

        CopyStage localTimeValue(LocalTime localTimeValue);

        CopyStage localDateTimeValue(LocalDateTime localDateTimeValue);

        CopyStage offsetDateTimeValue(OffsetDateTime offsetDateTimeValue);

        CopyStage offsetTimeValue(OffsetTime offsetTimeValue);

        CopyStage zonedDateTimeValue(ZonedDateTime zonedDateTimeValue);

        CopyStage yearValue(Year yearValue);

        CopyStage yearMonthValue(YearMonth yearMonthValue);

        CopyStage monthDayValue(MonthDay monthDayValue);

        CopyStage durationValue(Duration durationValue);

        CopyStage periodValue(Period periodValue);

        CopyStage zoneIdValue(ZoneId zoneIdValue);

        CopyStage zoneOffsetValue(ZoneOffset zoneOffsetValue);

        /**
         * The {@link ReadingValue}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        ReadingValue build();
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
            OptionalStage,
            CopyStage {

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
        public ReadingValue build() {
            Violations violations = Violations.collect();
            ReadingValueConstraints.checkComponents(booleanValue, booleanBox, byteValue, byteBox,
                    shortValue, shortBox, intValue, integerBox, longValue, longBox, floatValue,
                    floatBox, doubleValue, doubleBox, charValue, characterBox, stringValue,
                    bigDecimalValue, bigIntegerValue, uuidValue, uriValue, currencyValue,
                    instantValue, localDateValue, localTimeValue, localDateTimeValue,
                    offsetDateTimeValue, offsetTimeValue, zonedDateTimeValue, yearValue,
                    yearMonthValue, monthDayValue, durationValue, periodValue, zoneIdValue,
                    zoneOffsetValue, violations);
            violations.throwIfAny("ReadingValue");
            return new ReadingValue(booleanValue, booleanBox, byteValue, byteBox, shortValue,
                    shortBox, intValue, integerBox, longValue, longBox, floatValue, floatBox,
                    doubleValue, doubleBox, charValue, characterBox, stringValue, bigDecimalValue,
                    bigIntegerValue, uuidValue, uriValue, currencyValue, instantValue,
                    localDateValue, localTimeValue, localDateTimeValue, offsetDateTimeValue,
                    offsetTimeValue, zonedDateTimeValue, yearValue, yearMonthValue, monthDayValue,
                    durationValue, periodValue, zoneIdValue, zoneOffsetValue);
        }
    }
}
