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
        OptionalStage bytesValue(byte[] bytesValue);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage replaces(DraftId replaces);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage stage(Stage stage);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage remark(Remark remark);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage cover(Cover cover);

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
        public Stages bytesValue(byte[] bytesValue) {
            this.bytesValue = bytesValue;
            return this;
        }

        @Override
        public Stages replaces(DraftId replaces) {
            this.replaces = replaces;
            return this;
        }

        @Override
        public Stages stage(Stage stage) {
            this.stage = stage;
            return this;
        }

        @Override
        public Stages remark(Remark remark) {
            this.remark = remark;
            return this;
        }

        @Override
        public Stages cover(Cover cover) {
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
