package shop;

import jakarta.inject.Singleton;

@Singleton
public class Mailer {
    void send() {}
}
