package dev.docket.story.summary.sentence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign up for our weekly letter about ships and their engines.",
                "Read more about the lagoon in the Thursday edition.",
                "Continue reading to see how the hydrogen is stored.",
                "All rights reserved by the shipyard of Gdynia and its heirs.",
                "Share this story with somebody who likes ferries.",
                "Follow us wherever ships are spoken of.",
                "Image credit: the press office of the shipyard of Gdynia.",
                "This article was written by the crew of the ferry itself.",
                "Listen to the captain in the episode of last Friday.",
                "Published on Monday by the press office of the shipyard.",
                "Thanks for reading until the very end of the pier.",
                "Log in to comment on the launch of the ferry.",
                "Stay tuned for the second ferry, which is being built now.",
                "Written by Wanda Nowak with the help of the whole crew.",
                "TL;DR the ferry floats and nobody has got wet so far.",
            })
    void what_an_english_page_says_about_itself_is_no_news(String sentence) {
        assertTrue(Boilerplate.is(sentence, "en"), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Přihlaste se k odběru zpráv o lodích a přístavech.",
                "Čtěte také: jak se staví přívoz přes lagunu.",
                "Foto: loděnice v Gdyni, pondělní spuštění trajektu.",
                "Předplaťte si náš časopis o lodích a přístavech.",
                "Sdílejte článek s každým, kdo má rád trajekty.",
                "Subskrybuj nasz kanał o statkach i portach Bałtyku.",
                "Zapisz się na listę, aby dostawać wieści z portu.",
                "Czytaj dalej o tym, jak powstaje prom na wodór.",
                "Źródło: biuro prasowe stoczni w Gdyni, poniedziałek.",
                "Udostępnij ten tekst każdemu, kto lubi promy.",
            })
    void czech_and_polish_pages_talk_about_themselves_too(String sentence) {
        assertTrue(Boilerplate.is(sentence, "cs") || Boilerplate.is(sentence, "pl"), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "欢迎关注我们的频道，了解更多航运消息。",
                "点击下方链接，查看渡轮的更多照片。",
                "图片来源：格但斯克船厂新闻办公室提供。",
                "责任编辑：瓦尔达，格但斯克船厂新闻办公室。",
                "本文由船厂新闻办公室供稿，未经许可不得引用。",
                "长按扫码，加入渡轮爱好者交流群。",
                "版权归格但斯克船厂新闻办公室所有。",
            })
    void chinese_pages_talk_about_themselves_too(String sentence) {
        assertTrue(Boilerplate.is(sentence, "zh"), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry carries four hundred people across the lagoon.",
                "The authors of the plan moved to Szczecin last winter.",
                "Byron sailed here long before the harbour was built.",
                "Sourcehut hosts the code of the ferry's steering software.",
                "Trajekt uveze čtyři sta lidí a dvacet kol najednou.",
                "Prom zabiera czterystu pasażerów i dwadzieścia rowerów.",
                "渡轮一次可以运送四百名乘客和二十辆自行车。",
            })
    void news_is_left_alone(String sentence) {
        for (var tongue : List.of("en", "cs", "pl", "zh")) {
            assertFalse(Boilerplate.is(sentence, tongue), sentence);
        }
    }
}
