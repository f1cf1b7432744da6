package org.chaperone.app.directory;

/** How somebody who works for the schools is reached there; each empty when it isn't known. */
public record Reached(String email, String phone) {}
