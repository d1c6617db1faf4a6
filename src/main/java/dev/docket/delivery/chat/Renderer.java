package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.platform.text.Language;
import java.util.List;

/** How a platform shows what Docket says. Pure: the same words give the same bytes. */
public interface Renderer {

    /** The digest's and the stories' texts in this platform's markup. */
    Typesetter typesetter();

    /** A digest, in the order to be posted; loses neither a story nor a source. */
    List<ObjectNode> render(Digest digest, Language language);

    /** One story. */
    List<ObjectNode> render(DigestStory story, Language language);

    ObjectNode render(Listing listing);

    /** Some words of our own. */
    ObjectNode render(Markup words);

    /** Makes a message one that only the asker sees. */
    void whisper(ObjectNode message);
}
