package org.chaperone.app.ui.web;

/**
 * @param status as sent
 * @param title what happened, in a sentence
 * @param words what it means for the reader
 */
public record ErrorPage(int status, String title, String words) {

    static ErrorPage of(int status) {
        return switch (status) {
            case 403 ->
                    new ErrorPage(
                            403,
                            "This form was open for too long",
                            "Nothing was changed. Go back, load the page again, and send it once more.");
            case 401 ->
                    new ErrorPage(
                            401,
                            "You’ve been signed out",
                            "Nothing was changed. Sign in, then go back and send it once more.");
            case 404 ->
                    new ErrorPage(
                            404,
                            "There’s nothing here for you",
                            "The address may be old or mistyped, or the page is for somebody else.");
            case 405 ->
                    new ErrorPage(
                            405,
                            "That can’t be done here",
                            "This address shows or takes something else. Go back and use the buttons of the page.");
            case 413 ->
                    new ErrorPage(
                            413,
                            "That’s too big to send",
                            "Choose a smaller file, or send it in parts.");
            case 429 ->
                    new ErrorPage(
                            429,
                            "That was often, in a short time",
                            "Wait a few minutes, then try again.");
            case 503 ->
                    new ErrorPage(
                            503,
                            "Chaperone is busy",
                            "Nothing was changed. Wait a minute, then try again.");
            case 414, 431 ->
                    new ErrorPage(
                            status,
                            "That’s too long to look for",
                            "Shorten it to a few words, or open the page anew without what follows its address.");
            default -> status >= 400 && status < 500 ? unreadable(status) : failed();
        };
    }

    private static ErrorPage unreadable(int status) {
        return new ErrorPage(
                status,
                "We couldn’t read that",
                "Something in the form or the address isn’t as we expected. Go back and try once more.");
    }

    private static ErrorPage failed() {
        return new ErrorPage(
                500,
                "This page failed, and it’s our fault",
                "Nothing was changed. It is written down for the people who run Chaperone.");
    }
}
