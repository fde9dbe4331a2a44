package shop;

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

/** The constraints of {@link Remark}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class RemarkConstraints {

    private RemarkConstraints() {}

    /** Checks a {@link Remark} and all that it contains. */
    public static void check(Remark remark, Violations violations) {
        checkComponents(remark.booleanBox(), remark.byteBox(), remark.shortBox(),
                remark.integerBox(), remark.longBox(), remark.floatBox(), remark.doubleBox(),
                remark.characterBox(), remark.stringValue(), remark.bigDecimalValue(),
                remark.bigIntegerValue(), remark.uuidValue(), remark.uriValue(),
                remark.currencyValue(), remark.instantValue(), remark.localDateValue(),
                remark.localTimeValue(), remark.localDateTimeValue(), remark.offsetDateTimeValue(),
                remark.offsetTimeValue(), remark.zonedDateTimeValue(), remark.yearValue(),
                remark.yearMonthValue(), remark.monthDayValue(), remark.durationValue(),
                remark.periodValue(), remark.zoneIdValue(), remark.zoneOffsetValue(),
                remark.draft(), remark.stage(), violations);
    }

    /** Checks the components of a {@link Remark} that is not there yet. */
    static void checkComponents(Boolean booleanBox, Byte byteBox, Short shortBox,
            Integer integerBox, Long longBox, Float floatBox, Double doubleBox,
            Character characterBox, String stringValue, BigDecimal bigDecimalValue,
            BigInteger bigIntegerValue, UUID uuidValue, URI uriValue, Currency currencyValue,
            Instant instantValue, LocalDate localDateValue, LocalTime localTimeValue,
            LocalDateTime localDateTimeValue, OffsetDateTime offsetDateTimeValue,
            OffsetTime offsetTimeValue, ZonedDateTime zonedDateTimeValue, Year yearValue,
            YearMonth yearMonthValue, MonthDay monthDayValue, Duration durationValue,
            Period periodValue, ZoneId zoneIdValue, ZoneOffset zoneOffsetValue, DraftId draft,
            Stage stage, Violations violations) {
        // Every value is valid.
    }
}
