package shop;

import dev.typecase.ValueObject;
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
import org.jspecify.annotations.Nullable;

@ValueObject
public record Remark(
        @Nullable Boolean booleanBox,
        @Nullable Byte byteBox,
        @Nullable Short shortBox,
        @Nullable Integer integerBox,
        @Nullable Long longBox,
        @Nullable Float floatBox,
        @Nullable Double doubleBox,
        @Nullable Character characterBox,
        @Nullable String stringValue,
        @Nullable BigDecimal bigDecimalValue,
        @Nullable BigInteger bigIntegerValue,
        @Nullable UUID uuidValue,
        @Nullable URI uriValue,
        @Nullable Currency currencyValue,
        @Nullable Instant instantValue,
        @Nullable LocalDate localDateValue,
        @Nullable LocalTime localTimeValue,
        @Nullable LocalDateTime localDateTimeValue,
        @Nullable OffsetDateTime offsetDateTimeValue,
        @Nullable OffsetTime offsetTimeValue,
        @Nullable ZonedDateTime zonedDateTimeValue,
        @Nullable Year yearValue,
        @Nullable YearMonth yearMonthValue,
        @Nullable MonthDay monthDayValue,
        @Nullable Duration durationValue,
        @Nullable Period periodValue,
        @Nullable ZoneId zoneIdValue,
        @Nullable ZoneOffset zoneOffsetValue,
        @Nullable DraftId draft,
        @Nullable Stage stage) {}
