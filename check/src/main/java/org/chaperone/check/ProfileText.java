package org.chaperone.check;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chaperone.policy.question.Personal;
import org.chaperone.policy.question.PersonalActivity;

/** Reads a pasted profile text; what it sees are facts for guidance on one's own accounts. Nothing is kept. */
public final class ProfileText {

    private static final Pattern OWN_VIEWS =
            Pattern.compile(
                    "\\b(?:views?|opinions?|thoughts?|posts?|tweets?|words|statements)\\b[^.!?\\n]{0,40}\\b(?:my own|mine(?: alone)?|only mine|personal)\\b"
                            + "|\\bmy own (?:views?|opinions?|thoughts?)\\b"
                            + "|\\b(?:do(?:es)? not|don['’]t|doesn['’]t) (?:necessarily )?(?:represent|reflect|speak for)\\b"
                            + "|\\bnot (?:necessarily )?(?:those|the views|the opinions) of\\b"
                            + "|\\b(?:speak(?:ing)?|post(?:ing)?) (?:only |just )?for myself\\b"
                            + "|\\bnot (?:speaking|posting) for\\b"
                            + "|\\bopiniones (?:son )?(?:m[ií]as|personales|propias)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OFFICIAL =
            Pattern.compile(
                    "\\bofficial\\b(?![^.!?\\n]{0,12}\\bnot\\b)|\\bvoice of\\b|\\bon behalf of\\b|\\bspokes(?:person|man|woman)\\b"
                            + "|\\b(?:sponsored|endorsed|funded|approved) by\\b|\\brepresenting\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_OFFICIAL =
            Pattern.compile(
                    "\\b(?:not an?|un|non)[ -]?official\\b|\\bnot (?:sponsored|endorsed|funded|approved) by\\b|\\bnot (?:speaking )?on behalf of\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHOOL =
            Pattern.compile(
                    "\\b(?:elementary|middle school|high school|school district|public schools|schools|district)\\b",
                    Pattern.CASE_INSENSITIVE);

    private ProfileText() {}

    /**
     * @param names the district's and its schools' names
     * @param stated what the person says beside the text; it wins over what is read
     */
    public static Personal facts(String text, Iterable<String> names, Personal stated) {
        var namesDistrict = SCHOOL.matcher(text).find();
        var folded = text.toLowerCase(Locale.ROOT);
        for (var name : names) {
            namesDistrict |= folded.contains(name.toLowerCase(Locale.ROOT));
        }
        var official = OFFICIAL.matcher(NOT_OFFICIAL.matcher(text).replaceAll(" ")).find();
        var read =
                new Personal(
                        null,
                        PersonalActivity.PROFILE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        namesDistrict,
                        namesDistrict,
                        OWN_VIEWS.matcher(text).find(),
                        official,
                        null);
        return Overlay.of(read, stated);
    }
}
