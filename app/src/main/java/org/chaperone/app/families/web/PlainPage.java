package org.chaperone.app.families.web;

/** A page that says one thing. */
public record PlainPage(At at) {}
