package org.chaperone.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chaperone.roster.Roster;

/** Screens an item field by field, each with every finder. */
final class TextScreen implements Screen {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(Finding::start)
                    .thenComparing(Comparator.comparingInt(Finding::end).reversed())
                    .thenComparing(Finding::type);

    private final List<Finder> finders;

    TextScreen(Roster roster) {
        finders = List.of(new NameFinder(roster));
    }

    @Override
    public List<Finding> findings(Item item) {
        var all = new ArrayList<Finding>();
        all.addAll(screen(new Field(item, "text", Field.Kind.PROSE, item.text())));
        for (int i = 0; i < item.alts().size(); i++) {
            var alt = item.alts().get(i);
            all.addAll(screen(new Field(item, "alt[" + i + "]", Field.Kind.PROSE, alt)));
        }
        for (int i = 0; i < item.files().size(); i++) {
            var file = item.files().get(i);
            all.addAll(screen(new Field(item, "files[" + i + "]", Field.Kind.FILE_NAME, file)));
        }
        return List.copyOf(all);
    }

    private List<Finding> screen(Field field) {
        finders.forEach(it -> it.find(field));
        field.findings().sort(BY_PLACE);
        return field.findings();
    }
}
