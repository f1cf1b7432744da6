package org.chaperone.app.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.chaperone.app.access.OwnTokens;
import org.chaperone.app.ui.ProblemJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Finds out whose program is calling. A browser's session counts for nothing here, so no other site can make a browser
 * call in somebody's name.
 */
@Component
class TokenFilter extends OncePerRequestFilter {

    static final String PATH = "/api/v1/";

    private static final Set<String> OPEN = Set.of("/api/v1/openapi.json", "/api/v1/verify");
    private static final String SCHEME = "Bearer ";

    private final OwnTokens tokens;

    TokenFilter(OwnTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isFor(request) || OPEN.contains(path(request));
    }

    /** Whether a program calls, however the address is spelled. */
    static boolean isFor(HttpServletRequest request) {
        return path(request).startsWith(PATH);
    }

    private static String path(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bearer = secret(request).flatMap(tokens::bearer);
        if (bearer.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Chaperone\"");
            refuse(response, HttpStatus.UNAUTHORIZED, "Send a token that is good, as a bearer.");
            return;
        }
        var wait = tokens.count(bearer.get());
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
            refuse(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "A token is good for %d calls a minute.".formatted(OwnTokens.MOST_CALLS));
            return;
        }
        if (bearer.get().scopes().stream().noneMatch(it -> it.opens(path(request)))) {
            refuse(response, HttpStatus.FORBIDDEN, "This token isn't good for that.");
            return;
        }
        bearer.get().viewer().enter(request);
        chain.doFilter(request, response);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(it -> it.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(it -> it.substring(SCHEME.length()).strip());
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        ProblemJson.of(status, detail).write(response);
    }
}
