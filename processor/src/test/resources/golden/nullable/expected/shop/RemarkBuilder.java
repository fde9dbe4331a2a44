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
import org.jspecify.annotations.Nullable;

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
        OptionalStage booleanBox(@Nullable Boolean booleanBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage byteBox(@Nullable Byte byteBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage shortBox(@Nullable Short shortBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage integerBox(@Nullable Integer integerBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage longBox(@Nullable Long longBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage floatBox(@Nullable Float floatBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage doubleBox(@Nullable Double doubleBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage characterBox(@Nullable Character characterBox);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage stringValue(@Nullable String stringValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage bigDecimalValue(@Nullable BigDecimal bigDecimalValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage bigIntegerValue(@Nullable BigInteger bigIntegerValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage uuidValue(@Nullable UUID uuidValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage uriValue(@Nullable URI uriValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage currencyValue(@Nullable Currency currencyValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage instantValue(@Nullable Instant instantValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage localDateValue(@Nullable LocalDate localDateValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage localTimeValue(@Nullable LocalTime localTimeValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage localDateTimeValue(@Nullable LocalDateTime localDateTimeValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage offsetDateTimeValue(@Nullable OffsetDateTime offsetDateTimeValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage offsetTimeValue(@Nullable OffsetTime offsetTimeValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage zonedDateTimeValue(@Nullable ZonedDateTime zonedDateTimeValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage yearValue(@Nullable Year yearValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage yearMonthValue(@Nullable YearMonth yearMonthValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage monthDayValue(@Nullable MonthDay monthDayValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage durationValue(@Nullable Duration durationValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage periodValue(@Nullable Period periodValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage zoneIdValue(@Nullable ZoneId zoneIdValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage zoneOffsetValue(@Nullable ZoneOffset zoneOffsetValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage draft(@Nullable DraftId draft);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage stage(@Nullable Stage stage);

        /**
         * The {@link Remark}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Remark build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage booleanBox(@Nullable Boolean booleanBox);

        CopyStage byteBox(@Nullable Byte byteBox);

        CopyStage shortBox(@Nullable Short shortBox);

        CopyStage integerBox(@Nullable Integer integerBox);

        CopyStage longBox(@Nullable Long longBox);

        CopyStage floatBox(@Nullable Float floatBox);

        CopyStage doubleBox(@Nullable Double doubleBox);

        CopyStage characterBox(@Nullable Character characterBox);

        CopyStage stringValue(@Nullable String stringValue);

        CopyStage bigDecimalValue(@Nullable BigDecimal bigDecimalValue);

        CopyStage bigIntegerValue(@Nullable BigInteger bigIntegerValue);

        CopyStage uuidValue(@Nullable UUID uuidValue);

        CopyStage uriValue(@Nullable URI uriValue);

        CopyStage currencyValue(@Nullable Currency currencyValue);

        CopyStage instantValue(@Nullable Instant instantValue);

        CopyStage localDateValue(@Nullable LocalDate localDateValue);

        CopyStage localTimeValue(@Nullable LocalTime localTimeValue);

        CopyStage localDateTimeValue(@Nullable LocalDateTime localDateTimeValue);

        CopyStage offsetDateTimeValue(@Nullable OffsetDateTime offsetDateTimeValue);

        CopyStage offsetTimeValue(@Nullable OffsetTime offsetTimeValue);

        CopyStage zonedDateTimeValue(@Nullable ZonedDateTime zonedDateTimeValue);

        CopyStage yearValue(@Nullable Year yearValue);

        CopyStage yearMonthValue(@Nullable YearMonth yearMonthValue);

        CopyStage monthDayValue(@Nullable MonthDay monthDayValue);

        CopyStage durationValue(@Nullable Duration durationValue);

        CopyStage periodValue(@Nullable Period periodValue);

        CopyStage zoneIdValue(@Nullable ZoneId zoneIdValue);

        CopyStage zoneOffsetValue(@Nullable ZoneOffset zoneOffsetValue);

        CopyStage draft(@Nullable DraftId draft);

        CopyStage stage(@Nullable Stage stage);

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
        public Stages booleanBox(@Nullable Boolean booleanBox) {
            this.booleanBox = booleanBox;
            return this;
        }

        @Override
        public Stages byteBox(@Nullable Byte byteBox) {
            this.byteBox = byteBox;
            return this;
        }

        @Override
        public Stages shortBox(@Nullable Short shortBox) {
            this.shortBox = shortBox;
            return this;
        }

        @Override
        public Stages integerBox(@Nullable Integer integerBox) {
            this.integerBox = integerBox;
            return this;
        }

        @Override
        public Stages longBox(@Nullable Long longBox) {
            this.longBox = longBox;
            return this;
        }

        @Override
        public Stages floatBox(@Nullable Float floatBox) {
            this.floatBox = floatBox;
            return this;
        }

        @Override
        public Stages doubleBox(@Nullable Double doubleBox) {
            this.doubleBox = doubleBox;
            return this;
        }

        @Override
        public Stages characterBox(@Nullable Character characterBox) {
            this.characterBox = characterBox;
            return this;
        }

        @Override
        public Stages stringValue(@Nullable String stringValue) {
            this.stringValue = stringValue;
            return this;
        }

        @Override
        public Stages bigDecimalValue(@Nullable BigDecimal bigDecimalValue) {
            this.bigDecimalValue = bigDecimalValue;
            return this;
        }

        @Override
        public Stages bigIntegerValue(@Nullable BigInteger bigIntegerValue) {
            this.bigIntegerValue = bigIntegerValue;
            return this;
        }

        @Override
        public Stages uuidValue(@Nullable UUID uuidValue) {
            this.uuidValue = uuidValue;
            return this;
        }

        @Override
        public Stages uriValue(@Nullable URI uriValue) {
            this.uriValue = uriValue;
            return this;
        }

        @Override
        public Stages currencyValue(@Nullable Currency currencyValue) {
            this.currencyValue = currencyValue;
            return this;
        }

        @Override
        public Stages instantValue(@Nullable Instant instantValue) {
            this.instantValue = instantValue;
            return this;
        }

        @Override
        public Stages localDateValue(@Nullable LocalDate localDateValue) {
            this.localDateValue = localDateValue;
            return this;
        }

        @Override
        public Stages localTimeValue(@Nullable LocalTime localTimeValue) {
            this.localTimeValue = localTimeValue;
            return this;
        }

        @Override
        public Stages localDateTimeValue(@Nullable LocalDateTime localDateTimeValue) {
            this.localDateTimeValue = localDateTimeValue;
            return this;
        }

        @Override
        public Stages offsetDateTimeValue(@Nullable OffsetDateTime offsetDateTimeValue) {
            this.offsetDateTimeValue = offsetDateTimeValue;
            return this;
        }

        @Override
        public Stages offsetTimeValue(@Nullable OffsetTime offsetTimeValue) {
            this.offsetTimeValue = offsetTimeValue;
            return this;
        }

        @Override
        public Stages zonedDateTimeValue(@Nullable ZonedDateTime zonedDateTimeValue) {
            this.zonedDateTimeValue = zonedDateTimeValue;
            return this;
        }

        @Override
        public Stages yearValue(@Nullable Year yearValue) {
            this.yearValue = yearValue;
            return this;
        }

        @Override
        public Stages yearMonthValue(@Nullable YearMonth yearMonthValue) {
            this.yearMonthValue = yearMonthValue;
            return this;
        }

        @Override
        public Stages monthDayValue(@Nullable MonthDay monthDayValue) {
            this.monthDayValue = monthDayValue;
            return this;
        }

        @Override
        public Stages durationValue(@Nullable Duration durationValue) {
            this.durationValue = durationValue;
            return this;
        }

        @Override
        public Stages periodValue(@Nullable Period periodValue) {
            this.periodValue = periodValue;
            return this;
        }

        @Override
        public Stages zoneIdValue(@Nullable ZoneId zoneIdValue) {
            this.zoneIdValue = zoneIdValue;
            return this;
        }

        @Override
        public Stages zoneOffsetValue(@Nullable ZoneOffset zoneOffsetValue) {
            this.zoneOffsetValue = zoneOffsetValue;
            return this;
        }

        @Override
        public Stages draft(@Nullable DraftId draft) {
            this.draft = draft;
            return this;
        }

        @Override
        public Stages stage(@Nullable Stage stage) {
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
