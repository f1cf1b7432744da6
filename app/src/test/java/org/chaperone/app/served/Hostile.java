package org.chaperone.app.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** What nobody who means well sends. */
final class Hostile {

    /** Our own, about the borders of this application. */
    static final List<String> WORDS =
            List.of(
                    "",
                    " \u00a0\u3000\u2028",
                    "\r\n\r\n",
                    "\"><b id=planted onmouseover=alert(1)>",
                    "'><b id=planted>",
                    "</textarea></title></style><script id=planted>alert(1)</script>",
                    "[x](javascript:alert(1)) ![x](https://elsewhere.example/x.png) <img src=x onerror=alert(1)>",
                    "${7*7} #{7*7} {{7*7}} @{7*7} !{7*7} $unsafe{x}",
                    "=HYPERLINK(\"https://elsewhere.example\")",
                    "+1+cmd|' /C calc'!A0",
                    "@SUM(1,2)",
                    "\t=1+1",
                    "\u202egnp.exe\u2066\u200d\ufeff",
                    "Z\u0351\u0363\u0364\u0365\u0366a\u0300\u0301\u0302\u0303l\u0488g\u0489o",
                    "\ufffe\uffff\ud83d\ude00\udbff\udfff",
                    "\u0001\b\u001b[31m\u007f\u0085",
                    "-1",
                    "99999999999999999999999",
                    "1e309",
                    "NaN",
                    "2026-02-30",
                    "0000-00-00",
                    "+999999999-12-31",
                    "-4800-01-01",
                    "24:61",
                    "../../../../etc/passwd",
                    "'; DROP TABLE account; --",
                    "a & | ! <-> :* ( \\",
                    "%_\\%",
                    "\"never closed",
                    "(((((a*)*)*)*)*)*$",
                    "//elsewhere.example/x",
                    "https://elsewhere.example/x",
                    "someone@alderfalls.example\r\nBcc: everybody@alderfalls.example",
                    "00000000-0000-0000-0000-000000000000",
                    "org-nowhere",
                    "null",
                    "{\"a\":[1]}",
                    "ab ".repeat(700));

    /** For what is chosen, hidden or in an address: no page offers them. */
    static final List<String> VALUES =
            List.of(
                    "",
                    "\"><b id=planted onmouseover=alert(1)>",
                    "no-such-value",
                    "-1",
                    "99999999999999999999999",
                    "+999999999-12-31",
                    "00000000-0000-0000-0000-000000000000",
                    "../../../../etc/passwd",
                    "//elsewhere.example/x",
                    "%_\\'\u202e\ud83d\ude00 \uffff",
                    "x".repeat(3000));

    private Hostile() {}

    /** Our own words: every so many of them, from one on. */
    static List<String> words(int from, int step) {
        return every(WORDS, from, step);
    }

    /** Values that no page offers: every so many of them, from one on. */
    static List<String> values(int from, int step) {
        return every(VALUES, from, step);
    }

    private static List<String> every(List<String> all, int from, int step) {
        return IntStream.range(0, all.size())
                .filter(it -> it % step == from % step)
                .mapToObj(all::get)
                .toList();
    }

    /** The big list of naughty strings: every so many of it, from one of them on. */
    static List<String> naughty(int from, int step) {
        try (var file =
                Objects.requireNonNull(Hostile.class.getResourceAsStream("/naughty/blns.json"))) {
            var all = List.of(JsonMapper.shared().readValue(file, String[].class));
            return every(all, from, step);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
