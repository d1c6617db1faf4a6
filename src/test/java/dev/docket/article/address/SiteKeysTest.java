package dev.docket.article.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteKeysTest {

    @ParameterizedTest
    @CsvSource({
        "https://notes.substack.com/p/a-model,"
                + " https://open.substack.com/pub/notes/p/a-model?r=2x&utm_campaign=post",
        "https://notes.substack.com/p/a-model, https://notes.substack.com/p/a-model/comments",
        "https://medium.com/@jana/a-model-0123456789ab,"
                + " https://jana.medium.com/a-model-0123456789ab?source=rss-1",
        "https://medium.com/@jana/a-model-0123456789ab, https://medium.com/p/0123456789ab",
        "https://medium.com/@jana/a-model-0123456789ab,"
                + " https://scribe.rip/@jana/a-model-0123456789ab",
        "https://medium.com/@jana/a-model-0123456789ab,"
                + " https://press.test/a-model-renamed-0123456789ab",
        "https://medium.com/@jana/a-model-0123456789ab,"
                + " https://freedium.cfd/https://medium.com/@jana/a-model-0123456789ab",
        "https://notes.blogspot.com/2026/03/a.html,"
                + " https://notes.blogspot.co.uk/2026/03/a.html?m=1",
        "https://arxiv.org/abs/2603.01234, https://arxiv.org/pdf/2603.01234v2.pdf",
        "https://arxiv.org/abs/2603.01234, http://export.arxiv.org/abs/2603.01234v1",
        "https://arxiv.org/abs/2603.01234, https://arxiv.org/html/2603.01234v3",
        "https://arxiv.org/abs/2603.01234, https://huggingface.co/papers/2603.01234",
        "https://arxiv.org/abs/2603.01234, https://doi.org/10.48550/arXiv.2603.01234",
        "https://arxiv.org/abs/cs/9901002, https://arxiv.org/pdf/cs/9901002v1",
        "https://openreview.net/forum?id=aB3, https://openreview.net/pdf?id=aB3",
        "https://openreview.net/forum?id=aB3, https://openreview.net/forum?id=aB3&noteId=zz",
        "https://github.com/Lab/Model, https://github.com/lab/model.git",
        "https://github.com/Lab/Model, https://github.com/Lab/Model/tree/main?tab=readme-ov-file",
        "https://github.com/Lab/Model, https://github.com/Lab/Model/blob/main/README.md",
        "https://github.com/Lab/Model/blob/main/LICENSE,"
                + " https://raw.githubusercontent.com/Lab/Model/main/LICENSE",
        "https://github.com/Lab/Model/blob/main/LICENSE,"
                + " https://github.com/Lab/Model/raw/refs/heads/main/LICENSE",
        "https://huggingface.co/lab/model, https://hf.co/Lab/Model/tree/main",
        "https://x.com/jana/status/123, https://mobile.twitter.com/jana/status/123?s=20",
        "https://x.com/jana/status/123, https://nitter.net/jana/status/123#m",
        "https://x.com/jana/status/123, https://twitter.com/i/web/status/123/photo/1",
        "https://x.com/jana, https://twitter.com/Jana?lang=cs",
        "https://t.me/notes/12, https://telegram.me/s/notes/12?single",
        "https://www.reddit.com/r/ml/comments/1abc/a_model/, https://redd.it/1abc",
        "https://www.reddit.com/r/ml/comments/1abc/a_model/,"
                + " https://old.reddit.com/r/ML/comments/1abc/?share_id=x",
        "https://www.linkedin.com/posts/jana_a-model-activity-7012345678901234567-abCd,"
                + " https://cz.linkedin.com/feed/update/urn:li:activity:7012345678901234567/",
        "https://www.youtube.com/watch?v=abcdefghij1, https://youtu.be/abcdefghij1?t=30",
        "https://www.youtube.com/watch?v=abcdefghij1,"
                + " https://m.youtube.com/watch?list=x&v=abcdefghij1",
        "https://www.bilibili.com/video/BV1xx, https://m.bilibili.com/video/BV1xx/?p=1",
        "'https://mp.weixin.qq.com/s?__biz=Mz==&mid=1&idx=1&sn=a',"
            + " 'https://mp.weixin.qq.com/s?idx=1&mid=1&chksm=7&scene=27&__biz=Mz%3D%3D&sn=b#rd'",
        "https://mp.weixin.qq.com/s/aBc-1, https://mp.weixin.qq.com/s/aBc-1?scene=1&click_id=4",
        "https://www.zhihu.com/question/1/answer/2, https://www.zhihu.com/answer/2?utm_id=0",
        "https://en.wikipedia.org/wiki/Model, https://en.m.wikipedia.org/wiki/Model"
    })
    void two_addresses_of_one_page_have_one_key(String one, String other) {
        assertEquals(AddressKey.of(one), AddressKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.ycombinator.com/item?id=1, https://news.ycombinator.com/item?id=2",
        "https://notes.substack.com/p/a, https://other.substack.com/p/a",
        "https://medium.com/@jana/a-0123456789ab, https://medium.com/@jana/a-0123456789ac",
        "https://one.test/a-202603011200, https://two.test/a-202603011200",
        "https://one.test/9f1c2d3e-1111-4222-8333-0123456789ab,"
                + " https://two.test/8f1c2d3e-1111-4222-8333-0123456789ab",
        "https://arxiv.org/abs/2603.01234, https://arxiv.org/abs/2603.01235",
        "https://arxiv.org/list/cs.CL/recent, https://arxiv.org/list/cs.AI/recent",
        "https://github.com/lab/model, https://github.com/lab/model/releases/tag/v1",
        "https://github.com/lab/model/releases/tag/v1,"
                + " https://github.com/lab/model/releases/tag/v2",
        "https://github.com/lab/model, https://github.com/lab/model/blob/main/README_CN.md",
        "https://huggingface.co/lab/model, https://huggingface.co/datasets/lab/model",
        "https://x.com/jana/status/123, https://x.com/jana/status/124",
        "https://x.com/jana, https://x.com/jana/status/123",
        "https://www.reddit.com/r/ml/comments/1abc/a/,"
                + " https://www.reddit.com/r/ml/comments/1abc/a/xyz/",
        "https://www.youtube.com/watch?v=abcdefghij1, https://www.youtube.com/watch?v=Abcdefghij1",
        "'https://mp.weixin.qq.com/s?__biz=Mz==&mid=1&idx=1',"
                + " 'https://mp.weixin.qq.com/s?__biz=Mz==&mid=1&idx=2'",
        "https://lab.test/?p=1, https://lab.test/?p=2"
    })
    void two_pages_have_two_keys(String one, String other) {
        assertNotEquals(AddressKey.of(one), AddressKey.of(other));
    }
}
