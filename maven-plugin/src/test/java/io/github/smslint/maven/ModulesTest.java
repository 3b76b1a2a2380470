package io.github.smslint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ModulesTest {

  private final Modules shop =
      new Modules(
          Map.of("", "shop", "shop-order", "order", "shop-order/shop-order-api", "order-api"));

  @Test
  void aFileBelongsToTheInnermostModuleAroundIt() {
    assertThat(shop.of("shop-order/src/main/resources/application.yml")).isEqualTo("order");
    assertThat(shop.of("shop-order/shop-order-api/pom.xml")).isEqualTo("order-api");
  }

  @Test
  void aFileThatNoModuleHoldsBelongsToTheTopmostProject() {
    assertThat(shop.of("deploy/.env.production")).isEqualTo("shop");
    assertThat(shop.of(".env")).isEqualTo("shop");
  }

  @Test
  void aFolderWhoseNameOnlyBeginsLikeAModuleIsNoneOfIts() {
    assertThat(shop.of("shop-order-legacy/src/main/resources/sms.properties")).isEqualTo("shop");
  }

  @Test
  void aFileOutsideOfAllModulesBelongsToNone() {
    Modules services = new Modules(Map.of("services/order", "order"));

    assertThat(services.of("services/member/application.yml")).isNull();
    assertThat(services.of("application.yml")).isNull();
  }
}
