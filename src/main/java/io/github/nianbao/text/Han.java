package io.github.nianbao.text;

import java.text.Normalizer;

/**
 * Chinese characters as they are meant: PDF files often map a glyph to a radical of the same shape (⼀ for 一, ⺠ for 民),
 * and mirror sites print traditional characters.
 */
public final class Han {
    private static final char KANGXI_FIRST = '\u2F00';
    private static final char KANGXI_LAST = '\u2FD5';
    private static final char SUPPLEMENT_FIRST = '\u2E80';
    private static final char SUPPLEMENT_LAST = '\u2EF3';

    /**
     * The ordinary characters of the block CJK Radicals Supplement from U+2E80 on, after Unicode's
     * EquivalentUnifiedIdeograph; a blank stands for "none in the basic plane". NFKC folds only two of them.
     */
    private static final String SUPPLEMENT = " 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢 巳幺彑 忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王疋"
            + "目示礻竹糹纟罓罒㓁  羊  耂肀聿肉臼艹艹艹虎衤覀西见角 讠贝足车辶辶辶阝钅長镸长门 阝雨青韦页风飞食 飠饣 "
            + "马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /** Pairs of a traditional and a simplified character, for those that the forms' labels are made of. */
    private static final String TRADITIONAL = "規规檔档範范處处罰罚強强數数廢废發发佈布條条項项單单為为關关於于與与報报請请結结轉转維维糾纠訴诉訟讼"
            + "複复復复審审機机構构組组織织業业會会總总計计價价費费額额採采購购減减務务屬属國国際际禁禁並并產产權权顯显"
            + "況况動动現现隱隐內内過过該该資资訊讯開开執执許许讓让級级類类應应辦办繼继續续無无據据據据閱阅門门網网"
            + "聞闻時时間间問问題题訪访談谈專专職职兼兼員员訓训議议個个種种體体聯联繫系電电話话質质證证補补確确認认"
            + "獲获絕绝繳缴納纳須须進进達达還还這这對对衝冲衞卫衛卫經经濟济穩稳護护險险壓压價价買买賣卖貨货銷销財财"
            + "貿贸農农漁渔廳厅廣广區区縣县鄉乡鎮镇協协黨党團团勞劳學学術术歷历曆历書书畫画圖图傳传統统點点備备"
            + "徵征稅税準准劃划歸归擔担負负責责導导將将衆众眾众當当變变錄录號号後后從从來来個个們们倆俩僅仅億亿萬万"
            + "監监環环態态療疗藝艺館馆軍军礦矿綜综隊队檢检驗验創创園园島岛嶺岭灣湾龍龙鳳凤馬马陽阳陰阴濱滨漢汉滬沪蘇苏寧宁贛赣遼辽滄沧築筑紀纪優优勢势營营鐵铁電电氣气煙烟鹽盐糧粮銀银幣币檔档誌志僑侨臺台";

    private static final char IDEOGRAPHS_FIRST = '\u4E00';
    private static final char IDEOGRAPHS_LAST = '\u9FFF';

    /** The simplified character for every ideograph from U+4E00 on: every character of a document is looked up. */
    private static final char[] SIMPLIFIED = simplified();

    private Han() {}

    /** Radicals replaced by the ordinary characters they stand for; everything else, widths included, is kept. */
    public static String ordinary(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char ordinary = ordinary(c);
            if (ordinary != c) {
                if (changed == null) {
                    changed = new StringBuilder(text);
                }
                changed.setCharAt(i, ordinary);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static char ordinary(char c) {
        if (c < SUPPLEMENT_FIRST || c > KANGXI_LAST) {
            return c;
        }
        if (c <= SUPPLEMENT_LAST) {
            int index = c - SUPPLEMENT_FIRST;
            char ordinary = index < SUPPLEMENT.length() ? SUPPLEMENT.charAt(index) : ' ';
            return ordinary == ' ' ? c : ordinary;
        }
        if (c < KANGXI_FIRST) {
            return c;
        }
        // Unicode names the old shape; fonts for simplified Chinese draw the new one for both.
        return switch (c) {
            case '⼾' -> '户';
            case '⾭' -> '青';
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
        };
    }

    /** The simplified character for a traditional one that occurs in the forms' labels; others are kept. */
    static char simplified(char c) {
        return c < IDEOGRAPHS_FIRST || c > IDEOGRAPHS_LAST ? c : SIMPLIFIED[c - IDEOGRAPHS_FIRST];
    }

    private static char[] simplified() {
        char[] table = new char[IDEOGRAPHS_LAST - IDEOGRAPHS_FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (IDEOGRAPHS_FIRST + i);
        }
        for (int i = 0; i + 1 < TRADITIONAL.length(); i += 2) {
            table[TRADITIONAL.charAt(i) - IDEOGRAPHS_FIRST] = TRADITIONAL.charAt(i + 1);
        }
        return table;
    }
}
