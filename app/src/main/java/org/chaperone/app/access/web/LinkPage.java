package org.chaperone.app.access.web;

/**
 * A link to hand over.
 *
 * @param until when it stops to work, in words
 */
public record LinkPage(String account, String name, String email, String address, String until) {}
