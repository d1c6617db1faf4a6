package dev.docket.article.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | How the new model was trained",
                "en | DeepSeek releases weights of V4 under MIT license",
                "de | Neues Sprachmodell ist ab sofort für alle verfügbar",
                "fr | Le nouveau modèle est disponible pour tous",
                "es | El nuevo modelo ya está disponible para todos",
                "it | Il nuovo modello è disponibile per tutti",
                "pt | O novo modelo já está disponível para todos",
                "nl | Het nieuwe model is nu voor iedereen beschikbaar",
                "cs | Nový jazykový model vyšel s otevřenými vahami",
                "sk | Nový jazykový model vyšiel aj s otvorenými váhami a je bezplatný",
                "pl | Nowy model językowy został udostępniony za darmo",
                "sv | Den nya modellen är nu tillgänglig för alla",
                "fi | Uusi kielimalli on nyt kaikkien saatavilla ja se on ilmainen",
                "hu | Az új nyelvi modell már mindenki számára elérhető",
                "tr | Yeni dil modeli artık herkes için kullanılabilir",
                "zh | DeepSeek 开源新模型权重",
                "ja | 新しいモデルの重みが公開された",
                "ko | 새로운 언어 모델이 공개되었다",
                "ru | Новый языковой модуль вышел с открытыми весами, и это хорошо",
                "uk | Нова мовна модель вийшла з відкритими вагами",
                "el | Το νέο γλωσσικό μοντέλο",
                "ar | النموذج اللغوي الجديد متاح للجميع",
                "he | מודל השפה החדש זמין לכולם",
                "th | โมเดลภาษาใหม่"
            })
    void short_titles_are_enough(String language, String title) {
        assertEquals(language, LanguageIdentifier.identify(title, null));
    }

    @Test
    void what_the_publisher_declares_decides_where_the_text_does_not() {
        assertEquals("cs", LanguageIdentifier.identify("Qwen3 Max", "cs-CZ"));
        assertEquals("cs", LanguageIdentifier.identify("2026", "cz"));
        assertEquals("und", LanguageIdentifier.identify("Qwen3 Max", null));
        assertEquals("und", LanguageIdentifier.identify("", "{{lang}}"));
    }

    @Test
    void the_text_is_believed_over_the_declaration() {
        var text = "The weights are out, and anyone who wants to may use them for what they like.";
        assertEquals("en", LanguageIdentifier.identify(text, "de"));
        assertEquals("zh", LanguageIdentifier.identify("模型的权重已经开源", "en"));
    }

    @Test
    void english_names_do_not_make_a_chinese_text_english() {
        assertEquals("zh", LanguageIdentifier.identify("Mistral 与 NVIDIA 联合发布 Nemotron 小模型", "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The harbour was quiet this morning, and nobody knew when the next ship would"
                        + " come.",
                "de | Der Hafen war heute Morgen ruhig, und niemand wusste, wann das nächste Schiff"
                        + " kommt.",
                "fr | Le port était calme ce matin et personne ne savait quand le prochain bateau"
                        + " viendrait.",
                "es | El puerto estaba tranquilo esta mañana y nadie sabía cuándo llegaría el"
                        + " próximo barco.",
                "it | Il porto era tranquillo questa mattina e nessuno sapeva quando sarebbe"
                        + " arrivata la nave.",
                "pt | O porto estava calmo esta manhã e ninguém sabia quando chegaria o próximo"
                        + " navio.",
                "nl | De haven was vanmorgen rustig en niemand wist wanneer het volgende schip zou"
                        + " komen.",
                "cs | Přístav byl dnes ráno klidný a nikdo nevěděl, kdy připluje další loď.",
                "sk | Prístav bol dnes ráno pokojný a nikto nevedel, kedy pripláva ďalšia loď.",
                "pl | Port był dziś rano spokojny i nikt nie wiedział, kiedy przypłynie następny"
                        + " statek.",
                "sv | Hamnen var lugn i morse och ingen visste när nästa fartyg skulle komma.",
                "fi | Satama oli tänä aamuna rauhallinen eikä kukaan tiennyt, milloin seuraava"
                        + " laiva tulisi.",
                "hu | A kikötő ma reggel csendes volt, és senki sem tudta, mikor jön a következő"
                        + " hajó.",
                "ro | Portul era liniștit în această dimineață și nimeni nu știa când va veni"
                        + " următoarea navă.",
                "tr | Liman bu sabah sakindi ve bir sonraki geminin ne zaman geleceğini kimse"
                        + " bilmiyordu.",
                "vi | Cảng sáng nay yên tĩnh và không ai biết khi nào con tàu tiếp theo sẽ đến.",
                "id | Pelabuhan itu tenang pagi ini dan tidak ada yang tahu kapan kapal berikutnya"
                        + " akan datang.",
                "zh | 今天早上港口很安静，没有人知道下一艘船什么时候来。",
                "ja | 今朝の港は静かで、次の船がいつ来るのか誰も知らなかった。",
                "ko | 오늘 아침 항구는 조용했고 다음 배가 언제 올지 아무도 몰랐다.",
                "ru | Утром в порту было тихо, и никто не знал, когда придёт следующее судно.",
                "uk | Уранці в порту було тихо, і ніхто не знав, коли прийде наступне судно.",
                "bg | Тази сутрин пристанището беше тихо, вълните спяха и никой не знаеше кога ще"
                        + " дойде следващият кораб.",
                "sr | Јутрос је у луци било мирно и нико није знао када ће доћи следећи брод. Њихов"
                        + " љубазни ђак чека.",
                "el | Το λιμάνι ήταν ήσυχο σήμερα το πρωί.",
                "he | הנמל היה שקט הבוקר ואיש לא ידע מתי תגיע הספינה הבאה",
                "ar | كان الميناء هادئا هذا الصباح ولم يعرف أحد موعد السفينة التالية",
                "fa | بندر امروز صبح آرام بود و کسی نمی‌دانست کشتی بعدی چه وقت می‌آید، پس گفتگو"
                        + " کردند",
                "th | เช้านี้ท่าเรือเงียบสงบ",
                "hi | आज सुबह बंदरगाह शांत था"
            })
    void a_sentence_is_enough_and_no_declaration_misleads(String language, String text) {
        assertEquals(language, LanguageIdentifier.identify(text, null));
        assertEquals(language, LanguageIdentifier.identify(text.repeat(5), "en"));
        assertEquals(language, LanguageIdentifier.identify(text.repeat(200), "xx"));
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, en",
        "EN_gb, en",
        "cz, cs",
        "jp, ja",
        "cn, zh",
        "nb-NO, no",
        "nn, no",
        "zh-Hans-CN, zh",
        "' pl ', pl",
        "yue, yue",
        "english, und",
        "'', und",
        "-, und",
        "{{lang}}, und",
        "x1, und"
    })
    void a_declaration_is_a_tag_or_nothing(String declared, String language) {
        assertEquals(language, LanguageIdentifier.identify("GPT 5 2026", declared));
    }

    @Test
    void addresses_and_numbers_are_words_of_no_language() {
        var text = "https://the.example.com/and/of/to/in www.is.example.org the.lab.ai 12 345";
        assertEquals("cs", LanguageIdentifier.identify(text, "cs"));
        assertEquals("und", LanguageIdentifier.identify("123 456 — !!!", null));
    }

    @Test
    void a_word_or_two_of_another_language_change_nothing() {
        assertEquals(
                "cs",
                LanguageIdentifier.identify(
                        "Společnost Hugging Face vydala Open LLM Leaderboard, který je zdarma.",
                        "en"));
    }
}
