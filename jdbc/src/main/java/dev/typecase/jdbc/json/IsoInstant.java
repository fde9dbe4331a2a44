package dev.typecase.jdbc.json;

import java.time.Instant;

/** Moments as {@code Instant.toString} writes them, digit by digit, since the general formatter takes several times as long. */
final class IsoInstant {

    private static final long SECONDS_A_DAY = 86_400;
    private static final long DAYS_TO_1970 = 719_468;
    private static final long FIRST = -62_167_219_200L;
    private static final long LAST = 253_402_300_799L;
    private static final int SECONDS_LENGTH = 20;

    private IsoInstant() {}

    static String of(Instant moment) {
        long seconds = moment.getEpochSecond();
        if (seconds < FIRST || seconds > LAST) {
            return moment.toString();
        }
        char[] text = new char[30];
        date(text, Math.floorDiv(seconds, SECONDS_A_DAY));
        text[10] = 'T';
        int time = (int) Math.floorMod(seconds, SECONDS_A_DAY);
        digits(text, 11, 2, time / 3600);
        text[13] = ':';
        digits(text, 14, 2, time / 60 % 60);
        text[16] = ':';
        digits(text, 17, 2, time % 60);
        int end = fraction(text, moment.getNano());
        text[end] = 'Z';
        return new String(text, 0, end + 1);
    }

    /** Three, six or nine digits, or none. */
    private static int fraction(char[] text, int nanos) {
        if (nanos == 0) {
            return 19;
        }
        text[19] = '.';
        int places = nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
        digits(text, 20, places, places == 3 ? nanos / 1_000_000 : places == 6 ? nanos / 1_000 : nanos);
        return 20 + places;
    }

    /** The proleptic Gregorian date; years begin in March, so that leap days come last. */
    private static void date(char[] text, long epochDay) {
        long day = epochDay + DAYS_TO_1970;
        long era = Math.floorDiv(day, 146_097);
        long ofEra = day - era * 146_097;
        long yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        long ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long marchMonth = (5 * ofYear + 2) / 153;
        long month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        digits(text, 0, 4, (int) (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)));
        text[4] = '-';
        digits(text, 5, 2, (int) month);
        text[7] = '-';
        digits(text, 8, 2, (int) (ofYear - (153 * marchMonth + 2) / 5 + 1));
    }

    private static void digits(char[] text, int from, int count, int value) {
        int rest = value;
        for (int index = from + count - 1; index >= from; index--) {
            text[index] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    static Instant parse(String text) {
        boolean plain = text.length() >= SECONDS_LENGTH
                && text.charAt(4) == '-'
                && text.charAt(10) == 'T'
                && text.endsWith("Z")
                && (text.length() == SECONDS_LENGTH || text.charAt(19) == '.' && text.length() <= 30);
        long seconds = plain ? seconds(text) : Long.MIN_VALUE;
        long nanos = plain ? nanos(text) : -1;
        return seconds == Long.MIN_VALUE || nanos < 0 ? Instant.parse(text) : Instant.ofEpochSecond(seconds, nanos);
    }

    private static long seconds(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        boolean sound = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 28
                && hour >= 0
                && hour <= 23
                && minute >= 0
                && minute <= 59
                && second >= 0
                && second <= 59
                && text.charAt(7) == '-'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
        // The last days of a month, and all that is no moment, are for the library to judge.
        return sound ? days(year, month, day) * SECONDS_A_DAY + hour * 3600L + minute * 60L + second : Long.MIN_VALUE;
    }

    private static long days(int year, int month, int day) {
        long marchYear = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(marchYear, 400);
        long yearOfEra = marchYear - era * 400;
        long ofYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - DAYS_TO_1970;
    }

    private static long nanos(String text) {
        if (text.length() == SECONDS_LENGTH) {
            return 0;
        }
        int places = text.length() - 1 - 20;
        long value = places < 1 ? -1 : number(text, 20, text.length() - 1);
        for (int place = places; place < 9 && value >= 0; place++) {
            value *= 10;
        }
        return value;
    }

    /** -1 where it is no number. */
    private static int number(String text, int from, int to) {
        int value = 0;
        for (int index = from; index < to; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
