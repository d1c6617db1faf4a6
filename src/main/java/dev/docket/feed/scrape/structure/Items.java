package dev.docket.feed.scrape.structure;

import dev.docket.feed.scrape.date.PageDate;
import java.util.Optional;

/** Reads blocks as articles. */
public final class Items {

    private final PageDate dates;
    private final Title titles;

    public Items(PageDate dates) {
        this.dates = dates;
        this.titles = new Title(dates);
    }

    /** What the block says of its article. */
    public Item of(Block block) {
        var address = Target.of(block);
        var own = dates.of(block.body(), address);
        var date =
                own.or(() -> Optional.ofNullable(block.near()))
                        .or(() ->
                                block.run().stream()
                                        .flatMap(part -> dates.of(part, "").stream())
                                        .findFirst());
        var title = titles.withoutDate(titles.of(block), block, own.isPresent());
        return new Item(block, title, address, date.orElse(null));
    }
}
