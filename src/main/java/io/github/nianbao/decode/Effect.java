package io.github.nianbao.decode;

import java.math.BigDecimal;

/**
 * What a suggestion does to a check.
 *
 * @param check its id
 * @param parts what the parts come to now
 * @param totals what the totals come to now
 * @param partsAfter with the suggestion
 * @param totalsAfter with the suggestion
 */
public record Effect(String check, BigDecimal parts, BigDecimal totals, BigDecimal partsAfter, BigDecimal totalsAfter) {
    public boolean held() {
        return parts.compareTo(totals) == 0;
    }

    public boolean holds() {
        return partsAfter.compareTo(totalsAfter) == 0;
    }
}
