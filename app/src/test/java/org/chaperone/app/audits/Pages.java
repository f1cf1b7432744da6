package org.chaperone.app.audits;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

/** A small site on this machine whose pages a test writes. */
public final class Pages implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, String> redirects = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public Pages() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public String html(String path, String title, String body) {
        return html(path, "<title>" + title + "</title>", "", body);
    }

    public String html(String path, String head, String extra, String body) {
        files.put(
                path,
                ("<!doctype html><html lang=\"en\"><head>"
                                + head
                                + extra
                                + "</head><body>"
                                + body
                                + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8));
        return at(path);
    }

    public String file(String path, byte[] content) {
        files.put(path, content);
        return at(path);
    }

    public void redirect(String path, String to) {
        redirects.put(path, to);
    }

    public void remove(String path) {
        files.remove(path);
    }

    public List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange it) throws IOException {
        try (it) {
            var path = it.getRequestURI().getPath();
            asked.add(path);
            var to = redirects.get(path);
            var file = files.get(path);
            if (to != null) {
                it.getResponseHeaders().set("Location", to);
                it.sendResponseHeaders(302, -1);
            } else if (file == null) {
                it.sendResponseHeaders(404, -1);
            } else {
                it.getResponseHeaders()
                        .set(
                                "Content-Type",
                                path.endsWith(".png") ? "image/png" : "text/html; charset=utf-8");
                var head = it.getRequestMethod().equals("HEAD");
                it.sendResponseHeaders(200, head ? -1 : file.length);
                if (!head) {
                    it.getResponseBody().write(file);
                }
            }
        }
    }

    /** A falcon of sorts: the mascot of Alder Falls, in any size. */
    public static byte[] falcon(int side) {
        return drawn(side, 0);
    }

    /** A cartoon of sorts, quite unlike it. */
    public static byte[] cartoon(int side) {
        return drawn(side, 1);
    }

    private static byte[] drawn(int side, int which) {
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.scale(side / 100.0, side / 100.0);
        if (which == 0) {
            pen.setColor(new Color(0x14, 0x2a, 0x66));
            pen.fillPolygon(new int[] {5, 60, 95, 55, 30}, new int[] {20, 10, 45, 60, 95}, 5);
            pen.setColor(Color.ORANGE);
            pen.fillOval(60, 55, 30, 30);
            pen.setColor(Color.BLACK);
            pen.fillRect(10, 70, 18, 20);
        } else {
            pen.setColor(Color.RED);
            pen.fillOval(20, 5, 60, 60);
            pen.setColor(Color.BLACK);
            pen.fillOval(35, 20, 8, 12);
            pen.fillOval(58, 20, 8, 12);
            pen.fillRect(40, 66, 20, 34);
            pen.setColor(Color.GREEN);
            pen.fillRect(0, 90, 100, 10);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
