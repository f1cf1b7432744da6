package org.chaperone.app.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What surrounds a page while it is rendered: who looks at it, the menu, the theme, where styles and icons are. Templates
 * reach it by {@link #current()}; page records needn't carry it.
 */
public final class Frame {

    private static final ScopedValue<Frame> CURRENT = ScopedValue.newInstance();

    private final District district;
    private final Preferences preferences;
    private final @Nullable Viewer viewer;
    private final List<Place> menu;
    private final String path;
    private final String assets;
    private final Supplier<CsrfToken> csrf;
    private final Map<String, Clause> cited = new LinkedHashMap<>();

    /** A menu item as it shows to this viewer. */
    public record Place(
            MenuItem.Place place,
            String label,
            String icon,
            String path,
            int waiting,
            boolean here) {}

    Frame(
            District district,
            Preferences preferences,
            @Nullable Viewer viewer,
            List<Place> menu,
            String path,
            String assets,
            Supplier<CsrfToken> csrf) {
        this.district = district;
        this.preferences = preferences;
        this.viewer = viewer;
        this.menu = menu;
        this.path = path;
        this.assets = assets;
        this.csrf = csrf;
    }

    public static Frame current() {
        return CURRENT.get();
    }

    <T> T around(ScopedValue.CallableOp<T, RuntimeException> rendering) {
        return ScopedValue.where(CURRENT, this).call(rendering);
    }

    public District district() {
        return district;
    }

    public Preferences preferences() {
        return preferences;
    }

    /** Who is signed in, or null. */
    public @Nullable Viewer viewer() {
        return viewer;
    }

    public List<Place> menu(MenuItem.Place place) {
        return menu.stream().filter(it -> it.place() == place).toList();
    }

    /** The path of this page. */
    public String path() {
        return path;
    }

    /** The address of a style sheet, script, picture or font. */
    public String asset(String name) {
        return assets + name;
    }

    public String icon(String name) {
        return asset("img/icons.svg#" + name);
    }

    public CsrfToken csrf() {
        return csrf.get();
    }

    /** Notes that the page cites this clause, so that its sheet is on the page. */
    public Clause cite(Clause clause) {
        cited.putIfAbsent(clause.id(), clause);
        return clause;
    }

    public Collection<Clause> cited() {
        return cited.values();
    }
}
