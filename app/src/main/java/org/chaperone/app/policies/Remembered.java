package org.chaperone.app.policies;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read stays so until the transaction ends, if that one only reads: one check asks several times which policy is in
 * force, and all of it must be judged by the same.
 */
final class Remembered {

    private final Map<Object, Object> read = new HashMap<>();

    private Remembered() {}

    /**
     * The value of a key, read at most once by a transaction that only reads; by others each time.
     *
     * @param key stands for one kind of value
     */
    @SuppressWarnings("unchecked") // under a key stands what was read for it
    static <T> T of(Object key, Supplier<T> reading) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return reading.get();
        }
        return (T) ofTransaction().read.computeIfAbsent(key, _ -> reading.get());
    }

    private static Remembered ofTransaction() {
        if (TransactionSynchronizationManager.getResource(Remembered.class)
                instanceof Remembered bound) {
            return bound;
        }
        var remembered = new Remembered();
        TransactionSynchronizationManager.bindResource(Remembered.class, remembered);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void suspend() {
                        TransactionSynchronizationManager.unbindResource(Remembered.class);
                    }

                    @Override
                    public void resume() {
                        TransactionSynchronizationManager.bindResource(
                                Remembered.class, remembered);
                    }

                    @Override
                    public void afterCompletion(int status) {
                        TransactionSynchronizationManager.unbindResourceIfPossible(
                                Remembered.class);
                    }
                });
        return remembered;
    }
}
