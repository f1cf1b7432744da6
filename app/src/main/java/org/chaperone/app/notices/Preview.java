package org.chaperone.app.notices;

import java.util.List;

/**
 * What would go out if notices were sent now.
 *
 * @param students of whom families are told
 * @param byMail how many go by e-mail
 * @param byPrint how many have no address on file and get it on paper
 * @param households for how many students nobody of the family is on file; they are among those on paper
 * @param barred who isn't told, as an order says, and of which child; empty for who may not know of orders
 * @param problems why nothing can go out yet, in sentences
 */
public record Preview(
        int students,
        int byMail,
        int byPrint,
        List<String> households,
        List<String> barred,
        List<String> problems) {

    public Preview {
        households = List.copyOf(households);
        barred = List.copyOf(barred);
        problems = List.copyOf(problems);
    }
}
