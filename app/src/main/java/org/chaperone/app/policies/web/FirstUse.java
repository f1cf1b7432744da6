package org.chaperone.app.policies.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.policy.Guidance.Moment;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads whoever comes to the start for the first time past what the policy wants them to see. */
@Configuration
class FirstUse implements WebMvcConfigurer, HandlerInterceptor {

    private final Policies policies;
    private final Texts texts;

    FirstUse(Policies policies, Texts texts) {
        this.policies = policies;
        this.texts = texts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var viewer = Viewer.of(request).filter(Who.WORKERS::fits);
        if (viewer.isEmpty()
                || policies.adoption(policies.today()).isEmpty()
                || texts.at(Moment.FIRST_USE, viewer.get()).isEmpty()) {
            return true;
        }
        response.sendRedirect("/guidance/start");
        return false;
    }
}
