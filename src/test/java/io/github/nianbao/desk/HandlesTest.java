package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.Handles.Named;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandlesTest {
    @Test
    void theSecondReportOfAnAgencyAndYearIsNumbered() {
        assertThat(Handles.assign(List.of(
                        new Named("沙洲县档案局", 2021),
                        new Named("沙洲县档案局", 2022),
                        new Named("沙洲县档案局", 2021),
                        new Named("沙洲县档案局", 2021))))
                .containsExactly("沙洲县档案局@2021", "沙洲县档案局@2022", "沙洲县档案局@2021#2", "沙洲县档案局@2021#3");
    }

    @Test
    void whatIsPrintedNowhereIsAQuestionMark() {
        assertThat(Handles.assign(List.of(new Named(null, 2018), new Named("沙洲县档案局", null), new Named(null, null))))
                .containsExactly("?@2018", "沙洲县档案局@?", "?@?");
    }
}
