package org.chaperone.app.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Which addresses of the internet protocol aren't out in the open (IANA special-purpose registries, RFC 6890). */
final class Inside {

    private record Block(byte[] start, int bits) {

        static Block of(String text) {
            var slash = text.indexOf('/');
            return new Block(
                    InetAddress.ofLiteral(text.substring(0, slash)).getAddress(),
                    Integer.parseInt(text.substring(slash + 1)));
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit & 7);
                if ((address[bit >> 3] & mask) != (start[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> CLOSED =
            blocks(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    /** Of version 6 only this is in the open. */
    private static final Block GLOBAL = Block.of("2000::/3");

    private static final List<Block> CLOSED_WITHIN_GLOBAL =
            blocks("2001::/23", "2001:db8::/32", "3fff::/20");

    private static final Block SIX_TO_FOUR = Block.of("2002::/16");
    private static final int SIX_TO_FOUR_AT = 2;
    private static final Block TRANSLATED = Block.of("64:ff9b::/96");
    private static final int TRANSLATED_AT = 12;

    private Inside() {}

    /** Whether it is private, local, reserved or a way to such an address. */
    static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return closed(bytes);
        }
        if (TRANSLATED.holds(bytes)) {
            return closed(four(bytes, TRANSLATED_AT));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return closed(four(bytes, SIX_TO_FOUR_AT));
        }
        return !GLOBAL.holds(bytes)
                || CLOSED_WITHIN_GLOBAL.stream().anyMatch(it -> it.holds(bytes));
    }

    private static boolean closed(byte[] four) {
        return CLOSED.stream().anyMatch(it -> it.holds(four));
    }

    private static byte[] four(byte[] bytes, int at) {
        return new byte[] {bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]};
    }

    private static List<Block> blocks(String... texts) {
        return List.of(texts).stream().map(Block::of).toList();
    }
}
