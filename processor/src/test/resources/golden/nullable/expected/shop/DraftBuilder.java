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
import java.util.Currency;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Aggregate} {@link Draft}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DraftBuilder {

    private DraftBuilder() {}

    /** Begins a new {@link Draft}. */
    public static OptionalStage builder() {
        return new Stages();
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(DraftId id);

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
        OptionalStage bytesValue(byte @Nullable [] bytesValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage replaces(@Nullable DraftId replaces);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage stage(@Nullable Stage stage);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage remark(@Nullable Remark remark);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage cover(@Nullable Cover cover);

        /**
         * The {@link Draft}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Draft build();
    }

    private static final class Stages implements OptionalStage {

        private DraftId id;
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
        private byte[] bytesValue;
        private DraftId replaces;
        private Stage stage;
        private Remark remark;
        private Cover cover;

        @Override
        public Stages id(DraftId id) {
            this.id = id;
            return this;
        }

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
        public Stages bytesValue(byte @Nullable [] bytesValue) {
            this.bytesValue = bytesValue;
            return this;
        }

        @Override
        public Stages replaces(@Nullable DraftId replaces) {
            this.replaces = replaces;
            return this;
        }

        @Override
        public Stages stage(@Nullable Stage stage) {
            this.stage = stage;
            return this;
        }

        @Override
        public Stages remark(@Nullable Remark remark) {
            this.remark = remark;
            return this;
        }

        @Override
        public Stages cover(@Nullable Cover cover) {
            this.cover = cover;
            return this;
        }

        @Override
        public Draft build() {
            Draft draft = new Draft();
            draft.id = id == null ? new DraftId(UuidV7.next()) : id;
            draft.booleanBox = booleanBox;
            draft.byteBox = byteBox;
            draft.shortBox = shortBox;
            draft.integerBox = integerBox;
            draft.longBox = longBox;
            draft.floatBox = floatBox;
            draft.doubleBox = doubleBox;
            draft.characterBox = characterBox;
            draft.stringValue = stringValue;
            draft.bigDecimalValue = bigDecimalValue;
            draft.bigIntegerValue = bigIntegerValue;
            draft.uuidValue = uuidValue;
            draft.uriValue = uriValue;
            draft.currencyValue = currencyValue;
            draft.instantValue = instantValue;
            draft.localDateValue = localDateValue;
            draft.localTimeValue = localTimeValue;
            draft.localDateTimeValue = localDateTimeValue;
            draft.offsetDateTimeValue = offsetDateTimeValue;
            draft.offsetTimeValue = offsetTimeValue;
            draft.zonedDateTimeValue = zonedDateTimeValue;
            draft.yearValue = yearValue;
            draft.yearMonthValue = yearMonthValue;
            draft.monthDayValue = monthDayValue;
            draft.durationValue = durationValue;
            draft.periodValue = periodValue;
            draft.zoneIdValue = zoneIdValue;
            draft.zoneOffsetValue = zoneOffsetValue;
            draft.bytesValue = bytesValue == null ? null : bytesValue.clone();
            draft.replaces = replaces;
            draft.stage = stage;
            draft.remark = remark;
            draft.cover = cover;
            Violations violations = Violations.collect();
            DraftConstraints.check(draft, violations);
            violations.throwIfAny("Draft");
            return draft;
        }
    }
}
