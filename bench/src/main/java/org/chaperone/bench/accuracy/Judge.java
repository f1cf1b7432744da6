package org.chaperone.bench.accuracy;

import java.util.List;
import java.util.Set;
import org.chaperone.roster.Roster;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.Item;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;

/** What screening is sure of, as the rules that may hold a post back count it. */
record Judge(Screen screen) {

    static final double SURE = 0.8;

    static Judge knowing(Roster roster) {
        return new Judge(Screen.of(roster, ScreeningSettings.NONE));
    }

    List<Finding> sure(String text) {
        return sure(Item.of(text));
    }

    List<Finding> sure(Item item) {
        return screen.findings(item).stream().filter(it -> it.confidence() >= SURE).toList();
    }

    boolean sees(String text, Set<FindingType> types) {
        return sure(text).stream().anyMatch(it -> types.contains(it.type()));
    }
}
