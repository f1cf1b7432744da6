package org.chaperone.app.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A mail server that answers as it is told, so that it can refuse, put off and fall silent at any step. */
final class ScriptedServer implements AutoCloseable {

    private static final String BREAK_OFF = "";

    private final ServerSocket socket;
    private final ConcurrentHashMap<String, String> answers = new ConcurrentHashMap<>();
    final List<String> taken = new CopyOnWriteArrayList<>();

    ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /**
     * @param step RCPT, MAIL, DATA, or END for the end of the data
     */
    ScriptedServer answering(String step, String answer) {
        answers.put(step, answer);
        return this;
    }

    ScriptedServer breakingOffAt(String step) {
        return answering(step, BREAK_OFF);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client went, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 scripted\r\n");
        out.flush();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var step = line.split("[ :]")[0];
            if (!say(out, step, step.equals("DATA") ? "354 go on" : "250 ok")) {
                return;
            }
            if (step.equals("QUIT")) {
                return;
            }
            if (step.equals("DATA") && !answers.containsKey("DATA")) {
                var message = message(in);
                if (!say(out, "END", "250 ok, kept as 7")) {
                    return;
                }
                if (!answers.containsKey("END")) {
                    taken.add(message);
                }
            }
        }
    }

    private boolean say(PrintWriter out, String step, String usual) {
        var answer = answers.getOrDefault(step, usual);
        if (answer.equals(BREAK_OFF)) {
            return false;
        }
        out.print(answer + "\r\n");
        out.flush();
        return true;
    }

    private static String message(BufferedReader in) throws IOException {
        var message = new StringBuilder();
        for (@Nullable String line = in.readLine();
                line != null && !line.equals(".");
                line = in.readLine()) {
            message.append(line).append('\n');
        }
        return message.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
