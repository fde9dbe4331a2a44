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
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link Reading}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingConstraints {

    private ReadingConstraints() {}

    /** Checks a {@link Reading} and all that it contains. */
    public static void check(Reading reading, Violations violations) {
        checkId(reading.id, violations);
        checkBooleanBox(reading.booleanBox, violations);
        checkByteBox(reading.byteBox, violations);
        checkShortBox(reading.shortBox, violations);
        checkIntegerBox(reading.integerBox, violations);
        checkLongBox(reading.longBox, violations);
        checkFloatBox(reading.floatBox, violations);
        checkDoubleBox(reading.doubleBox, violations);
        checkCharacterBox(reading.characterBox, violations);
        checkStringValue(reading.stringValue, violations);
        checkBigDecimalValue(reading.bigDecimalValue, violations);
        checkBigIntegerValue(reading.bigIntegerValue, violations);
        checkUuidValue(reading.uuidValue, violations);
        checkUriValue(reading.uriValue, violations);
        checkCurrencyValue(reading.currencyValue, violations);
        checkInstantValue(reading.instantValue, violations);
        checkLocalDateValue(reading.localDateValue, violations);
        checkLocalTimeValue(reading.localTimeValue, violations);
        checkLocalDateTimeValue(reading.localDateTimeValue, violations);
        checkOffsetDateTimeValue(reading.offsetDateTimeValue, violations);
        checkOffsetTimeValue(reading.offsetTimeValue, violations);
        checkZonedDateTimeValue(reading.zonedDateTimeValue, violations);
        checkYearValue(reading.yearValue, violations);
        checkYearMonthValue(reading.yearMonthValue, violations);
        checkMonthDayValue(reading.monthDayValue, violations);
        checkDurationValue(reading.durationValue, violations);
        checkPeriodValue(reading.periodValue, violations);
        checkZoneIdValue(reading.zoneIdValue, violations);
        checkZoneOffsetValue(reading.zoneOffsetValue, violations);
        checkBytesValue(reading.bytesValue, violations);
        checkParts(reading.parts, violations);
        checkValue(reading.value, violations);
    }

    private static void checkId(UUID id, Violations violations) {
        if (id == null) {
            violations.add("id", "must not be null", null);
        }
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

    private static void checkBytesValue(byte[] bytesValue, Violations violations) {
        if (bytesValue == null) {
            violations.add("bytesValue", "must not be null", null);
        }
    }

    private static void checkParts(List<ReadingPart> parts, Violations violations) {
        if (parts == null) {
            violations.add("parts", "must not be null", null);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            ReadingPart element = parts.get(i);
            if (element == null) {
                violations.at("parts", i).add("must not be null", null);
            } else {
                ReadingPartConstraints.check(element, violations.at("parts", i));
            }
        }
        ReadingPartConstraints.checkDistinct("parts", parts, violations);
    }

    private static void checkValue(ReadingValue value, Violations violations) {
        if (value != null) {
            ReadingValueConstraints.check(value, violations.at("value"));
        }
    }
}
