package io.github.nianbao.map;

import java.util.regex.Pattern;

/** What the name of a Chinese public agency looks like. All text is folded ({@code text.Fold}). */
final class AgencyNames {
    /** Shorter than this is a fragment; longer is a sentence. In characters. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 45;

    /** What a name ends with. Longer kinds first, so that 办公室 is not read as 室. */
    static final String KIND = "(?:人民政府|政府办公室|办公厅|办公室|办事处|委员会|管委会|居委会|村委会|联合会|总工会|红十字会|协会|学会"
            + "|大学|学院|学校|中学|小学|幼儿园|医院|卫生院|研究院|研究所|银行|支行|分行|海关|监狱|法院|检察院|中心|公司|集团|总队|支队|大队|调查队"
            + "|开发区|高新区|新区|保护区|度假区|示范区|试验区|街道|社区|政府|党校|党委|分局|总局"
            + "|局|厅|署|部|委|办|处|站|馆|院|社|所|台|校|队|会|镇|乡|村|区|县|市|省|州|盟|旗|兵团|师|团|苏木)";

    private static final Pattern ENDS_WITH_KIND = Pattern.compile(".*" + KIND + "(?:\\([^()]{1,15}\\))?");
    private static final Pattern CHARACTERS = Pattern.compile("[\\u3400-\\u9FFF()·、]+");

    /** Words that show that a run of characters is a sentence, a menu or a template rather than a name. */
    private static final Pattern NO_NAME =
            Pattern.compile("根据|按照|依据|依照|规定|要求|条例|公布|发布(?!中心|厅)|完成|审议|报送|上报|召开|撰写|出炉|现将|如下|通知|通告|网站|首页|栏目|指南|目录|年报|年度"
                    + "|欢迎|我们|以及|通过|进一步|关于|领导下|指导下|截至|截止|报告|解读|图解|读懂|开展|做好|编制(?!委)|印发|信息公开|依申请|主动公开|历年|下载|附件|全文|正文|模板|样式"
                    + "|格式|某某|××");

    /** Stands for the speaker, or for nobody in particular. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?!全州)(?:我|本|该|各|全|其)(?:省|市|州|县|区|旗|镇|乡|街道|村|局|厅|委|办|部|院|校|所|处|站|社|中心|单位|部门|机关|地区|级|政府|街|社区).*"
                    + "|部门|单位|机关|工作|政府|政务|信息|公开|附表|附录|机构|办公室|委员会|本级|全国|各级|法定主动");

    /** 开发区 and the like name no place by themselves, nor do the levels inside 城市, 城乡, 城镇, 社区, 农村. */
    private static final String KIND_OF_ZONE =
            "(?:(?:经济|高新|技术|产业|旅游|综合|自由|贸易|自然)*(?:开发|高新|保税|示范|试验|实验|合作|度假|工业|保护|产业|自贸|物流|风景|名胜)+区)";

    /** A province, city, county, township or village by name. */
    private static final Pattern PLACE = Pattern.compile("(?!" + KIND_OF_ZONE + ")"
            + "(?:[\\u3400-\\u9FFF]{2,}?(?:省|(?<!城)市|州|盟|旗|(?<![社小园景校库])区|(?<![城乡])镇|(?<!城)乡(?!村振兴|镇)|街道|社区|苏木|兵团)"
            + "|[\\u3400-\\u9FFF]{2,}?村(?=$|村民|村委|委会|股份|经济)|[\\u3400-\\u9FFF]+?县).*");

    private static final Pattern NATIONAL = Pattern.compile("(?:中国|中华|国家|全国|中共|国务院|中央|最高|国网).{2,}");

    /** 市统计局 says of which level, not of which place. 市场监督管理局 is no level; 市中区, 镇江, 镇海 and the like are places. */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?!市(?:[中南北]区|场|政(?!府)|容|民)|镇[江海平安原远雄康沅坪赉巴宁]|乡(?:[宁城]|村)|村镇|区块)" + "(?:省|市|州|县|区|旗|盟|镇|乡|街道|村).+");

    private static final Pattern BARE_PLACE = Pattern.compile("[\\u3400-\\u9FFF]+(?:省|市|州|盟|县|旗|区|镇|乡|街道|苏木)");

    private AgencyNames() {}

    /** Whether it can be a name where the position already says that a name stands here, as in a title. */
    static boolean isPlausible(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && CHARACTERS.matcher(name).matches()
                && !NO_NAME.matcher(name).find()
                && !isNobody(name);
    }

    /** Whether the words stand for the speaker (我局), or for no agency in particular (部门). */
    static boolean isNobody(String words) {
        return NOBODY.matcher(words).matches();
    }

    /** Whether it ends as agencies' names do. */
    static boolean isKindOfAgency(String name) {
        return isPlausible(name) && ENDS_WITH_KIND.matcher(name).matches();
    }

    /** Whether it is a name by itself, wherever it stands: it says which place or that it is a national body. */
    static boolean isFull(String name) {
        return isKindOfAgency(name)
                && !isRelative(name)
                && (namesPlace(name) || NATIONAL.matcher(name).matches());
    }

    static boolean namesPlace(String name) {
        return !isRelative(name) && PLACE.matcher(name).matches();
    }

    static boolean isRelative(String name) {
        return RELATIVE.matcher(name).matches();
    }

    /** 云湖市, 白鹭街道: the place, where the agency is meant. */
    static boolean isBarePlace(String name) {
        return namesPlace(name) && BARE_PLACE.matcher(name).matches();
    }

    /** The name as it is written out: with full-width brackets. */
    static String written(String name) {
        return name.replace('(', '（').replace(')', '）');
    }

    /** Whether the longer name says more of the same agency than the shorter one, which lacks its place or its kind. */
    static boolean completes(String longer, String shorter) {
        if (longer.length() <= shorter.length() || !isFull(longer)) {
            return false;
        }
        if (!namesPlace(shorter)) {
            return longer.endsWith(shorter);
        }
        return isBarePlace(shorter)
                && (longer.equals(shorter + "人民政府") || longer.equals(shorter + "政府") || longer.equals(shorter + "办事处"));
    }

    /** Whether the office is that of the government, with or without the upper levels. */
    static boolean isGovernmentOf(String government, String office) {
        String owner = office.replaceFirst("(?:办公室|办公厅)$", "");
        return government.endsWith("人民政府")
                && owner.length() < office.length()
                && (owner.endsWith(government) || government.endsWith(owner));
    }

    /** Whether both can be the same agency: with or without the upper levels, shortened, or its office. */
    static boolean areCompatible(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        return longer.endsWith(shorter)
                || (longer.startsWith(shorter) && isOfficeOrGovernment(longer.substring(shorter.length())))
                || areCompatible(longer, shorter, withoutUpperLevels(longer, shorter));
    }

    private static boolean areCompatible(String longer, String shorter, String tail) {
        if (!tail.equals(longer)) {
            return areCompatible(tail, shorter);
        }
        return levels(longer).equals(levels(shorter)) && isShortened(shorter, longer);
    }

    /** 淮河市云湖区教育局 beside 云湖区教育局办公室: the longer name from where the shorter one starts. */
    private static String withoutUpperLevels(String longer, String shorter) {
        int start = longer.indexOf(shorter.substring(0, Math.min(3, shorter.length())));
        return start > 0 ? longer.substring(start) : longer;
    }

    private static boolean isOfficeOrGovernment(String rest) {
        return rest.equals("人民政府")
                || rest.equals("政府")
                || rest.equals("办事处")
                || rest.endsWith("办公室")
                || rest.endsWith("办公厅");
    }

    private static String levels(String name) {
        return name.replaceAll("[^省市州县区旗镇乡村]", "");
    }

    /** 发改局 of 发展和改革局: every character of the short name in the order of the long one, the ends alike. */
    private static boolean isShortened(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length() && shorter.charAt(0) == longer.charAt(0);
    }
}
