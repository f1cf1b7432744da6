package org.chaperone.check;

import java.util.ArrayList;
import java.util.List;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.picture.PictureReport;

/** What was seen in an item's pictures, as the item's own facts. */
final class SeenPictures {

    private SeenPictures() {}

    /** The item with whether each file says where it was made, unless the item says so itself. */
    static PostedItem told(PostedItem item, List<PictureReport> pictures) {
        var media = new ArrayList<PostedItem.Attachment>();
        for (int i = 0; i < item.attachments().size(); i++) {
            var attachment = item.attachments().get(i);
            media.add(
                    i < pictures.size() && attachment.locationData() == null
                            ? attachment.withLocationData(pictures.get(i).locationData())
                            : attachment);
        }
        return item.withMedia(media);
    }

    /** The findings that are reasons by themselves; a place inside a file is a fact about the medium. */
    static List<Finding> withoutPlaces(List<Finding> findings) {
        return findings.stream()
                .filter(
                        it ->
                                it.type() != FindingType.LOCATION
                                        || !it.notes(PictureReport.IN_THE_FILE))
                .toList();
    }
}
