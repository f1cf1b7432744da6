package org.chaperone.app.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.chaperone.app.rights.Doors;
import org.chaperone.app.rights.Viewer;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame for a request. */
@Component
class Frames {

    private final District district;
    private final Assets assets;
    private final Doors doors;
    private final List<MenuItem> items;

    Frames(District district, Assets assets, Doors doors, List<MenuItem> items) {
        this.district = district;
        this.assets = assets;
        this.doors = doors;
        this.items = items.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
    }

    Frame of(HttpServletRequest request) {
        var viewer = Viewer.of(request).orElse(null);
        var path = path(request);
        var menu =
                items.stream()
                        .filter(it -> doors.open(it.path(), viewer))
                        .map(
                                it ->
                                        new Frame.Place(
                                                it.place(),
                                                it.label(),
                                                it.icon(),
                                                it.path(),
                                                viewer == null ? 0 : it.waiting(viewer),
                                                isAt(it, path)))
                        .toList();
        return new Frame(
                district,
                Preferences.of(request),
                viewer,
                menu,
                path,
                assets.root(),
                () -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private static boolean isAt(MenuItem item, String path) {
        return path.equals(item.path()) || path.startsWith(item.path() + "/");
    }

    /** Also when the page that was asked for failed and this is the page that says so. */
    private static String path(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }
}
