package org.chaperone.bench.speed;

import java.util.List;
import java.util.regex.Pattern;

/** Forty patterns for personal data as one would write them down, each run over all of a post. */
final class PlainPatterns {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    /** Without looking around or back, so that every engine takes them. */
    static final List<String> SOURCES =
            List.of(
                    "(?:\\+?1[-. ]?)?\\(?\\b\\d{3}\\)?[-. ]?\\d{3}[-. ]\\d{4}\\b",
                    "\\b[2-9]\\d{2}[2-9]\\d{6}\\b",
                    "\\b\\d{3}[-. ]\\d{4}\\s?(?:ext|extension|x)\\.?\\s?\\d{1,5}\\b",
                    "\\+\\d{1,3}[ -]?(?:\\d[ -]?){6,13}\\d\\b",
                    "\\b\\d{3}[-.]\\d{4}\\b",
                    "\\b[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,10}\\b",
                    "\\b[a-z0-9._%+-]{2,30} ?(?:\\[at\\]|\\(at\\)| at ) ?[a-z0-9-]{2,30} ?(?:\\[dot\\]|\\(dot\\)| dot ) ?(?:com|net|org|edu)\\b",
                    "\\b\\d{3}-\\d{2}-\\d{4}\\b",
                    "\\b(?:ssn|social security)(?: number| no\\.?| ?#)?(?: is)?:?\\s*\\d{3}[ -]?\\d{2}[ -]?\\d{4}\\b",
                    "\\b(?:student|pupil)\\s*(?:id|number|no\\.?|#)\\s*(?:is)?[:# ]*\\d{5,10}\\b",
                    "\\b(?:lasid|sasid|ssid)[:# ]*\\d{6,10}\\b",
                    "\\bs\\d{7,8}\\b",
                    "\\b(?:dob|date of birth|born(?: on)?|birthday(?: is)?|bday)\\s*:?\\s*\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b",
                    "\\b(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\\d|3[01])[/-](?:19|20)\\d{2}\\b",
                    "\\b(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])/\\d{2}\\b",
                    "\\b(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:[0-2]\\d|3[01])\\b",
                    "\\b" + MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}\\b",
                    "\\b(?:born|birthday|bday)(?: is| on)? " + MONTH + "\\.? \\d{1,2}\\b",
                    "\\b(?:turns|turning|turned) (?:[1-9]|1\\d)\\b",
                    "\\b\\d{1,6} (?:[nsew]\\.? )?(?:[a-z]+ ){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|blvd|boulevard|court|ct|circle|cir|terrace|ter|way|place|pl)\\b",
                    "\\bp\\.? ?o\\.? ?box \\d{1,6}\\b",
                    "\\b(?:apt|apartment|unit|suite|ste)\\.? ?#?\\d{1,5}[a-z]?\\b",
                    "\\b\\d{5}-\\d{4}\\b",
                    "\\b[a-z]{3,20},? (?:al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy) \\d{5}\\b",
                    "\\bhttps?://[^\\s\"<>]+",
                    "\\bwww\\.[a-z0-9-]{1,60}\\.[a-z]{2,10}\\b",
                    "\\b[a-z0-9-]{2,60}\\.(?:com|net|org|edu|gov|io|us)\\b",
                    "\\b(?:bit\\.ly|tinyurl\\.com|goo\\.gl|t\\.co)/[a-z0-9]{4,12}\\b",
                    "\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b",
                    "\\b\\d{4}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{4}\\b",
                    "\\b3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5}\\b",
                    "\\bpassport(?: no\\.?| number)?:? ?[a-z]?\\d{6,9}\\b",
                    "\\b(?:license plate|plates?|dl)(?: is| ?#)?:? ?[a-z0-9]{2,4}[ -]?\\d{2,4}\\b",
                    "\\b(?:room|rm)\\.? ?#?\\d{1,4}[a-z]?\\b",
                    "\\bbus (?:#|no\\.? |route |number )?\\d{1,4}\\b",
                    "\\blocker (?:#|number )?\\d{1,5}\\b",
                    "\\b(?:snap(?:chat)?|insta(?:gram)?|ig|tiktok|discord)\\s*(?:is|:|-)\\s*@?[a-z0-9._]{3,30}",
                    "(?:^|[^a-z0-9_@])@[a-z0-9_]{2,30}",
                    "-?\\d{1,2}\\.\\d{4,8},\\s?-?\\d{1,3}\\.\\d{4,8}\\b",
                    "\\b(?:routing|account|acct)(?: number| no\\.?| ?#)?:? ?\\d{6,17}\\b");

    private final List<Pattern> patterns =
            SOURCES.stream().map(it -> Pattern.compile(it, Pattern.CASE_INSENSITIVE)).toList();

    /** How often any of them is found. */
    int find(String post) {
        int found = 0;
        for (var pattern : patterns) {
            var matcher = pattern.matcher(post);
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }
}
