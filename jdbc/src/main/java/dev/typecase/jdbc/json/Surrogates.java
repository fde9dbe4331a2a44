package dev.typecase.jdbc.json;

/** Text with half of a character in it, which no encoding can hold: as an escape it gets through every database. */
final class Surrogates {

    private Surrogates() {}

    static boolean areWhole(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                int codePoint = text.codePointAt(index);
                if (!Character.isSupplementaryCodePoint(codePoint)) {
                    return false;
                }
                index++;
            }
        }
        return true;
    }

    /** In quotes, with everything escaped that is not plain ASCII. */
    static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter >= ' ' && letter < 0x7f && letter != '"' && letter != '\\') {
                json.append(letter);
            } else {
                json.append(String.format("\\u%04x", (int) letter));
            }
        }
        return json.append('"').toString();
    }
}
