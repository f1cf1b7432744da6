package org.chaperone.app.access.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.access.Device;

/** A browser in words that its owner knows it by, such as "Firefox on Windows". */
final class DeviceWords {

    private record Sign(String text, String words) {}

    /** Browsers also name those that they are like, so the particular ones stand first. */
    private static final List<Sign> BROWSERS =
            List.of(
                    new Sign("Edg", "Edge"),
                    new Sign("OPR/", "Opera"),
                    new Sign("Firefox/", "Firefox"),
                    new Sign("FxiOS/", "Firefox"),
                    new Sign("CriOS/", "Chrome"),
                    new Sign("Chrome/", "Chrome"),
                    new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS =
            List.of(
                    new Sign("CrOS", "a Chromebook"),
                    new Sign("Android", "Android"),
                    new Sign("iPhone", "an iPhone"),
                    new Sign("iPad", "an iPad"),
                    new Sign("Windows", "Windows"),
                    new Sign("Macintosh", "a Mac"),
                    new Sign("Linux", "Linux"));

    private DeviceWords() {}

    static String of(Device device) {
        return Stream.of(
                        Optional.of(first(BROWSERS, device).orElse("A browser")),
                        first(SYSTEMS, device))
                .flatMap(Optional::stream)
                .reduce((browser, system) -> browser + " on " + system)
                .orElseThrow();
    }

    private static Optional<String> first(List<Sign> signs, Device device) {
        return signs.stream()
                .filter(it -> device.agent().contains(it.text()))
                .map(Sign::words)
                .findFirst();
    }
}
