package org.chaperone.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The web and mail addresses in a text, found at their telling characters. */
final class Links {

    /** A place in a text. */
    record Span(int start, int end) {}

    private static final int LONGEST_MAIL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;

    private static final Links NONE = new Links();

    private final List<Span> web = new ArrayList<>();
    private final List<Span> mail = new ArrayList<>();
    private final BitSet within = new BitSet();

    private Links() {}

    /** Whether there may be a web address. */
    static boolean mayBeWeb(Words words) {
        return words.hasLink(':') && words.text.contains("://")
                || words.glance().hasRepeats() && words.text.contains("www.");
    }

    static Links in(Words words) {
        if (!mayBeWeb(words) && !words.hasLink('@')) {
            return NONE;
        }
        var links = new Links();
        links.findWeb(words.text);
        links.findMail(words.text);
        links.web.forEach(it -> links.mark(it, words));
        links.mail.forEach(it -> links.mark(it, words));
        return links;
    }

    List<Span> web() {
        return web;
    }

    List<Span> mail() {
        return mail;
    }

    boolean areNone() {
        return web.isEmpty() && mail.isEmpty();
    }

    /** Whether a word is part of an address. */
    boolean hold(int word) {
        return within.get(word);
    }

    private void mark(Span span, Words words) {
        for (int i = words.at(span.start); i < words.count() && words.start(i) < span.end; i++) {
            within.set(i);
        }
    }

    private void findWeb(String text) {
        int at = 0;
        int scheme = text.indexOf("://");
        int www = text.indexOf("www.");
        while (scheme >= 0 || www >= 0) {
            boolean named = scheme >= 0 && (www < 0 || scheme < www);
            int start = named ? startOfScheme(text, scheme, at) : www;
            int end = endOfWeb(text, start);
            if (end - start > (named ? scheme + 3 - start : 4)) {
                web.add(new Span(start, end));
            }
            at = Math.max(end, (named ? scheme : www) + 1);
            scheme = scheme >= 0 && scheme < at ? text.indexOf("://", at) : scheme;
            www = www >= 0 && www < at ? text.indexOf("www.", at) : www;
        }
    }

    private static int startOfScheme(String text, int scheme, int lowest) {
        int start = scheme;
        while (start > lowest && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfWeb(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWeb(text.charAt(end))) {
            end++;
        }
        while (end > start && ".,;:!?)'’\"”".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isOfWeb(char it) {
        return !Character.isWhitespace(it) && it != '<' && it != '>' && it != '"' && it != '”';
    }

    private void findMail(String text) {
        int floor = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            int lowest = Math.max(floor, at - LONGEST_MAIL_PART);
            while (start > lowest && isOfMail(text.charAt(start - 1))) {
                start--;
            }
            while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
            int end = endOfDomain(text, at + 1);
            if (start < at && end > at + 1) {
                mail.add(new Span(start, end));
                floor = end;
            }
        }
    }

    private static boolean isOfMail(char it) {
        return Character.isLetterOrDigit(it) || "._%+-'".indexOf(it) >= 0;
    }

    /** End of a domain of two labels or more that ends in letters, or the place given. */
    private static int endOfDomain(String text, int from) {
        int end = from;
        int lastDot = -1;
        int highest = Math.min(text.length(), from + LONGEST_DOMAIN);
        for (int i = from; i < highest; i++) {
            char it = text.charAt(i);
            if (Character.isLetterOrDigit(it) || it == '-' && i > from) {
                end = lastDot >= 0 ? i + 1 : end;
            } else if (it == '.' && i > from && text.charAt(i - 1) != '.') {
                lastDot = i;
            } else {
                break;
            }
        }
        while (end > from && text.charAt(end - 1) == '-') {
            end--;
        }
        if (end == from) {
            return from;
        }
        int dot = text.lastIndexOf('.', end - 1);
        boolean named = dot > from && end - dot > 2 && Character.isLetter(text.charAt(dot + 1));
        return named ? end : from;
    }
}
