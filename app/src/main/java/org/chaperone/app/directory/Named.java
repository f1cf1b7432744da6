package org.chaperone.app.directory;

/** A school by its id and name. */
public record Named(String id, String name) {}
