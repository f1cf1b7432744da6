package org.chaperone.bench;

import java.util.List;

/** What people of schools post: with something to mark, and without. */
final class Posted {

    static final List<String> POSTS =
            List.of(
                    "Congratulations to Emma Johnson and the whole Lincoln chess club, who won the county final on Saturday! Come and"
                            + " see the cup in the front hall.",
                    "Picture day is Thursday. Order forms went home in the Tuesday folder; the office has more. Smiles are free.",
                    "Our fourth graders planted forty tulips along the fence today. Thank you to everybody who lent a shovel!",
                    "NO SCHOOL ON MONDAY BECAUSE OF THE STORM. Please call Rosa at 518-555-0142 with questions.",
                    "JV Soccer beat Harbor 3-1 tonight. Goals by Omar Haddad and Grace Porter. #goalderfalls #jvsoccer",
                    "The spring concert is on May 14 at 7 p.m. in the gym. Doors open at half past six, and admission is free.",
                    "Reading night is back: bring a blanket, a favorite book and somebody to read it to. Cocoa is on us.",
                    "Reminder: the bus loop is closed this week. Please drop off on Elm Street and mind the crossing guard.",
                    "So proud of Aisha Khan (grade 4), whose drawing hangs in the State House. Her family lives at 12 Maple Ave.",
                    "“It always seems impossible until it is done, and then everybody says they knew it all along from the start.”",
                    "Conferences are next week. Sign up with your teacher, or write to lincoln@alderfalls.example for a time.",
                    "¡Gracias a todas las familias que vinieron a la noche de matemáticas! Nos vemos en octubre.");

    private Posted() {}
}
