package shop;

import dev.typecase.validation.Constraints;
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
import java.util.Collection;
import java.util.Currency;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link ReadingPart}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingPartConstraints {

    private ReadingPartConstraints() {}

    /** Checks a {@link ReadingPart} and all that it contains. */
    public static void check(ReadingPart readingPart, Violations violations) {
        checkBooleanBox(readingPart.booleanBox, violations);
        checkByteBox(readingPart.byteBox, violations);
        checkShortBox(readingPart.shortBox, violations);
        checkIntegerBox(readingPart.integerBox, violations);
        checkLongBox(readingPart.longBox, violations);
        checkFloatBox(readingPart.floatBox, violations);
        checkDoubleBox(readingPart.doubleBox, violations);
        checkCharacterBox(readingPart.characterBox, violations);
        checkStringValue(readingPart.stringValue, violations);
        checkBigDecimalValue(readingPart.bigDecimalValue, violations);
        checkBigIntegerValue(readingPart.bigIntegerValue, violations);
        checkUuidValue(readingPart.uuidValue, violations);
        checkUriValue(readingPart.uriValue, violations);
        checkCurrencyValue(readingPart.currencyValue, violations);
        checkInstantValue(readingPart.instantValue, violations);
        checkLocalDateValue(readingPart.localDateValue, violations);
        checkLocalTimeValue(readingPart.localTimeValue, violations);
        checkLocalDateTimeValue(readingPart.localDateTimeValue, violations);
        checkOffsetDateTimeValue(readingPart.offsetDateTimeValue, violations);
        checkOffsetTimeValue(readingPart.offsetTimeValue, violations);
        checkZonedDateTimeValue(readingPart.zonedDateTimeValue, violations);
        checkYearValue(readingPart.yearValue, violations);
        checkYearMonthValue(readingPart.yearMonthValue, violations);
        checkMonthDayValue(readingPart.monthDayValue, violations);
        checkDurationValue(readingPart.durationValue, violations);
        checkPeriodValue(readingPart.periodValue, violations);
        checkZoneIdValue(readingPart.zoneIdValue, violations);
        checkZoneOffsetValue(readingPart.zoneOffsetValue, violations);
        checkBytesValue(readingPart.bytesValue, violations);
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

    /** Checks that no two of a collection have the same identity. */
    public static void checkDistinct(String property, Collection<ReadingPart> entities,
            Violations violations) {
        if (entities.size() < 2) {
            return;
        }
        Object[] identities = new Object[entities.size()];
        int count = 0;
        for (ReadingPart readingPart : entities) {
            identities[count++] = readingPart == null ? null : readingPart.number;
        }
        Constraints.distinct(property, identities, violations);
    }
}
