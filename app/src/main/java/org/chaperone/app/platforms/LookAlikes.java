package org.chaperone.app.platforms;

import java.net.IDN;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Knows websites that are named so as to be taken for a platform. */
final class LookAlikes {

    /** Letters of other scripts, each with the Latin one that it can't be told from. */
    private static final Map<Integer, String> LIKE =
            pairs(
                    "аa еe оo рp сc хx уy іi јj ѕs һh ԁd ԛq ԝw кk тt мm нh вb гr ьb үy ԍg ӏl զq օo սu ոn һh ցg հh αa οo ρp νv ιi κk τt υu χx εe ηn ωw γy ıi ɡg ɑa ɩi ʟl łl øo đd ħh ƅb ßb");

    /** Domains that nobody can have. */
    private static final List<String> NOBODY_S = List.of("example", "test", "invalid", "localhost");

    private static final int LONG_ENOUGH_FOR_SLIPS = 7;

    private final List<PlatformRules> platforms;

    LookAlikes(List<PlatformRules> platforms) {
        this.platforms = platforms;
    }

    private static Map<Integer, String> pairs(String written) {
        return List.of(written.split(" ")).stream()
                .collect(
                        Collectors.toMap(
                                it -> it.codePointAt(0),
                                it -> it.substring(it.offsetByCodePoints(0, 1)),
                                (one, _) -> one));
    }

    /** The platform that a website passes itself off as. */
    Optional<Platform> of(String host) {
        var shown = IDN.toUnicode(host);
        var plain = plain(shown);
        var disguised = !plain.equals(host);
        return platforms.stream()
                .filter(it -> isLike(it, plain, disguised))
                .map(PlatformRules::platform)
                .findFirst();
    }

    /** Whether every letter of it is what it seems to be. */
    static boolean isPlain(String host) {
        return host.chars().allMatch(it -> it < 128) && !host.contains("xn--");
    }

    private static boolean isLike(PlatformRules it, String host, boolean disguised) {
        return IntStream.range(0, it.hosts().size())
                        .mapToObj(it.hosts()::get)
                        .anyMatch(domain -> isWithin(domain, host, disguised))
                || it.guard().stream().anyMatch(word -> isNamed(word, host));
    }

    /** The platform's own domain stands in it, and other things after that; or all of it, in disguise. */
    private static boolean isWithin(String domain, String host, boolean disguised) {
        if (disguised && (host.equals(domain) || host.endsWith("." + domain))) {
            return true;
        }
        var at = ("." + host + ".").indexOf("." + domain + ".");
        if (at < 0 || host.endsWith(domain)) {
            return ("." + host).contains("." + domain + "-");
        }
        return host.length() - at - domain.length() > 3;
    }

    /** The name that somebody bought says the platform's, or nearly. */
    private static boolean isNamed(String word, String host) {
        var labels = host.split("\\.");
        var last = labels.length - 1;
        var at = last > 1 && labels[last - 1].length() <= 3 ? last - 2 : last - 1;
        if (at < 0) {
            return false;
        }
        var label = labels[at];
        if (label.equals(word)) {
            return !NOBODY_S.contains(labels[last]);
        }
        var pieces = List.of(label.split("-"));
        return pieces.size() > 1 && pieces.stream().anyMatch(it -> folded(it).equals(folded(word)))
                || folded(label).equals(folded(word))
                || word.length() >= LONG_ENOUGH_FOR_SLIPS && isSlip(word, label);
    }

    /** One letter left out, doubled, or two changed about, but for the first. */
    private static boolean isSlip(String word, String label) {
        if (label.isEmpty() || word.charAt(0) != label.charAt(0)) {
            return false;
        }
        return IntStream.range(1, word.length())
                .anyMatch(
                        i -> {
                            var before = word.substring(0, i);
                            var after = word.substring(i + 1);
                            return label.equals(before + after)
                                    || label.equals(
                                            before + word.charAt(i) + word.charAt(i) + after)
                                    || !after.isEmpty()
                                            && label.equals(
                                                    before
                                                            + after.charAt(0)
                                                            + word.charAt(i)
                                                            + after.substring(1));
                        });
    }

    private static String plain(String host) {
        var all = new StringBuilder();
        Normalizer.normalize(host.replace('。', '.'), Normalizer.Form.NFKD)
                .codePoints()
                .filter(it -> Character.getType(it) != Character.NON_SPACING_MARK)
                .forEach(it -> all.append(LIKE.getOrDefault(it, Character.toString(it))));
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static String folded(String label) {
        return label.replace("rn", "m")
                .replace("vv", "w")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('5', 's')
                .replace('3', 'e');
    }
}
