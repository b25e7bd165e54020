package vn.congdongso.webui;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractMessageSource;

/** The same words for the parts of the framework that ask for a MessageSource. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    @Bean
    MessageSource messageSource(Messages messages) {
        return new AbstractMessageSource() {
            @Override
            protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
                Locale language = Languages.ENGLISH.getLanguage().equals(locale.getLanguage())
                        ? Languages.ENGLISH
                        : Languages.VIETNAMESE;
                String pattern = messages.pattern(language, code);
                return pattern == null ? null : new MessageFormat(pattern, language);
            }
        };
    }
}
