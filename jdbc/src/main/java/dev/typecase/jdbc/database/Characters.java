package dev.typecase.jdbc.database;

/** The characters of text that no database keeps: halves of characters, and in PostgreSQL NUL. */
final class Characters {

    private Characters() {}

    /** Where the first half of a character stands that lacks its other half; -1 where all are whole. */
    static int firstHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /**
     * The least text without halves and without NUL that is greater than one that has them.
     *
     * @param first where the first of them stands
     */
    static String next(String text, int first) {
        return text.substring(0, first) + (text.charAt(first) == '\0' ? '\u0001' : '\ue000');
    }

    /** The same text, if all its characters are whole. */
    static String whole(String text) {
        if (firstHalf(text) >= 0) {
            throw new UnstorableValueException(
                    "its text contains half of a character (a surrogate without the other one), which is not Unicode");
        }
        return text;
    }
}
