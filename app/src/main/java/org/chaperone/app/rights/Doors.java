package org.chaperone.app.rights;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Holds every call to what its handler declares. */
@Component
public class Doors implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;
    private volatile @Nullable Map<String, May> pages;

    Doors(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    /** Who may call this handler, if it says so. */
    public static Optional<May> on(HandlerMethod handler) {
        return Optional.ofNullable(handler.getMethodAnnotation(May.class))
                .or(
                        () ->
                                Optional.ofNullable(
                                        AnnotatedElementUtils.findMergedAnnotation(
                                                handler.getBeanType(), May.class)));
    }

    /** Whether the page at this path, which has no variable parts, opens to this viewer. */
    public boolean open(String path, @Nullable Viewer viewer) {
        var may = pages().get(path);
        return may != null && fits(may, viewer);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        var may = handler instanceof HandlerMethod method ? on(method) : Optional.<May>empty();
        var viewer = Viewer.of(request).orElse(null);
        if (may.isPresent() && fits(may.get(), viewer)) {
            return true;
        }
        if (may.isEmpty() || viewer != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (READING.contains(request.getMethod())) {
            response.sendRedirect("/sign-in?next=" + here(request));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
        return false;
    }

    private static boolean fits(May may, @Nullable Viewer viewer) {
        return Arrays.stream(may.value()).anyMatch(who -> who.fits(viewer));
    }

    private static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return URLEncoder.encode(
                request.getRequestURI() + (query == null ? "" : "?" + query),
                StandardCharsets.UTF_8);
    }

    private Map<String, May> pages() {
        var found = pages;
        if (found == null) {
            found = new HashMap<>();
            for (var mapping : handlers.getObject().getHandlerMethods().entrySet()) {
                var may = on(mapping.getValue());
                if (may.isPresent() && answersGet(mapping.getKey())) {
                    for (var path : mapping.getKey().getDirectPaths()) {
                        found.put(path, may.get());
                    }
                }
            }
            pages = found;
        }
        return found;
    }

    private static boolean answersGet(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
