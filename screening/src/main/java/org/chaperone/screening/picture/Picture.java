package org.chaperone.screening.picture;

/**
 * A file that is said to be a picture.
 *
 * @param name as its owner called it
 * @param bytes the whole file, not changed by anybody afterwards
 */
public record Picture(String name, byte[] bytes) {}
