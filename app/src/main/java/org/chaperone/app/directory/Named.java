package org.chaperone.app.directory;

/** A school or a colleague by id and name. */
public record Named(String id, String name) {}
