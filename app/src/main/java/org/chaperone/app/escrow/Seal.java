package org.chaperone.app.escrow;

/**
 * A login as the database has it.
 *
 * @param keyId of the key outside the database under which the key of this login is
 * @param wrappedKey the key of this login, encrypted
 * @param sealed the login, encrypted
 */
record Seal(long keyId, byte[] wrappedKey, byte[] sealed) {}
