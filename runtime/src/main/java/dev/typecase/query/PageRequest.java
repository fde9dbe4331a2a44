package dev.typecase.query;

import dev.typecase.InvalidSettingException;

/**
 * Which page is wanted.
 *
 * @param number of the page; the first is 0
 * @param size how many there are on a page
 */
public record PageRequest(int number, int size) {

    /**
     * Refuses what is no page.
     *
     * @throws InvalidSettingException if the number is negative, or the size less than 1
     */
    public PageRequest {
        if (number < 0 || size < 1) {
            throw new InvalidSettingException("There is no page " + number + " of size " + size
                    + ". The first page is number 0, and a page has room for 1 or more.");
        }
    }

    /** This page of this size. */
    public static PageRequest of(int number, int size) {
        return new PageRequest(number, size);
    }

    /** The first page of this size. */
    public static PageRequest first(int size) {
        return new PageRequest(0, size);
    }

    /** The page after this one. */
    public PageRequest next() {
        return new PageRequest(number + 1, size);
    }

    /** How many there are on the pages before. */
    public long offset() {
        return (long) number * size;
    }
}
