package org.chaperone.app.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chaperone.app.access.SignIn;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who is calling. */
@Component
class SessionFilter extends OncePerRequestFilter {

    private final SignIn signIn;

    SessionFilter(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/") || TokenFilter.isFor(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionCookie.read(request)
                .flatMap(signIn::viewer)
                .ifPresent(viewer -> viewer.enter(request));
        chain.doFilter(request, response);
    }
}
