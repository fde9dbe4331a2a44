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

/** Builds the {@code @ValueObject} {@link Remark}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class RemarkBuilder {

    private RemarkBuilder() {}

    /** Begins a new {@link Remark}. */
    public static OptionalStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Remark}, each of which can be replaced. */
    public static CopyStage from(Remark remark) {
        Stages stages = new Stages();
        stages.booleanBox = remark.booleanBox();
        stages.byteBox = remark.byteBox();
        stages.shortBox = remark.shortBox();
        stages.integerBox = remark.integerBox();
        stages.longBox = remark.longBox();
        stages.floatBox = remark.floatBox();
        stages.doubleBox = remark.doubleBox();
        stages.characterBox = remark.characterBox();
        stages.stringValue = remark.stringValue();
        stages.bigDecimalValue = remark.bigDecimalValue();
        stages.bigIntegerValue = remark.bigIntegerValue();
        stages.uuidValue = remark.uuidValue();
        stages.uriValue = remark.uriValue();
        stages.currencyValue = remark.currencyValue();
        stages.instantValue = remark.instantValue();
        stages.localDateValue = remark.localDateValue();
        stages.localTimeValue = remark.localTimeValue();
        stages.localDateTimeValue = remark.localDateTimeValue();
        stages.offsetDateTimeValue = remark.offsetDateTimeValue();
        stages.offsetTimeValue = remark.offsetTimeValue();
        stages.zonedDateTimeValue = remark.zonedDateTimeValue();
        stages.yearValue = remark.yearValue();
        stages.yearMonthValue = remark.yearMonthValue();
        stages.monthDayValue = remark.monthDayValue();
        stages.durationValue = remark.durationValue();
        stages.periodValue = remark.periodValue();
        stages.zoneIdValue = remark.zoneIdValue();
        stages.zoneOffsetValue = remark.zoneOffsetValue();
        stages.draft = remark.draft();
        stages.stage = remark.stage();
        return stages;
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage booleanBox(Boolean booleanBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage byteBox(Byte byteBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage shortBox(Short shortBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage integerBox(Integer integerBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage longBox(Long longBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage floatBox(Float floatBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage doubleBox(Double doubleBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage characterBox(Character characterBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage stringValue(String stringValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage bigDecimalValue(BigDecimal bigDecimalValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage bigIntegerValue(BigInteger bigIntegerValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage uuidValue(UUID uuidValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage uriValue(URI uriValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage currencyValue(Currency currencyValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage instantValue(Instant instantValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage localDateValue(LocalDate localDateValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage localTimeValue(LocalTime localTimeValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage localDateTimeValue(LocalDateTime localDateTimeValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage offsetDateTimeValue(OffsetDateTime offsetDateTimeValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage offsetTimeValue(OffsetTime offsetTimeValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage zonedDateTimeValue(ZonedDateTime zonedDateTimeValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage yearValue(Year yearValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage yearMonthValue(YearMonth yearMonthValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage monthDayValue(MonthDay monthDayValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage durationValue(Duration durationValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage periodValue(Period periodValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage zoneIdValue(ZoneId zoneIdValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage zoneOffsetValue(ZoneOffset zoneOffsetValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage draft(DraftId draft);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage stage(Stage stage);

        /**
         * The {@link Remark}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Remark build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage booleanBox(Boolean booleanBox);

        CopyStage byteBox(Byte byteBox);

        CopyStage shortBox(Short shortBox);

        CopyStage integerBox(Integer integerBox);

        CopyStage longBox(Long longBox);

        CopyStage floatBox(Float floatBox);

        CopyStage doubleBox(Double doubleBox);

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

        CopyStage draft(DraftId draft);

        CopyStage stage(Stage stage);

        /**
         * The {@link Remark}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Remark build();
    }

    private static final class Stages implements OptionalStage, CopyStage {

        private Boolean booleanBox;
        private Byte byteBox;
        private Short shortBox;
        private Integer integerBox;
        private Long longBox;
        private Float floatBox;
        private Double doubleBox;
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
        private DraftId draft;
        private Stage stage;

        @Override
        public Stages booleanBox(Boolean booleanBox) {
            this.booleanBox = booleanBox;
            return this;
        }

        @Override
        public Stages byteBox(Byte byteBox) {
            this.byteBox = byteBox;
            return this;
        }

        @Override
        public Stages shortBox(Short shortBox) {
            this.shortBox = shortBox;
            return this;
        }

        @Override
        public Stages integerBox(Integer integerBox) {
            this.integerBox = integerBox;
            return this;
        }

        @Override
        public Stages longBox(Long longBox) {
            this.longBox = longBox;
            return this;
        }

        @Override
        public Stages floatBox(Float floatBox) {
            this.floatBox = floatBox;
            return this;
        }

        @Override
        public Stages doubleBox(Double doubleBox) {
            this.doubleBox = doubleBox;
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
        public Stages draft(DraftId draft) {
            this.draft = draft;
            return this;
        }

        @Override
        public Stages stage(Stage stage) {
            this.stage = stage;
            return this;
        }

        @Override
        public Remark build() {
            Violations violations = Violations.collect();
            RemarkConstraints.checkComponents(booleanBox, byteBox, shortBox, integerBox, longBox,
                    floatBox, doubleBox, characterBox, stringValue, bigDecimalValue,
                    bigIntegerValue, uuidValue, uriValue, currencyValue, instantValue,
                    localDateValue, localTimeValue, localDateTimeValue, offsetDateTimeValue,
                    offsetTimeValue, zonedDateTimeValue, yearValue, yearMonthValue, monthDayValue,
                    durationValue, periodValue, zoneIdValue, zoneOffsetValue, draft, stage,
                    violations);
            violations.throwIfAny("Remark");
            return new Remark(booleanBox, byteBox, shortBox, integerBox, longBox, floatBox,
                    doubleBox, characterBox, stringValue, bigDecimalValue, bigIntegerValue,
                    uuidValue, uriValue, currencyValue, instantValue, localDateValue,
                    localTimeValue, localDateTimeValue, offsetDateTimeValue, offsetTimeValue,
                    zonedDateTimeValue, yearValue, yearMonthValue, monthDayValue, durationValue,
                    periodValue, zoneIdValue, zoneOffsetValue, draft, stage);
        }
    }
}
