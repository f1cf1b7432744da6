package org.chaperone.app.fetch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Keeps requests to one host apart. */
@Component
class Pace {

    private static final int MOST_HOSTS = 2_000;

    private final long pause;
    private final Map<String, Long> next =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                    return size() > MOST_HOSTS;
                }
            };

    Pace(FetchSettings settings) {
        this.pause = settings.pause().toNanos();
    }

    /**
     * Waits for the turn of this request.
     *
     * @return false, at once, when that would take longer
     */
    boolean await(String host, Duration most) {
        var now = System.nanoTime();
        long turn;
        synchronized (next) {
            turn = Math.max(now, next.getOrDefault(host, now));
            if (turn - now > most.toNanos()) {
                return false;
            }
            next.put(host, turn + pause);
        }
        while (System.nanoTime() < turn && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(turn - System.nanoTime());
        }
        return true;
    }
}
