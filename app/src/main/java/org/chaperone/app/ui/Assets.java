package org.chaperone.app.ui;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Style sheets, scripts, pictures and fonts under an address that changes with their content, so that browsers may keep
 * them for ever.
 */
@Configuration
@EnableConfigurationProperties({District.class, Site.class})
public class Assets implements WebMvcConfigurer {

    private static final String TURBO =
            "classpath:/META-INF/resources/webjars/hotwired__turbo/8.0.21/dist/";

    private final String location;
    private final boolean keep;
    private final String root;

    Assets(
            @Value("${chaperone.assets:classpath:/assets/}") String location,
            @Value("${chaperone.assets.keep:true}") boolean keep)
            throws IOException {
        this.location = location;
        this.keep = keep;
        this.root = "/assets/" + digest(location) + "/";
    }

    /** The address that all others start with. */
    public String root() {
        return root;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var forEver = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        registry.addResourceHandler(root + "**")
                .addResourceLocations(location, TURBO)
                .setCacheControl(keep ? forEver : CacheControl.noStore())
                .resourceChain(keep)
                .addTransformer(new OneStylesheet());
    }

    private static String digest(String location) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var all = new PathMatchingResourcePatternResolver().getResources(location + "**/*.*");
            Arrays.sort(all, Comparator.comparing(Assets::address));
            for (var asset : all) {
                digest.update(asset.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address(Resource asset) {
        try {
            return asset.getURL().toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
