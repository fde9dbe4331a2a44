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

/** The constraints of {@link ReadingValue}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingValueConstraints {

    private ReadingValueConstraints() {}

    /** Checks a {@link ReadingValue} and all that it contains. */
    public static void check(ReadingValue readingValue, Violations violations) {
        checkComponents(readingValue.booleanValue(), readingValue.booleanBox(),
                readingValue.byteValue(), readingValue.byteBox(), readingValue.shortValue(),
                readingValue.shortBox(), readingValue.intValue(), readingValue.integerBox(),
                readingValue.longValue(), readingValue.longBox(), readingValue.floatValue(),
                readingValue.floatBox(), readingValue.doubleValue(), readingValue.doubleBox(),
                readingValue.charValue(), readingValue.characterBox(), readingValue.stringValue(),
                readingValue.bigDecimalValue(), readingValue.bigIntegerValue(),
                readingValue.uuidValue(), readingValue.uriValue(), readingValue.currencyValue(),
                readingValue.instantValue(), readingValue.localDateValue(),
                readingValue.localTimeValue(), readingValue.localDateTimeValue(),
                readingValue.offsetDateTimeValue(), readingValue.offsetTimeValue(),
                readingValue.zonedDateTimeValue(), readingValue.yearValue(),
                readingValue.yearMonthValue(), readingValue.monthDayValue(),
                readingValue.durationValue(), readingValue.periodValue(),
                readingValue.zoneIdValue(), readingValue.zoneOffsetValue(), violations);
    }

    /** Checks the components of a {@link ReadingValue} that is not there yet. */
    static void checkComponents(boolean booleanValue, Boolean booleanBox, byte byteValue,
            Byte byteBox, short shortValue, Short shortBox, int intValue, Integer integerBox,
            long longValue, Long longBox, float floatValue, Float floatBox, double doubleValue,
            Double doubleBox, char charValue, Character characterBox, String stringValue,
            BigDecimal bigDecimalValue, BigInteger bigIntegerValue, UUID uuidValue, URI uriValue,
            Currency currencyValue, Instant instantValue, LocalDate localDateValue,
            LocalTime localTimeValue, LocalDateTime localDateTimeValue,
            OffsetDateTime offsetDateTimeValue, OffsetTime offsetTimeValue,
            ZonedDateTime zonedDateTimeValue, Year yearValue, YearMonth yearMonthValue,
            MonthDay monthDayValue, Duration durationValue, Period periodValue, ZoneId zoneIdValue,
            ZoneOffset zoneOffsetValue, Violations violations) {
        checkBooleanBox(booleanBox, violations);
        checkByteBox(byteBox, violations);
        checkShortBox(shortBox, violations);
        checkIntegerBox(integerBox, violations);
        checkLongBox(longBox, violations);
        checkFloatBox(floatBox, violations);
        checkDoubleBox(doubleBox, violations);
        checkCharacterBox(characterBox, violations);
        checkStringValue(stringValue, violations);
        checkBigDecimalValue(bigDecimalValue, violations);
        checkBigIntegerValue(bigIntegerValue, violations);
        checkUuidValue(uuidValue, violations);
        checkUriValue(uriValue, violations);
        checkCurrencyValue(currencyValue, violations);
        checkInstantValue(instantValue, violations);
        checkLocalDateValue(localDateValue, violations);
        checkLocalTimeValue(localTimeValue, violations);
        checkLocalDateTimeValue(localDateTimeValue, violations);
        checkOffsetDateTimeValue(offsetDateTimeValue, violations);
        checkOffsetTimeValue(offsetTimeValue, violations);
        checkZonedDateTimeValue(zonedDateTimeValue, violations);
        checkYearValue(yearValue, violations);
        checkYearMonthValue(yearMonthValue, violations);
        checkMonthDayValue(monthDayValue, violations);
        checkDurationValue(durationValue, violations);
        checkPeriodValue(periodValue, violations);
        checkZoneIdValue(zoneIdValue, violations);
        checkZoneOffsetValue(zoneOffsetValue, violations);
    }

    private static void checkBooleanBox(Boolean booleanBox, Violations violations) {
        if (booleanBox == null) {
            violations.add("booleanBox", "must not be null", null);
        }
    }

    private static void checkByteBox(Byte byteBox, Violations violations) {
        if (byteBox == null) {
            violations.add("byteBox", "must not be null", null);
        }
    }

    private static void checkShortBox(Short shortBox, Violations violations) {
        if (shortBox == null) {
            violations.add("shortBox", "must not be null", null);
        }
    }

    private static void checkIntegerBox(Integer integerBox, Violations violations) {
        if (integerBox == null) {
            violations.add("integerBox", "must not be null", null);
        }
    }

    private static void checkLongBox(Long longBox, Violations violations) {
        if (longBox == null) {
            violations.add("longBox", "must not be null", null);
        }
    }

    private static void checkFloatBox(Float floatBox, Violations violations) {
        if (floatBox == null) {
            violations.add("floatBox", "must not be null", null);
        }
    }

    private static void checkDoubleBox(Double doubleBox, Violations violations) {
        if (doubleBox == null) {
            violations.add("doubleBox", "must not be null", null);
        }
    }

    private static void checkCharacterBox(Character characterBox, Violations violations) {
        if (characterBox == null) {
            violations.add("characterBox", "must not be null", null);
        }
    }

    private static void checkStringValue(String stringValue, Violations violations) {
        if (stringValue == null) {
            violations.add("stringValue", "must not be null", null);
        }
    }

    private static void checkBigDecimalValue(BigDecimal bigDecimalValue, Violations violations) {
        if (bigDecimalValue == null) {
            violations.add("bigDecimalValue", "must not be null", null);
        }
    }

    private static void checkBigIntegerValue(BigInteger bigIntegerValue, Violations violations) {
        if (bigIntegerValue == null) {
            violations.add("bigIntegerValue", "must not be null", null);
        }
    }

    private static void checkUuidValue(UUID uuidValue, Violations violations) {
        if (uuidValue == null) {
            violations.add("uuidValue", "must not be null", null);
        }
    }

    private static void checkUriValue(URI uriValue, Violations violations) {
        if (uriValue == null) {
            violations.add("uriValue", "must not be null", null);
        }
    }

    private static void checkCurrencyValue(Currency currencyValue, Violations violations) {
        if (currencyValue == null) {
            violations.add("currencyValue", "must not be null", null);
        }
    }

    private static void checkInstantValue(Instant instantValue, Violations violations) {
        if (instantValue == null) {
            violations.add("instantValue", "must not be null", null);
        }
    }

    private static void checkLocalDateValue(LocalDate localDateValue, Violations violations) {
        if (localDateValue == null) {
            violations.add("localDateValue", "must not be null", null);
        }
    }

    private static void checkLocalTimeValue(LocalTime localTimeValue, Violations violations) {
        if (localTimeValue == null) {
            violations.add("localTimeValue", "must not be null", null);
        }
    }

    private static void checkLocalDateTimeValue(LocalDateTime localDateTimeValue,
            Violations violations) {
        if (localDateTimeValue == null) {
            violations.add("localDateTimeValue", "must not be null", null);
        }
    }

    private static void checkOffsetDateTimeValue(OffsetDateTime offsetDateTimeValue,
            Violations violations) {
        if (offsetDateTimeValue == null) {
            violations.add("offsetDateTimeValue", "must not be null", null);
        }
    }

    private static void checkOffsetTimeValue(OffsetTime offsetTimeValue, Violations violations) {
        if (offsetTimeValue == null) {
            violations.add("offsetTimeValue", "must not be null", null);
        }
    }

    private static void checkZonedDateTimeValue(ZonedDateTime zonedDateTimeValue,
            Violations violations) {
        if (zonedDateTimeValue == null) {
            violations.add("zonedDateTimeValue", "must not be null", null);
        }
    }

    private static void checkYearValue(Year yearValue, Violations violations) {
        if (yearValue == null) {
            violations.add("yearValue", "must not be null", null);
        }
    }

    private static void checkYearMonthValue(YearMonth yearMonthValue, Violations violations) {
        if (yearMonthValue == null) {
            violations.add("yearMonthValue", "must not be null", null);
        }
    }

    private static void checkMonthDayValue(MonthDay monthDayValue, Violations violations) {
        if (monthDayValue == null) {
            violations.add("monthDayValue", "must not be null", null);
        }
    }

    private static void checkDurationValue(Duration durationValue, Violations violations) {
        if (durationValue == null) {
            violations.add("durationValue", "must not be null", null);
        }
    }

    private static void checkPeriodValue(Period periodValue, Violations violations) {
        if (periodValue == null) {
            violations.add("periodValue", "must not be null", null);
        }
    }

    private static void checkZoneIdValue(ZoneId zoneIdValue, Violations violations) {
        if (zoneIdValue == null) {
            violations.add("zoneIdValue", "must not be null", null);
        }
    }

    private static void checkZoneOffsetValue(ZoneOffset zoneOffsetValue, Violations violations) {
        if (zoneOffsetValue == null) {
            violations.add("zoneOffsetValue", "must not be null", null);
        }
    }
}
