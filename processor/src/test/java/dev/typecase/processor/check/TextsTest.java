package dev.typecase.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.processor.model.ScalarType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code @Default} may say for each type. */
class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "BOOLEAN,true",
        "BYTE,-128",
        "SHORT,32767",
        "INT,0",
        "LONG,9223372036854775807",
        "FLOAT,1.5",
        "DOUBLE,-1e10",
        "CHAR,A",
        "STRING,''",
        "BIG_DECIMAL,9.990",
        "BIG_INTEGER,123456789012345678901234567890",
        "UUID,0190a5d4-0000-7000-8000-000000000000",
        "URI,https://example.org/",
        "CURRENCY,EUR",
        "INSTANT,2026-01-31T09:30:00Z",
        "LOCAL_DATE,2026-01-31",
        "LOCAL_TIME,09:30",
        "LOCAL_DATE_TIME,2026-01-31T09:30",
        "OFFSET_DATE_TIME,2026-01-31T09:30+01:00",
        "OFFSET_TIME,09:30+01:00",
        "ZONED_DATE_TIME,2026-01-31T09:30+01:00[Europe/Paris]",
        "YEAR,2026",
        "YEAR_MONTH,2026-01",
        "MONTH_DAY,--01-31",
        "DURATION,PT30M",
        "PERIOD,P14D",
        "ZONE_ID,Europe/Paris",
        "ZONE_OFFSET,+01:00"
    })
    void acceptsAValueOfTheType(ScalarType type, String text) {
        assertThat(Texts.parse(type, text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "BOOLEAN,yes",
        "BOOLEAN,TRUE",
        "BYTE,128",
        "BYTE,-129",
        "SHORT,32768",
        "INT,2147483648",
        "INT,1.5",
        "INT,007",
        "INT,' 5'",
        "INT,''",
        "LONG,9223372036854775808",
        "LONG,5L",
        "FLOAT,1.5f",
        "FLOAT,1e99",
        "DOUBLE,1e999",
        "CHAR,AB",
        "CHAR,''",
        "BIG_DECIMAL,'1,5'",
        "BIG_INTEGER,0x1F",
        "UUID,1-2-3-4-5",
        "UUID,none",
        "URI,'a b'",
        "CURRENCY,EURO",
        "BYTES,AAEC",
        "INSTANT,2026-01-31",
        "LOCAL_DATE,2026-02-30",
        "LOCAL_DATE,31.1.2026",
        "LOCAL_TIME,9:30",
        "LOCAL_DATE_TIME,2026-01-31 09:30",
        "YEAR,26x",
        "MONTH_DAY,01-31",
        "DURATION,30m",
        "PERIOD,14 days",
        "ZONE_ID,Nowhere/Land",
        "ZONE_OFFSET,CET"
    })
    void refusesWhatIsNone(ScalarType type, String text) {
        assertThat(Texts.parse(type, text)).isEmpty();
    }
}
