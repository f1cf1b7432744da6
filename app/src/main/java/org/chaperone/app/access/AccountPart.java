package org.chaperone.app.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of accounts.
 *
 * @param count how many there are in all
 * @param next the id to go on after, or null at the end
 */
public record AccountPart(List<Account> accounts, int count, @Nullable UUID next) {}
