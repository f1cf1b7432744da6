package org.chaperone.app.photos;

import java.util.List;

/**
 * What a family that has said no is told of pictures that are public already.
 *
 * @param uses public now, showing their child, and refused
 * @param words plainly, what happens now and what nobody can do
 */
public record WhatStays(List<LiveUse> uses, String words) {

    private static final String NOT_BACK =
            "What others have copied, printed or shared can’t be called back, and a newspaper or yearbook that is printed stays as it is.";

    static WhatStays of(List<LiveUse> showing) {
        var uses = showing.stream().filter(LiveUse::isToEnd).toList();
        return new WhatStays(
                uses,
                switch (uses.size()) {
                    case 0 ->
                            "We know of no picture in public that this is about. If you find one, tell the school: it is taken down.";
                    case 1 ->
                            "One picture is public. The school has been told to take it down. "
                                    + NOT_BACK;
                    default ->
                            "%d pictures are public. The school has been told to take them down. %s"
                                    .formatted(uses.size(), NOT_BACK);
                });
    }

    public WhatStays {
        uses = List.copyOf(uses);
    }
}
