package org.chaperone.app.mail;

import org.jspecify.annotations.Nullable;

/**
 * Which messages to list. Null doesn't narrow.
 *
 * @param words part of the address, the name or what it is about
 */
public record MailFilter(String words, @Nullable MailState state, Order order) {

    public enum Order {
        NEWEST,
        OLDEST
    }
}
